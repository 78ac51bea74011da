// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/genealogy.h"

#include "core/review/review.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gmock/gmock.h>

namespace duikan::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QString kReaffirms = QStringLiteral("重申各国负有增进和保护所有人权的主要责任；");
const QString kDonors = QStringLiteral("鼓励捐助国和联合国相关机构在编制两年期技术合作方案时考虑到受审议国提出的技术援助需求；");
const QString kReport = QStringLiteral("请高级专员办事处编写一份报告，介绍办事处为支持各国加强本国司法体系所开展活动的情况；");
const QString kReportTo = QStringLiteral("并向理事会第二十四届会议提交该报告供其审议，同时抄送各区域办事处；");
const QString kDecides = QStringLiteral("决定继续处理此案。");

} // namespace

/// Four drafts: the clause on the report is amended, then split, and at last one of its halves is struck.
class Genealogy : public testing::Test {
protected:
    void SetUp() override {
        review = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), QStringLiteral("周以安"))
                     .value();
        ASSERT_TRUE(review->addDocument(
            draftSource(QStringLiteral("L.1"), {kReaffirms, kDonors, kReport + kReportTo, kDecides})));
        first = review->state().currentDraft(1)->id;
        NewAnnotation annotation;
        annotation.anchors = {anchorOn(*review, 1, QStringLiteral("加强本国司法体系"))};
        note = review->annotate(annotation).value();
        QString amended = kReport + kReportTo;
        amended.replace(QStringLiteral("请高级专员办事处"), QStringLiteral("还请高级专员办事处"));
        second = add({kReaffirms, amended, kDonors, kDecides});
        const QString half = QString(kReport).prepend(QStringLiteral("还"));
        third = add({kReaffirms, half, kReportTo, kDonors, kDecides});
        fourth = add({kReaffirms, half, kDonors, kDecides});
    }
    DraftId add(const QStringList& texts) {
        return review->addDraft(review->state().document(1)->id, draftSource(texts.join(u'|'), texts)).value();
    }

    std::unique_ptr<Review> review;
    DraftId first, second, third, fourth;
    AnnotationId note;
};

TEST_F(Genealogy, FollowsAClauseFromTheFirstDraftToTheLast) {
    const auto stages = genealogyOf(*review, first, 3);
    ASSERT_EQ(stages.size(), 4U);
    EXPECT_THAT(stages[0].ordinals, ElementsAre(3));
    EXPECT_THAT(stages[0].fromBefore, IsEmpty());
    EXPECT_THAT(stages[1].ordinals, ElementsAre(2));
    ASSERT_EQ(stages[1].fromBefore.size(), 1U);
    EXPECT_EQ(stages[1].fromBefore[0].relation, PairRelation::MovedAmended);
    EXPECT_THAT(stages[2].ordinals, ElementsAre(2, 3));
    EXPECT_EQ(stages[2].fromBefore[0].relation, PairRelation::Split);
    EXPECT_THAT(stages[3].ordinals, ElementsAre(2));
    EXPECT_THAT(stages[3].fromBefore, testing::SizeIs(2)) << "one half stayed, the other went";
    EXPECT_EQ(stages[3].fromBefore[1].relation, PairRelation::Deleted);
}

TEST_F(Genealogy, LooksBackFromAnyDraft) {
    const auto stages = genealogyOf(*review, fourth, 2);
    EXPECT_THAT(stages[0].ordinals, ElementsAre(3));
    EXPECT_THAT(stages[1].ordinals, ElementsAre(2));
    EXPECT_THAT(stages[2].ordinals, ElementsAre(2)) << "the other half is not its forebear";
    EXPECT_THAT(genealogyOf(*review, third, 3)[3].ordinals, IsEmpty()) << "struck";
    EXPECT_THAT(genealogyOf(*review, fourth, 9), IsEmpty());
}

TEST_F(Genealogy, NamesTheNotesThatHangOnEachStage) {
    const auto stages = genealogyOf(*review, first, 3);
    EXPECT_THAT(stages[0].notes, ElementsAre(note));
    const auto& carried = review->state().annotation(note)->carried;
    for (size_t i = 1; i < stages.size(); ++i) {
        const auto here = carried.find(stages[i].draft);
        const bool stands = here != carried.end() && !here->second.standing().empty();
        EXPECT_EQ(stages[i].notes.empty(), !stands) << "draft " << i + 1;
    }
    EXPECT_THAT(genealogyOf(*review, first, 1)[0].notes, IsEmpty());
}

TEST_F(Genealogy, GoesByWhatAPersonSaidOfTheAlignment) {
    const auto id = [this](DraftId draft, int ordinal) {
        return review->state().draft(draft)->structure->at(ordinal)->id;
    };
    ASSERT_TRUE(review->align({third, id(third, 3), fourth, id(fourth, 4)}, AlignmentChoice::Kind::Tie));
    const auto stages = genealogyOf(*review, third, 3);
    EXPECT_THAT(stages[3].ordinals, ElementsAre(4));
    EXPECT_TRUE(stages[3].fromBefore[0].chosen);
}

} // namespace duikan::test
