// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wordcommentsreader.h"

#include "core/export/documentdocx.h"
#include "core/import/docximporter.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan {

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

/// A desk's review, and a colleague's on the same two documents, whose comments come back in a Word file.
class WordComments : public testing::Test {
protected:
    void SetUp() override {
        m_ours = open(text("林岚"));
        m_theirs = open(text("Ann Lee"));
    }

    static std::unique_ptr<Review> open(const QString& author) {
        auto review =
            Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()), author);
        EXPECT_TRUE((*review)
                        ->addDocuments({test::draftSource(text("submission.txt"),
                                                          {text("根据当事国请求提供技术援助"),
                                                           text("通过协商确定合作领域")}),
                                        test::draftSource(text("draft.txt"),
                                                          {text("重申各国负有主要责任；"),
                                                           text("鼓励各国提供技术援助；"),
                                                           text("决定继续审议。")})})
                        .has_value());
        return std::move(*review);
    }

    static AnnotationId annotate(Review& review, const char* words, const char* body) {
        NewAnnotation note;
        note.anchors = {test::anchorOn(review, 2, text(words))};
        note.body = text(body);
        return review.annotate(note).value();
    }

    /// A review's second document goes out to Word, and its comments come into ours.
    TakenIn bring(const Review& from) {
        const auto file = documentDocx(from, {.document = 2, .reviewName = {}});
        const auto word = importDocx(text("x.docx"), file->bytes);
        EXPECT_TRUE(word.has_value());
        m_file = notesOfWord(*word, *m_ours);
        const auto taken = m_ours->takeIn(m_file.items);
        EXPECT_TRUE(taken.has_value());
        return taken.value_or(TakenIn());
    }

    std::unique_ptr<Review> m_ours;
    std::unique_ptr<Review> m_theirs;
    NotesFile m_file;
};

} // namespace

TEST_F(WordComments, OursComeBackAsKnown) {
    const AnnotationId id = annotate(*m_ours, "主要责任", "删去？\n第二行");
    ASSERT_TRUE(m_ours->reply(id, text("同意")).has_value());
    NewAnnotation proposal;
    proposal.anchors = {test::anchorOn(*m_ours, 2, text("鼓励各国")), test::anchorOn(*m_ours, 2, text("继续审议"))};
    proposal.kind = AnnotationKind::Proposal;
    proposal.replacement = text("敦促各国");
    proposal.tags = {text("措辞")};
    ASSERT_TRUE(m_ours->annotate(proposal).has_value());
    ASSERT_TRUE(m_ours
                    ->link({test::anchorOn(*m_ours, 1, text("技术援助"))},
                           {test::anchorOn(*m_ours, 2, text("技术援助"))}, text("supports"))
                    .has_value());
    const QJsonObject before = test::snapshot(m_ours->state());
    EXPECT_EQ(bring(*m_ours), (TakenIn{.known = 3}));
    EXPECT_EQ(test::snapshot(m_ours->state()), before);
}

TEST_F(WordComments, AColleaguesComeInOverTheirWordsWithTheirThreads) {
    const AnnotationId id = annotate(*m_theirs, "提供技术援助", "Who pays?");
    m_theirs->setAuthor(text("Bo"));
    ASSERT_TRUE(m_theirs->reply(id, text("The Fund.")).has_value());
    AnnotationEdit resolved;
    resolved.state = AnnotationState::Resolved;
    ASSERT_TRUE(m_theirs->edit(id, resolved).has_value());
    EXPECT_EQ(bring(*m_theirs), (TakenIn{.notes = 1, .replies = 1}));
    ASSERT_EQ(m_ours->state().annotations().size(), 1u);
    const Annotation& note = m_ours->state().annotations().begin()->second;
    EXPECT_EQ(note.author, text("Ann Lee"));
    EXPECT_EQ(note.body, text("Who pays?"));
    EXPECT_EQ(note.state, AnnotationState::Resolved);
    ASSERT_EQ(note.anchors.size(), 1u);
    EXPECT_EQ(note.anchors[0].quote.exact, text("提供技术援助"));
    EXPECT_EQ(m_ours->state().documentNumber(note.anchors[0].draft), 2);
    const auto replies = m_ours->state().repliesTo(note.id);
    ASSERT_EQ(replies.size(), 1u);
    EXPECT_EQ(replies[0]->author, text("Bo"));
    EXPECT_EQ(replies[0]->body, text("The Fund."));
    EXPECT_EQ(bring(*m_theirs), (TakenIn{.known = 2})) << "once is enough";
}

TEST_F(WordComments, OfATextThatChangedFindTheirWords) {
    annotate(*m_theirs, "主要责任", "Keep.");
    auto longer = Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()), text("x"));
    ASSERT_TRUE((*longer)
                    ->addDocuments({test::draftSource(text("submission.txt"), {text("通过协商确定合作领域")}),
                                    test::draftSource(text("draft.txt"),
                                                      {text("又重申各国首先负有主要责任；"),
                                                       text("鼓励各国提供技术援助；"), text("决定继续审议。")})})
                    .has_value());
    m_ours = std::move(*longer);
    EXPECT_EQ(bring(*m_theirs).notes, 1);
    const Annotation& note = m_ours->state().annotations().begin()->second;
    EXPECT_EQ(m_ours->state().documentNumber(note.anchors.at(0).draft), 2);
    EXPECT_EQ(note.anchors.at(0).quote.exact, text("主要责任"));
}

TEST_F(WordComments, UndoTakesThemBackInOneStep) {
    annotate(*m_theirs, "主要责任", "one");
    annotate(*m_theirs, "继续审议", "two");
    EXPECT_EQ(bring(*m_theirs).notes, 2);
    ASSERT_TRUE(m_ours->undo().has_value());
    EXPECT_TRUE(m_ours->state().annotations().empty());
}

} // namespace duikan
