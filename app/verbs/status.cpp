// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/verbs/noteverb.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>

namespace duikan {

namespace {

class StatusVerb : public NoteVerb {
    Q_DECLARE_TR_FUNCTIONS(StatusVerb)
protected:
    void declareMore(CLI::App& command) override {
        addChoice(command, "STATE", m_state, {"open", "accepted", "rejected", "resolved"}, "its new state")
            ->required();
    }
    const char* authorRole() const override { return "who decides"; }

    Result<void> change(Review& review, AnnotationId note, Output& output) override {
        AnnotationEdit edit;
        edit.state = *annotationStateFromString(m_state);
        if (const auto edited = review.edit(note, edit); !edited) {
            return edited;
        }
        output.line(tr("%1 is %2").arg(note.toString(), m_state));
        return {};
    }

private:
    QString m_state;
};

} // namespace

std::unique_ptr<Verb> makeStatus() {
    return std::make_unique<StatusVerb>();
}

} // namespace duikan
