// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/exchangereview.h"

#include <algorithm>

namespace duikan::test {

std::unique_ptr<Review> ExchangeReview::emptyReview() {
    auto opened = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), text("林岚"));
    auto review = *std::move(opened);
    EXPECT_TRUE(review->addDocuments(
        {draftSource(text("submission.txt"),
                     {text("根据当事国请求提供技术援助，促进能力建设。"), text("通过协商确定合作领域。"),
                      text("The State concerned gives its consent 😀 to technical assistance.")}),
         draftSource(text("draft.txt"), {text("鼓励各国根据当事国请求提供技术援助；"),
                                         text("Requests the Office to provide <technical> assistance & advice;")})}));
    return review;
}

Anchor ExchangeReview::on(int document, const char* words) const { return anchorOn(*m_review, document, text(words)); }

const Annotation& ExchangeReview::noteSaying(const char* words) const {
    const auto& notes = m_review->state().annotations();
    const auto found = std::ranges::find_if(
        notes, [&](const auto& entry) { return entry.second.body.startsWith(text(words)); });
    EXPECT_NE(found, notes.end()) << words;
    return found->second;
}

void ExchangeReview::SetUp() {
    m_review = emptyReview();
    NewAnnotation note;
    note.anchors = {on(1, "技术援助")};
    note.body = text("=HYPERLINK(\"http://example.org\")");
    note.tags = {text("consent"), text("+1")};
    const AnnotationId first = m_review->annotate(note).value();
    ASSERT_TRUE(m_review->reply(first, text("-2+3 agreed,\n\"quoted\" <b>&amp;</b>")));
    m_review->setAuthor(text("Amina Diallo"));
    ASSERT_TRUE(m_review->reply(first, text("第二个回复")));

    note = {};
    note.anchors = {on(1, "consent 😀"), on(1, "协商")};
    note.kind = AnnotationKind::Question;
    note.color = text("#ffd54a");
    note.body = text("# Is this\n\n* one passage | or two?");
    ASSERT_TRUE(m_review->annotate(note));

    note = {};
    note.anchors = {describeParagraph(m_review->state().currentDraft(2)->id,
                                      m_review->state().currentDraft(2)->structure->paragraphs[1])};
    note.kind = AnnotationKind::Proposal;
    note.replacement = text("@Urges the Office");
    note.body = text("Stronger, please.");
    const AnnotationId proposal = m_review->annotate(note).value();
    ASSERT_TRUE(m_review->edit(proposal, {.state = AnnotationState::Accepted, .assignee = text("林岚")}));

    note = {};
    note.anchors = {on(2, "鼓励")};
    note.kind = AnnotationKind::Highlight;
    ASSERT_TRUE(m_review->annotate(note));

    const SuggestionOrigin origin{.score = 0.75, .reasons = {{text("concept"), text("technical assistance")}}};
    ASSERT_TRUE(m_review->link({on(1, "技术援助")}, {on(2, "技术援助")}, text("supports"), text("\tthe same words"), origin));
    ASSERT_TRUE(m_review->link({on(2, "advice")}, {on(1, "协商"), on(1, "合作领域")}, text("answers to"), {}));
}

} // namespace duikan::test
