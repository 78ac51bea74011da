// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/alignmentchoices.h"

#include "core/review/ledger.h"
#include "core/review/review.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

using Kind = AlignmentChoice::Kind;

const QString kReaffirms = QStringLiteral("重申各国负有增进和保护所有人权的主要责任；");
const QString kDonors = QStringLiteral("鼓励捐助国和联合国相关机构在编制两年期技术合作方案时考虑到受审议国提出的技术援助需求；");
const QString kReport = QStringLiteral("请高级专员办事处编写一份报告，介绍办事处为支持各国加强本国司法体系所开展活动的情况；");
const QString kDecides = QStringLiteral("决定继续处理此案。");

} // namespace

/// A document whose second draft has the clause on donors twice, and whose third is as the second.
class AlignmentChoices : public testing::Test {
protected:
    void SetUp() override {
        log = std::make_shared<Log>();
        reopen();
        first = addDraft({kReaffirms, kDonors, kReport, kDecides});
        donors = note(kDonors.mid(2, 10));
        report = note(kReport.mid(2, 10));
    }
    void reopen() {
        review = Review::open(std::make_unique<MemoryChangeSink>(log), QStringLiteral("周以安")).value();
    }
    DraftId addDraft(const QStringList& texts) {
        const DraftSource source = draftSource(QStringLiteral("draft"), texts);
        if (review->state().documents().empty()) {
            EXPECT_TRUE(review->addDocument(source));
            return review->state().currentDraft(1)->id;
        }
        return review->addDraft(review->state().document(1)->id, source).value();
    }
    DraftId addTwins() { return addDraft({kReaffirms, kDonors, kDonors, kDecides}); }
    AnnotationId note(const QString& words) {
        NewAnnotation annotation;
        annotation.anchors = {anchorOn(*review, 1, words)};
        return review->annotate(annotation).value();
    }
    [[nodiscard]] QString id(DraftId draft, int ordinal) const {
        return review->state().draft(draft)->structure->at(ordinal)->id;
    }
    [[nodiscard]] ParagraphPair pair(DraftId left, int leftOrdinal, DraftId right, int rightOrdinal) const {
        return {left, id(left, leftOrdinal), right, id(right, rightOrdinal)};
    }
    [[nodiscard]] const CarriedPassage& carried(AnnotationId note, DraftId to) const {
        return review->state().annotation(note)->carried.at(to);
    }
    [[nodiscard]] std::vector<int> becameOf(DraftId left, int ordinal, DraftId right) const {
        for (const ComparedPair& compared : compareDrafts(review->state(), left, right).pairs) {
            if (std::find(compared.left.begin(), compared.left.end(), ordinal) != compared.left.end()) {
                return compared.right;
            }
        }
        return {};
    }

    std::shared_ptr<Log> log;
    std::unique_ptr<Review> review;
    DraftId first;
    AnnotationId donors, report;
};

TEST_F(AlignmentChoices, TieUntieAndMovedAreFollowedWhicheverWayRoundOneCompares) {
    const DraftId second = addTwins();
    ASSERT_TRUE(review->align(pair(first, 2, second, 3), Kind::Tie));
    EXPECT_EQ(becameOf(first, 2, second), std::vector{3});
    EXPECT_EQ(becameOf(second, 3, first), std::vector{2});
    ASSERT_TRUE(review->align(pair(second, 3, first, 2), Kind::Untie)) << "named the other way round";
    EXPECT_EQ(review->state().alignmentChoices().size(), 1U);
    EXPECT_NE(becameOf(first, 2, second), std::vector{3});
    ASSERT_TRUE(review->align(pair(first, 2, second, 3), Kind::Moved));
    const auto compared = compareDrafts(review->state(), first, second);
    EXPECT_EQ(compared.count(PairRelation::Moved), 1);
    ASSERT_TRUE(review->align(pair(first, 2, second, 3), std::nullopt));
    EXPECT_TRUE(review->state().alignmentChoices().empty());
}

TEST_F(AlignmentChoices, OneClauseTiedToTwoIsASplitAndTwoToOneAMerge) {
    const DraftId second = addTwins();
    ASSERT_TRUE(review->align(pair(first, 3, second, 2), Kind::Tie));
    ASSERT_TRUE(review->align(pair(first, 3, second, 4), Kind::Tie));
    EXPECT_EQ(becameOf(first, 3, second), (std::vector{2, 4}));
    EXPECT_EQ(becameOf(second, 4, first), std::vector{3});
    const auto compared = compareDrafts(review->state(), first, second);
    EXPECT_EQ(compared.count(PairRelation::Split), 1);
    EXPECT_TRUE(compared.proof.rejectAllEqualsLeft && compared.proof.acceptAllEqualsRight);
    EXPECT_EQ(compareDrafts(review->state(), second, first).count(PairRelation::Merged), 1);
}

TEST_F(AlignmentChoices, SettleWhatWasAmbiguousBecauseOfATwin) {
    const DraftId second = addTwins();
    ASSERT_EQ(carried(donors, second).verdict, QStringLiteral("ambiguous"));
    const QJsonObject before = snapshot(review->state());
    ASSERT_TRUE(review->align(pair(first, 2, second, 3), Kind::Tie));
    EXPECT_EQ(carried(donors, second).verdict, QStringLiteral("exact"));
    EXPECT_EQ(carried(donors, second).found.front().paragraph, id(second, 3));
    EXPECT_EQ(review->state().annotation(donors)->anchors.front().draft, second);
    EXPECT_EQ(carried(report, second).verdict, QStringLiteral("orphaned")) << "its clause is not concerned";
    const QJsonObject after = snapshot(review->state());
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(snapshot(review->state()), before) << "tie and notes in one step";
    ASSERT_TRUE(review->redo());
    EXPECT_EQ(snapshot(review->state()), after);
    reopen();
    EXPECT_EQ(snapshot(review->state()), after);
}

TEST_F(AlignmentChoices, LeaveAloneWhatAPersonSettled) {
    const DraftId second = addTwins();
    ASSERT_TRUE(review->settle(donors, second, Settlement::Detached));
    ASSERT_TRUE(review->align(pair(first, 2, second, 3), Kind::Tie));
    EXPECT_EQ(carried(donors, second).verdict, QStringLiteral("ambiguous"));
    EXPECT_EQ(carried(donors, second).settlement, Settlement::Detached);
}

TEST_F(AlignmentChoices, CarryANoteOnAParagraphThatWasRewrittenWhenSomebodyTiesIt) {
    NewAnnotation annotation;
    const Draft& draft = *review->state().currentDraft(1);
    annotation.anchors = {describeParagraph(draft.id, *draft.structure->at(3))};
    const AnnotationId whole = review->annotate(annotation).value();
    const DraftId second = addDraft({kReaffirms, kDonors, QStringLiteral("延长任期。"), kDecides});
    ASSERT_EQ(carried(whole, second).verdict, QStringLiteral("orphaned"));
    ASSERT_TRUE(review->align(pair(first, 3, second, 3), Kind::Tie));
    EXPECT_EQ(carried(whole, second).verdict, QStringLiteral("amended"));
    EXPECT_EQ(carried(whole, second).found.front().paragraph, id(second, 3));
}

TEST_F(AlignmentChoices, HoldThroughLaterDraftsAsFarAsTheParagraphsCanBeFollowed) {
    const DraftId second = addTwins();
    ASSERT_TRUE(review->align(pair(first, 3, second, 3), Kind::Tie));
    const DraftId third =
        addDraft({kReaffirms, QStringLiteral("欢迎各国为普遍定期审议进程作出贡献；"), kDonors, kDonors, kDecides});
    EXPECT_EQ(becameOf(first, 3, second), std::vector{3}) << "the choice stays";
    EXPECT_EQ(becameOf(second, 3, third), std::vector{4});
    EXPECT_EQ(becameOf(first, 3, third), std::vector{4}) << "and composes";
    ASSERT_TRUE(review->align(pair(first, 3, third, 2), Kind::Tie));
    EXPECT_EQ(becameOf(first, 3, third), std::vector{2}) << "what is said of the two drafts goes before";
    const DraftId fourth = addDraft({kReaffirms, kDecides});
    EXPECT_TRUE(becameOf(first, 3, fourth).empty()) << "nothing to follow it to";
}

TEST_F(AlignmentChoices, AlterNothingForNotesThatWentOnToALaterDraft) {
    const DraftId second = addTwins();
    addTwins();
    const QJsonObject before = snapshot(review->state());
    ASSERT_TRUE(review->align(pair(first, 2, second, 3), Kind::Tie));
    const QJsonObject after = snapshot(review->state());
    EXPECT_EQ(after.value(QStringLiteral("annotations")), before.value(QStringLiteral("annotations")));
}

TEST_F(AlignmentChoices, AreRefusedForWhatIsNotThere) {
    const DraftId second = addTwins();
    EXPECT_EQ(review->align({first, QStringLiteral("p-none"), second, id(second, 1)}, Kind::Tie).error().kind,
              ErrorKind::UnknownItem);
    EXPECT_EQ(review->align(pair(first, 1, first, 2), Kind::Tie).error().kind, ErrorKind::InvalidArgument);
    const size_t acts = review->history().size();
    ASSERT_TRUE(review->align(pair(first, 1, second, 1), std::nullopt));
    EXPECT_EQ(review->history().size(), acts) << "nothing was said, nothing is taken back";
}

TEST_F(AlignmentChoices, OfADraftThatWasTakenBackAreGoneWithIt) {
    const DraftId second = addTwins();
    ASSERT_TRUE(review->align(pair(first, 2, second, 3), Kind::Tie));
    ASSERT_TRUE(review->undo());
    ASSERT_TRUE(review->undo());
    EXPECT_TRUE(review->state().alignmentChoices().empty());
    ASSERT_TRUE(review->redo());
    ASSERT_TRUE(review->redo());
    EXPECT_EQ(review->state().alignmentChoices().size(), 1U);
}

} // namespace duikan::test
