// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changesmodel.h"
#include "ui/compare/clausechange.h"

#include "tests/support/documents.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

std::shared_ptr<const ComparedTexts> compared(const QStringList& left, const QStringList& right,
                                              bool toTheLetter = false) {
    auto texts = std::make_shared<ComparedTexts>();
    texts->left = test::document(left);
    texts->right = test::document(right);
    texts->comparison = compareDocuments(*texts->left, *texts->right);
    if (toTheLetter) {
        showToTheLetter(texts->comparison, *texts->left, *texts->right);
    }
    texts->changes = changesOf(texts->comparison);
    return texts;
}

const QString kFirst = QStringLiteral("重申各国负有增进和保护所有人权的主要责任");
const QString kSecond = QStringLiteral("请高级专员办事处向理事会第二十二届会议提交一份报告，介绍 2012 年的活动");
const QString kThird = QStringLiteral("决定将在理事会会议期间举行一次专题讨论会，讨论技术合作的良好做法");

TEST(ClauseChanges, AreNoneForTheSameText) {
    EXPECT_TRUE(compared({kFirst, kSecond}, {kFirst, kSecond})->changes.empty());
}

TEST(ClauseChanges, NameWhatWasInsertedDeletedAndAmended) {
    const QString other = QStringLiteral("欢迎各国代表团在讨论会上提出的建议以及民间社会组织的参与");
    const auto texts = compared({kFirst, kSecond, kThird},
                                {kFirst, QString(kSecond).replace(QStringLiteral("2012"), QStringLiteral("2013")), other});
    std::vector<ChangeKind> kinds;
    for (const ClauseChange& change : texts->changes) {
        kinds.push_back(change.kind);
    }
    EXPECT_EQ(std::ranges::count(kinds, ChangeKind::Amended), 1);
    EXPECT_EQ(std::ranges::count(kinds, ChangeKind::Inserted), 1);
    EXPECT_EQ(std::ranges::count(kinds, ChangeKind::Deleted), 1);
    const auto amended = std::ranges::find(texts->changes, ChangeKind::Amended, &ClauseChange::kind);
    EXPECT_TRUE(amended->isOf(ChangeKind::Figures)) << "the year is another one";
}

TEST(ClauseChanges, ShowSpacingLetterByLetterOnly) {
    const QString spaced = QString(kSecond).replace(QStringLiteral(" 2012 "), QStringLiteral("2012"));
    EXPECT_TRUE(compared({kFirst, kSecond}, {kFirst, spaced})->changes.empty());
    const auto letters = compared({kFirst, kSecond}, {kFirst, spaced}, true);
    ASSERT_EQ(letters->changes.size(), 1u);
    EXPECT_EQ(letters->changes[0].kind, ChangeKind::Spacing);
}

TEST(ClauseChanges, CutAWordDownToItsLetters) {
    const QString left = QStringLiteral("The Council requests the Office to submit reports to it on capacity");
    const QString right = QStringLiteral("The Council requests the Office to submit report to it on capacity");
    const auto deleted = [](const std::shared_ptr<const ComparedTexts>& texts) {
        qsizetype letters = 0;
        for (const Hunk& hunk : texts->comparison.pairs[0].hunks) {
            letters += hunk.op == Hunk::Op::Delete ? hunk.left.length() : 0;
        }
        return letters;
    };
    EXPECT_GE(deleted(compared({left}, {right})), 7);
    EXPECT_EQ(deleted(compared({left}, {right}, true)), 1);
}

TEST(ClauseChanges, NameAgreedLanguageThatMovedOnBothEnds) {
    const QString agreed = QStringLiteral("，在与有关国家协商并征得其同意的基础上开展能力建设活动");
    const QString tail = QStringLiteral("；");
    const auto texts = compared({kFirst + agreed + tail, kSecond, kThird + tail},
                                {kFirst + tail, kSecond, kThird + agreed + tail});
    const auto count = std::ranges::count_if(
        texts->changes, [](const ClauseChange& change) { return change.isOf(ChangeKind::AgreedLanguage); });
    EXPECT_EQ(count, 2);
    EXPECT_EQ(texts->changes.front().kind, ChangeKind::Amended) << "which is to be seen first";
}

TEST(ClauseChanges, CompareTwoClausesThatHaveNextToNothingInCommon) {
    const DocumentPtr left = test::document({kFirst, kSecond});
    const DocumentPtr right = test::document({kThird});
    const Comparison pair = compareClauses(*left, 2, *right, 1);
    ASSERT_EQ(pair.pairs.size(), 1u);
    EXPECT_EQ(pair.pairs[0].left, std::vector{2});
    EXPECT_EQ(pair.pairs[0].right, std::vector{1});
    EXPECT_LT(pair.pairs[0].similarity, 0.6);
    QString left2;
    for (const Hunk& hunk : pair.pairs[0].hunks) {
        left2 += kSecond.sliced(hunk.left.begin, hunk.left.length());
    }
    EXPECT_EQ(left2, kSecond);
}

TEST(ChangesModel, LetsThroughWhatIsOfAnyKindShown) {
    ChangesModel model;
    model.setTexts(compared({kFirst, kSecond, kThird},
                            {kFirst, QString(kSecond).replace(QStringLiteral("2012"), QStringLiteral("2013"))}));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.count(ChangeKind::Figures), 1);
    model.setShown(ChangeKind::Amended, false);
    EXPECT_EQ(model.rowCount(), 2) << "it is still a figure that changed";
    model.setShown(ChangeKind::Figures, false);
    EXPECT_EQ(model.rowCount(), 1);
    model.setShown(ChangeKind::Deleted, false);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.neighbour(-1, 1), -1);
}

TEST(ChangesModel, StepsInTheOrderOfTheComparisonFromWhereverOneIs) {
    ChangesModel model;
    model.setTexts(compared({kFirst, kSecond, kThird}, {kFirst + QStringLiteral("并强调合作"), kSecond,
                                                       kThird + QStringLiteral("和挑战")}));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.neighbour(-1, 1), 0);
    EXPECT_EQ(model.neighbour(0, 1), 2);
    EXPECT_EQ(model.neighbour(1, 1), 2);
    EXPECT_EQ(model.neighbour(1, -1), 0);
    EXPECT_EQ(model.neighbour(2, 1), -1);
    EXPECT_EQ(model.neighbour(-1, -1), 2);
}

} // namespace
} // namespace duikan
