// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/verbs/noteverb.h"
#include "app/verbs/verbs.h"

namespace duikan {

namespace {

class ReplyVerb : public NoteVerb {
protected:
    void declareMore(CLI::App& command) override {
        addText(command, "--body", m_body, "the answer")->required();
    }
    const char* authorRole() const override { return "who answers"; }

    Result<void> change(Review& review, AnnotationId note, Output& output) override {
        const auto id = review.reply(note, m_body);
        if (!id) {
            return std::unexpected(id.error());
        }
        output.line(id->toString());
        return {};
    }

private:
    QString m_body;
};

} // namespace

std::unique_ptr<Verb> makeReply() {
    return std::make_unique<ReplyVerb>();
}

} // namespace duikan
