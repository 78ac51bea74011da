// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>

namespace duikan {

namespace {

class StatusVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(StatusVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addText(command, "ID", m_id, "of the note, as “duikan annotate” and “duikan list” print it")
            ->required();
        addChoice(command, "STATE", m_state, {"open", "accepted", "rejected", "resolved"}, "its new state")
            ->required();
        addText(command, "--author", m_author, "who decides; else the name in the settings");
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
        edit.state = *annotationStateFromString(m_state);
        if (const auto edited = (*review)->edit(*note, edit); !edited) {
            return edited;
        }
        output.line(tr("%1 is %2").arg(note->toString(), m_state));
        return {};
    }

private:
    QString m_review;
    QString m_id;
    QString m_state;
    QString m_author;
};

} // namespace

std::unique_ptr<Verb> makeStatus() {
    return std::make_unique<StatusVerb>();
}

} // namespace duikan
