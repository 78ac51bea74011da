// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/recutwording.h"

#include "core/compare/alignment.h"

#include <gmock/gmock.h>

namespace duikan {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QString kReport = QStringLiteral("Requests the Office to report annually, as appropriate and upon request,");
const QString kAgain = QStringLiteral("as appropriate and upon request.");
const QString kOther = QStringLiteral("Decides to remain seized of the matter.");

TEST(RecutWording, TiesPartsAlsoWhereOneSaysNothingThatTheOtherDoesNot) {
    const std::vector<QString> whole{kReport + u' ' + kAgain, kOther};
    const std::vector<QString> parts{kReport, kAgain, kOther};
    Ties split(2, 3);
    tieRecutWording(split, whole, parts);
    EXPECT_EQ(split.rightOf(0), 0);
    EXPECT_THAT(split.moreRight(0), ElementsAre(1));
    EXPECT_TRUE(split.isFreeLeft(1));
    Ties merge(3, 2);
    tieRecutWording(merge, parts, whole);
    EXPECT_EQ(merge.rightOf(0), 0);
    EXPECT_THAT(merge.moreLeft(0), ElementsAre(1));
}

TEST(RecutWording, TakesThreePartsAndNoBlanksInChinese) {
    const std::vector<QString> parts{QStringLiteral("请秘书长提供资源，"), QStringLiteral("并就此提出报告，"),
                                     QStringLiteral("供理事会审议；")};
    Ties ties(1, 3);
    tieRecutWording(ties, {parts[0] + parts[1] + parts[2]}, parts);
    EXPECT_THAT(ties.moreRight(0), ElementsAre(1, 2));
    EXPECT_DOUBLE_EQ(ties.likeness(0), 1.0);
}

TEST(RecutWording, LeavesAloneWhatIsNotTheSameToTheLetter) {
    Ties ties(1, 2);
    tieRecutWording(ties, {kReport + u' ' + kOther}, {kReport, kAgain});
    EXPECT_TRUE(ties.isFreeLeft(0));
}

TEST(RecutWording, LeavesItToTheNeighboursWhereSeveralCouldBeMeant) {
    const QString whole = kReport + u' ' + kAgain;
    Ties twoWholes(2, 2);
    tieRecutWording(twoWholes, {whole, whole}, {kReport, kAgain});
    EXPECT_TRUE(twoWholes.isFreeRight(0));
    Ties twoPlaces(1, 5);
    tieRecutWording(twoPlaces, {whole}, {kReport, kAgain, kOther, kReport, kAgain});
    EXPECT_TRUE(twoPlaces.isFreeLeft(0));
}

TEST(RecutWording, IsNoSplitWhereTheWholeOrBothPartsStandAsTheyDid) {
    const QString whole = kReport + u' ' + kAgain;
    Ties unchanged(1, 3);
    tieRecutWording(unchanged, {whole}, {kReport, kAgain, whole});
    EXPECT_TRUE(unchanged.isFreeLeft(0));
    Ties added(2, 3);
    tieRecutWording(added, {kReport, kAgain}, {kReport, kAgain, whole});
    EXPECT_TRUE(added.isFreeLeft(0));
}

TEST(RecutWording, AMergeIsOneAlsoWhereAPartWasPutInElsewhere) {
    const auto groups = align({{kOther, kReport, kAgain}, {kAgain, kOther, kReport + u' ' + kAgain}});
    ASSERT_EQ(groups.size(), 3u);
    EXPECT_THAT(groups[0].left, IsEmpty());
    EXPECT_THAT(groups[2].left, ElementsAre(1, 2));
}

TEST(RecutWording, FollowsAPersonWhoPartedThem) {
    Ties ties(1, 2);
    ties.follow({{.left = 0, .right = 1, .tied = false}}, [](int, int) { return 0.0; }, 0.5);
    tieRecutWording(ties, {kReport + u' ' + kAgain}, {kReport, kAgain});
    EXPECT_TRUE(ties.isFreeLeft(0));
}

TEST(RecutWording, AMergeStaysOneWhereAClauseMovedAcrossIt) {
    const QString moved = QStringLiteral("Encourages special procedures mandate holders to support the efforts of "
                                         "States in the field of human rights, without distinction as to race.");
    const std::vector<QString> left{kReport, kOther, moved};
    const std::vector<QString> right{moved + QStringLiteral(" And so on."), kReport + u' ' + kOther};
    const auto groups = align({left, right});
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_THAT(groups[1].left, ElementsAre(0, 1));
    EXPECT_THAT(groups[1].right, ElementsAre(1));
    EXPECT_NE(groups[0].moved, groups[1].moved);
}

} // namespace
} // namespace duikan
