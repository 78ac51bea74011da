// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/verbs/noteverb.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>

namespace duikan {

namespace {

class AssignVerb : public NoteVerb {
    Q_DECLARE_TR_FUNCTIONS(AssignVerb)
protected:
    void declareMore(CLI::App& command) override {
        addText(command, "NAME", m_name, "who is to look at it; nobody when it is left out");
    }
    const char* authorRole() const override { return "who assigns it"; }

    Result<void> change(Review& review, AnnotationId note, Output& output) override {
        AnnotationEdit edit;
        edit.assignee = m_name;
        if (const auto edited = review.edit(note, edit); !edited) {
            return edited;
        }
        output.line(m_name.isEmpty() ? tr("%1 is assigned to nobody").arg(note.toString())
                                     : tr("%1 is assigned to %2").arg(note.toString(), m_name));
        return {};
    }

private:
    QString m_name;
};

} // namespace

std::unique_ptr<Verb> makeAssign() {
    return std::make_unique<AssignVerb>();
}

} // namespace duikan
