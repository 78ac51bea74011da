// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"

namespace duikan {

namespace {

class ReplyVerb : public Verb {
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addText(command, "ID", m_id, "of the note, as “duikan annotate” and “duikan list” print it")
            ->required();
        addText(command, "--body", m_body, "the answer")->required();
        addText(command, "--author", m_author, "who answers; else the name in the settings");
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
        const auto id = (*review)->reply(*note, m_body);
        if (!id) {
            return std::unexpected(id.error());
        }
        output.line(id->toString());
        return {};
    }

private:
    QString m_review;
    QString m_id;
    QString m_body;
    QString m_author;
};

} // namespace

std::unique_ptr<Verb> makeReply() {
    return std::make_unique<ReplyVerb>();
}

} // namespace duikan
