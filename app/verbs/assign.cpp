// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>

namespace duikan {

namespace {

class AssignVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(AssignVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addText(command, "ID", m_id, "of the note, as “duikan annotate” and “duikan list” print it")
            ->required();
        addText(command, "NAME", m_name, "who is to look at it; nobody when it is left out");
        addText(command, "--author", m_author, "who assigns it; else the name in the settings");
    }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto note = findAnnotation(**review, m_id);
        if (!note) {
            return std::unexpected(note.error());
        }
        AnnotationEdit edit;
        edit.assignee = m_name;
        if (const auto edited = (*review)->edit(*note, edit); !edited) {
            return edited;
        }
        output.line(m_name.isEmpty() ? tr("%1 is assigned to nobody").arg(note->toString())
                                     : tr("%1 is assigned to %2").arg(note->toString(), m_name));
        return {};
    }

private:
    QString m_review;
    QString m_id;
    QString m_name;
    QString m_author;
};

} // namespace

std::unique_ptr<Verb> makeAssign() {
    return std::make_unique<AssignVerb>();
}

} // namespace duikan
