// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/passages.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"

namespace duikan {

namespace {

class AnnotateVerb : public Verb {
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addCount(command, "--document", m_document, "1 for the left document, 2 for the right one")
            ->required();
        addTexts(command, "--at", m_labels, "label of the paragraph; again for a further passage")
            ->required()
            ->type_name("LABEL");
        addTexts(command, "--quote", m_quotes,
                 "words in the paragraph; one for each --at, or several for one");
        addChoice(command, "--kind", m_kind, {"comment", "question", "proposal", "highlight"},
                  "what the note is; a comment unless said otherwise");
        addTexts(command, "--tag", m_tags, "a tag; may be repeated");
        addText(command, "--assign", m_assignee, "who is to look at it");
        addText(command, "--author", m_author, "who writes; else the name in the settings");
        addText(command, "--replacement", m_replacement,
                "the wording that a proposal puts in place of the passage");
        m_bodyOption = addText(command, "--body", m_body, "the note; only a highlight can do without");
        command.callback([this] { checkCombination(); });
    }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        auto passage = passageAt(**review, m_document, m_labels, m_quotes);
        if (!passage) {
            return std::unexpected(passage.error());
        }
        const auto id = (*review)->annotate({
            .anchors = *std::move(passage),
            .kind = *annotationKindFromString(m_kind),
            .body = m_body,
            .color = {},
            .replacement = m_replacement,
            .tags = m_tags,
            .assignee = m_assignee,
        });
        if (!id) {
            return std::unexpected(id.error());
        }
        output.line(id->toString());
        return {};
    }

private:
    void checkCombination() const {
        if (m_bodyOption->count() == 0 && m_kind != u"highlight") {
            throw CLI::RequiredError("--body");
        }
        if (!m_replacement.isEmpty() && m_kind != u"proposal") {
            throw CLI::ValidationError("--replacement", "belongs to --kind proposal");
        }
        if (!m_quotes.isEmpty() && m_labels.size() > 1 && m_quotes.size() != m_labels.size()) {
            throw CLI::ValidationError("--quote", "give one for each --at, or none");
        }
    }

    QString m_review;
    int m_document = 0;
    QStringList m_labels;
    QStringList m_quotes;
    QString m_kind = QStringLiteral("comment");
    QStringList m_tags;
    QString m_assignee;
    QString m_author;
    QString m_replacement;
    QString m_body;
    const CLI::Option* m_bodyOption = nullptr;
};

} // namespace

std::unique_ptr<Verb> makeAnnotate() {
    return std::make_unique<AnnotateVerb>();
}

} // namespace duikan
