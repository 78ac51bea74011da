// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/readingorder.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

constexpr int kPlaces = 12;

/// One tie for each left place, of weight 1, to the right places given; -1 for none.
OrderWitnesses ties(const std::vector<int>& rights) {
    OrderWitnesses witnesses;
    for (const int right : rights) {
        const int left = int(witnesses.size());
        witnesses.push_back(right < 0 ? std::vector<OrderTie>{} : std::vector<OrderTie>{{left, right, 1.0}});
    }
    return witnesses;
}

TEST(ReadingOrder, IsSureOfATextThatFollowsTheOther) {
    const ReadingOrder order =
        ReadingOrder::through(ties({0, 1, 2, -1, 4, 5, 6, 7, -1, 9, 10, 11}), kPlaces);
    EXPECT_GT(order.strength(), 0.9);
    EXPECT_GT(order.nearness(3, 3), 0.8);
    EXPECT_GT(order.nearness(3, 3), 2 * order.nearness(3, 5));
    EXPECT_EQ(order.nearness(3, 11), 0.0);
}

TEST(ReadingOrder, IsNotLedAstrayByAFewThatGoElsewhere) {
    const ReadingOrder order = ReadingOrder::through(ties({0, 1, 11, 3, 4, 5, 0, 7, 8, 9, 10, 11}), kPlaces);
    EXPECT_GT(order.strength(), 0.5);
    EXPECT_GT(order.nearness(2, 2), order.nearness(2, 11));
}

TEST(ReadingOrder, FindsNoneWhereThereIsNone) {
    EXPECT_EQ(ReadingOrder::through(ties({7, 2, 11, 0, 9, 4, 1, 10, 3, 8, 5, 6}), kPlaces).strength(), 0.0);
    EXPECT_EQ(ReadingOrder::through(ties({11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}), kPlaces).strength(), 0.0);
}

TEST(ReadingOrder, DoesNotJudgeByThreeTies) {
    EXPECT_EQ(ReadingOrder::through(ties({0, 5, 9}), kPlaces).strength(), 0.0);
    EXPECT_EQ(ReadingOrder::through({}, kPlaces).strength(), 0.0);
    EXPECT_EQ(ReadingOrder().nearness(0, 0), 0.0);
}

TEST(ReadingOrder, NamesTheTiesAround) {
    const ReadingOrder order = ReadingOrder::through(ties({0, 1, 2, -1, 4, 5, 6, 7, 8, 9, 10, 11}), kPlaces);
    ASSERT_NE(order.before(3), nullptr);
    ASSERT_NE(order.after(3), nullptr);
    EXPECT_EQ(order.before(3)->right, 2);
    EXPECT_EQ(order.after(3)->right, 4);
    EXPECT_EQ(order.before(0), nullptr);
    EXPECT_EQ(order.after(11), nullptr);
}

} // namespace
} // namespace duikan
