// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/alignment.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace duikan {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<QString> kClauses{
    QStringLiteral("重申各国负有增进和保护所有人权的主要责任；"),
    QStringLiteral("强调需要倡导以合作和建设性的办法并通过国际合作来增进和保护人权；"),
    QStringLiteral("鼓励捐助国和联合国相关机构在编制两年期技术合作方案时考虑到受审议国提出的技术援助需求；"),
    QStringLiteral("请高级专员办事处编写一份报告，介绍办事处为支持各国加强本国司法体系所开展活动的情况；"),
    QStringLiteral("欢迎各国为受审议国跟进和实施普遍定期审议建议进程作出贡献；"),
};

const AlignedGroup* groupOfLeft(const std::vector<AlignedGroup>& groups, int left) {
    const auto found = std::find_if(groups.begin(), groups.end(), [left](const AlignedGroup& group) {
        return std::find(group.left.begin(), group.left.end(), left) != group.left.end();
    });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace

TEST(Alignment, OfATextWithItselfTiesEachParagraphToItself) {
    for (const AlignedGroup& group : align({kClauses, kClauses})) {
        EXPECT_EQ(group.left, group.right);
        EXPECT_FALSE(group.moved);
        EXPECT_DOUBLE_EQ(group.similarity, 1.0);
    }
}

TEST(Alignment, OfTwoThatChangedPlacesTheRewordedOneMoved) {
    const QString reworded = QStringLiteral("强调需要倡导以合作和建设性的办法并通过区域合作来增进和保护人权及基本自由；");
    const std::vector<QString> right{kClauses[0], kClauses[2], reworded, kClauses[3], kClauses[4]};
    const auto groups = align({kClauses, right});
    EXPECT_TRUE(groupOfLeft(groups, 1)->moved);
    EXPECT_FALSE(groupOfLeft(groups, 2)->moved);
}

TEST(Alignment, AsFewParagraphsAreMovedAsMayBe) {
    // One long paragraph went past two short ones: it is the one that moved, not the two.
    const std::vector<QString> left{QStringLiteral("欢迎；决定继续审议；"), QStringLiteral("注意到各国的努力；"), kClauses[2]};
    const std::vector<QString> right{left[2], left[0], left[1]};
    const auto groups = align({left, right});
    EXPECT_TRUE(groupOfLeft(groups, 2)->moved);
    EXPECT_FALSE(groupOfLeft(groups, 0)->moved);
    EXPECT_FALSE(groupOfLeft(groups, 1)->moved);
}

TEST(Alignment, WhatWasSplitRestsAndItsNeighbourMoved) {
    const std::vector<QString> left{kClauses[0], kClauses[1] + kClauses[2], kClauses[3], kClauses[4]};
    const std::vector<QString> right{kClauses[0], kClauses[3], kClauses[1], kClauses[2], kClauses[4]};
    const auto groups = align({left, right});
    EXPECT_FALSE(groupOfLeft(groups, 1)->moved);
    EXPECT_TRUE(groupOfLeft(groups, 2)->moved);
}

TEST(Alignment, SeesInsertionAndDeletion) {
    std::vector<QString> right = kClauses;
    right.erase(right.begin() + 1);
    right.insert(right.begin() + 3, QStringLiteral("决定继续处理此案。"));
    const auto groups = align({kClauses, right});
    EXPECT_THAT(groupOfLeft(groups, 1)->right, IsEmpty());
    EXPECT_THAT(groupOfLeft(groups, 4)->right, ElementsAre(4));
    EXPECT_EQ(std::count_if(groups.begin(), groups.end(), [](const auto& g) { return g.left.empty(); }), 1);
}

TEST(Alignment, SeesAMoveAndOnlyIt) {
    std::vector<QString> right = kClauses;
    std::rotate(right.begin(), right.begin() + 1, right.end()); // the first becomes the last
    const auto groups = align({kClauses, right});
    EXPECT_TRUE(groupOfLeft(groups, 0)->moved);
    EXPECT_THAT(groupOfLeft(groups, 0)->right, ElementsAre(4));
    EXPECT_EQ(std::count_if(groups.begin(), groups.end(), [](const auto& g) { return g.moved; }), 1);
}

TEST(Alignment, SeesAMoveOfAClauseThatGrewByHalf) {
    std::vector<QString> right = kClauses;
    right.erase(right.begin() + 3);
    right.insert(right.begin(), QStringLiteral("敦促高级专员办事处在与有关国家协商之后编写一份报告，提交理事会，"
                                               "介绍办事处为支持各国加强本国司法体系所开展活动的情况；"));
    const auto groups = align({kClauses, right});
    const AlignedGroup* const moved = groupOfLeft(groups, 3);
    EXPECT_THAT(moved->right, ElementsAre(0));
    EXPECT_TRUE(moved->moved);
}

TEST(Alignment, SeesSplitAndMerge) {
    const QString whole = kClauses[1] + kClauses[3];
    const std::vector<QString> together{kClauses[0], whole, kClauses[4]};
    const std::vector<QString> apart{kClauses[0], kClauses[1], kClauses[3], kClauses[4]};
    EXPECT_THAT(groupOfLeft(align({together, apart}), 1)->right, ElementsAre(1, 2));
    EXPECT_THAT(groupOfLeft(align({apart, together}), 2)->left, ElementsAre(1, 2));
}

TEST(Alignment, TellsNearTwinsApartByTheirNeighbours) {
    const QString twin = QStringLiteral("鼓励各国在第 5 次会议上报告技术合作的进展；");
    const QString otherTwin = QStringLiteral("鼓励各国在第 6 次会议上报告技术合作的进展；");
    const std::vector<QString> left{kClauses[0], twin, kClauses[1], otherTwin, kClauses[2]};
    const std::vector<QString> right{
        kClauses[0], QStringLiteral("敦促各国在第 6 次会议上报告技术合作的进展；"), kClauses[1],
        QStringLiteral("敦促各国在第 5 次会议上报告技术合作的进展；"), kClauses[2]};
    const auto groups = align({left, right});
    EXPECT_THAT(groupOfLeft(groups, 1)->right, ElementsAre(1));
    EXPECT_THAT(groupOfLeft(groups, 3)->right, ElementsAre(3));
}

TEST(Alignment, FollowsWhatAPersonChose) {
    std::vector<QString> right = kClauses;
    right[2] = QStringLiteral("决定于第二十二届会议设立工作组。");
    const auto untied = align({kClauses, right, {{.left = 0, .right = 0, .tied = false}}});
    EXPECT_THAT(groupOfLeft(untied, 0)->right, IsEmpty());
    const auto tied = align({kClauses, right, {{.left = 2, .right = 2, .tied = true}}});
    EXPECT_THAT(groupOfLeft(tied, 2)->right, ElementsAre(2));
}

TEST(Alignment, CopesWithNothing) {
    EXPECT_THAT(align({{}, {}}), IsEmpty());
    EXPECT_EQ(align({kClauses, {}}).size(), kClauses.size());
    EXPECT_EQ(align({{QString(), QString()}, {QString()}}).size(), 2U);
}

TEST(Alignment, PutsEachParagraphInOneGroupAndMirrors) {
    std::mt19937 random(20261121);
    const auto pick = [&random](size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(random); };
    for (int round = 0; round < 500; ++round) {
        AlignmentInput input;
        for (auto* side : {&input.left, &input.right}) {
            for (size_t n = pick(9); n > 0; --n) {
                QString text = kClauses[pick(kClauses.size())];
                if (pick(3) == 0) {
                    text += kClauses[pick(kClauses.size())];
                }
                side->push_back(text.mid(qsizetype(pick(4))));
            }
        }
        const auto forth = align(input);
        auto back = align({input.right, input.left});
        std::vector<int> left;
        std::vector<int> right;
        for (const AlignedGroup& group : forth) {
            left.insert(left.end(), group.left.begin(), group.left.end());
            right.insert(right.end(), group.right.begin(), group.right.end());
            const auto mirror = std::find_if(back.begin(), back.end(), [&group](const AlignedGroup& other) {
                return other.left == group.right && other.right == group.left && other.moved == group.moved;
            });
            ASSERT_NE(mirror, back.end()) << "round " << round;
        }
        ASSERT_EQ(left.size(), input.left.size()) << "round " << round;
        ASSERT_EQ(right.size(), input.right.size()) << "round " << round;
        std::sort(left.begin(), left.end());
        std::sort(right.begin(), right.end());
        ASSERT_EQ(std::adjacent_find(left.begin(), left.end()), left.end());
        ASSERT_EQ(std::adjacent_find(right.begin(), right.end()), right.end());
    }
}

} // namespace duikan
