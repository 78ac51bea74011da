// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/marks.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gmock/gmock.h>

namespace duikan {

namespace {

class Marks : public testing::Test {
protected:
    void SetUp() override {
        auto opened = Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()),
                                   QStringLiteral("林岚"));
        ASSERT_TRUE(opened.has_value());
        m_review = std::move(*opened);
        ASSERT_TRUE(m_review
                        ->addDocument(test::draftSource(QStringLiteral("l.txt"),
                                                        {QStringLiteral("根据当事国请求提供技术援助"),
                                                         QStringLiteral("通过协商确定合作领域")}))
                        .has_value());
        ASSERT_TRUE(
            m_review
                ->addDocument(test::draftSource(QStringLiteral("r.txt"),
                                                {QStringLiteral("在与有关国家协商并征得其同意的基础上进行")}))
                .has_value());
    }

    [[nodiscard]] DraftId draft(int number) const { return m_review->state().currentDraft(number)->id; }
    [[nodiscard]] std::vector<Mark> marks(int number, int ordinal) const {
        return marksOf(*m_review, draft(number)).value(ordinal);
    }
    [[nodiscard]] Anchor on(int number, const QString& words) const {
        return test::anchorOn(*m_review, number, words);
    }

    AnnotationId annotate(Passage anchors, AnnotationKind kind = AnnotationKind::Comment,
                          const QString& body = QStringLiteral("?")) {
        NewAnnotation note;
        note.anchors = std::move(anchors);
        note.kind = kind;
        note.body = body;
        return m_review->annotate(note).value();
    }

    std::unique_ptr<Review> m_review;
};

} // namespace

TEST_F(Marks, StandAtEveryPassageWithTheNoteNumber) {
    const AnnotationId id = annotate({on(1, QStringLiteral("当事国")), on(1, QStringLiteral("协商"))});
    ASSERT_EQ(marks(1, 1).size(), 1U);
    EXPECT_EQ(marks(1, 1).front().range, (TextRange{2, 5}));
    EXPECT_EQ(marks(1, 1).front().id, id.toString());
    EXPECT_EQ(marks(1, 1).front().number, 1);
    EXPECT_EQ(marks(1, 2).front().number, 1);
    EXPECT_TRUE(marksOf(*m_review, draft(2)).isEmpty());
}

TEST_F(Marks, AreInOrderOfBeginLongestFirst) {
    annotate({on(1, QStringLiteral("请求"))});
    annotate({on(1, QStringLiteral("当事国"))}, AnnotationKind::Question);
    annotate({on(1, QStringLiteral("当事国请求提供"))}, AnnotationKind::Proposal);
    const std::vector<Mark> found = marks(1, 1);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].variant, QStringLiteral("proposal"));
    EXPECT_EQ(found[1].variant, QStringLiteral("question"));
    EXPECT_EQ(found[2].variant, QStringLiteral("comment"));
}

TEST_F(Marks, OfAHighlightWithoutWordsHaveNoNumber) {
    annotate({on(1, QStringLiteral("请求"))}, AnnotationKind::Highlight, QString());
    EXPECT_EQ(marks(1, 1).front().number, 0);
    annotate({on(1, QStringLiteral("协商"))}, AnnotationKind::Highlight, QStringLiteral("cf. OP 6"));
    EXPECT_EQ(marks(1, 2).front().number, 2);
}

TEST_F(Marks, ShowALinkAtBothItsEnds) {
    ASSERT_TRUE(m_review
                    ->link({on(1, QStringLiteral("协商"))}, {on(2, QStringLiteral("征得其同意"))},
                           QStringLiteral("supports"))
                    .has_value());
    for (const auto& [number, ordinal] : {std::pair{1, 2}, std::pair{2, 1}}) {
        ASSERT_EQ(marks(number, ordinal).size(), 1U);
        EXPECT_EQ(marks(number, ordinal).front().kind, Mark::Kind::Link);
        EXPECT_EQ(marks(number, ordinal).front().variant, QStringLiteral("supports"));
        EXPECT_EQ(marks(number, ordinal).front().number, 0);
    }
}

TEST_F(Marks, SayWhenTheWholeParagraphIsMeant) {
    annotate({describeParagraph(draft(1), m_review->state().currentDraft(1)->structure->paragraphs[1])});
    EXPECT_TRUE(marks(1, 2).front().wholeParagraph);
}

TEST_F(Marks, LeaveOutWhatHasNoPlace) {
    Anchor lost = on(1, QStringLiteral("当事国"));
    lost.paragraph = QStringLiteral("elsewhere");
    lost.label = QStringLiteral("OP 99");
    lost.quote = {QStringLiteral("人人得以享有人权依然任重道远"), QStringLiteral("要让"),
                  QStringLiteral("国际社会应")};
    annotate({lost});
    EXPECT_TRUE(marksOf(*m_review, draft(1)).isEmpty());
}

TEST_F(Marks, ShowWhatAProposalChangesWordByWord) {
    NewAnnotation proposal;
    proposal.anchors = {on(1, QStringLiteral("请求提供技术援助"))};
    proposal.kind = AnnotationKind::Proposal;
    proposal.replacement = QStringLiteral("请求提供能力建设");
    const AnnotationId id = m_review->annotate(proposal).value();
    const auto changes = [&] { return proposedChanges(*m_review, draft(1)).value(1); };
    const QString text = m_review->state().currentDraft(1)->structure->at(1)->text;
    QString struck;
    QString inserted;
    for (const Mark& mark : changes()) {
        EXPECT_EQ(mark.id, id.toString());
        struck += mark.kind == Mark::Kind::Struck ? text.mid(mark.range.begin, mark.range.length()) : QString();
        inserted += mark.inserted;
        EXPECT_EQ(mark.range.isEmpty(), mark.kind == Mark::Kind::Inserted);
    }
    EXPECT_TRUE(struck.contains(QStringLiteral("技术"))) << struck.toStdString();
    EXPECT_TRUE(inserted.contains(QStringLiteral("能力建设")));
    EXPECT_FALSE(struck.contains(QStringLiteral("请求"))) << "what stays is not struck";
    ASSERT_TRUE(m_review->edit(id, AnnotationEdit{.state = AnnotationState::Rejected}));
    EXPECT_TRUE(changes().empty()) << "off the table";
    annotate({on(1, QStringLiteral("当事国"))}, AnnotationKind::Proposal);
    EXPECT_TRUE(changes().empty()) << "without a wording";
}

} // namespace duikan
