// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparerows.h"

#include <gtest/gtest.h>

#include <ostream>

namespace duikan {

void PrintTo(const CompareRow& row, std::ostream* out) {
    *out << row.pair << '-' << row.lastPair << (row.isFold ? " fold" : "") << (row.hasLeft ? " L" : "")
         << (row.hasRight ? " R" : "");
}

namespace {

ComparedPair pair(std::vector<int> left, std::vector<int> right, bool moved = false) {
    ComparedPair out;
    out.left = std::move(left);
    out.right = std::move(right);
    out.moved = moved;
    return out;
}

CompareRow row(int pair, bool left, bool right) {
    return {.pair = pair, .lastPair = pair, .count = 1, .isFold = false, .hasLeft = left, .hasRight = right};
}

Comparison comparison(std::vector<ComparedPair> pairs) {
    Comparison out;
    out.pairs = std::move(pairs);
    return out;
}

TEST(CompareRows, PutTheWordsOfWhatMovedWhereTheyStandOnEachSide) {
    // Left 1 2 3 4; on the right the fourth comes second.
    const Comparison compared =
        comparison({pair({1}, {1}), pair({4}, {2}, true), pair({2}, {3}), pair({3}, {4})});
    const std::vector<CompareRow> expected{row(0, true, true), row(1, false, true), row(2, true, true),
                                           row(3, true, true), row(1, true, false)};
    EXPECT_EQ(rowsOf(compared, std::vector<bool>(4, false)), expected);
}

TEST(CompareRows, PutAMoveDownwardsBeforeWhatItLeftBehind) {
    // Left 1 2 3; on the right the first comes last.
    const Comparison compared = comparison({pair({2}, {1}), pair({3}, {2}), pair({1}, {3}, true)});
    const std::vector<CompareRow> expected{row(2, true, false), row(0, true, true), row(1, true, true),
                                           row(2, false, true)};
    EXPECT_EQ(rowsOf(compared, std::vector<bool>(3, false)), expected);
}

TEST(CompareRows, KeepEachSideInTheOrderOfItsDraft) {
    const Comparison compared = comparison({pair({3}, {1}, true), pair({1}, {2}), pair({2}, {}),
                                            pair({}, {3}), pair({5}, {4}, true), pair({4}, {5})});
    std::vector<int> left;
    std::vector<int> right;
    for (const CompareRow& at : rowsOf(compared, std::vector<bool>(6, false))) {
        const ComparedPair& of = compared.pairs[size_t(at.pair)];
        if (at.hasLeft) {
            left.insert(left.end(), of.left.begin(), of.left.end());
        }
        if (at.hasRight) {
            right.insert(right.end(), of.right.begin(), of.right.end());
        }
    }
    EXPECT_EQ(left, (std::vector{1, 2, 3, 4, 5}));
    EXPECT_EQ(right, (std::vector{1, 2, 3, 4, 5}));
}

TEST(CompareRows, FoldRunsOfSilentPairsAndNothingElse) {
    const Comparison compared = comparison(
        {pair({1}, {1}), pair({2}, {2}), pair({3}, {3}), pair({}, {4}), pair({4}, {5})});
    const std::vector<CompareRow> rows = rowsOf(compared, {true, true, false, false, true});
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_TRUE(rows[0].isFold);
    EXPECT_EQ(rows[0].count, 2);
    EXPECT_EQ(rows[0].lastPair, 1);
    EXPECT_EQ(rows[1], row(2, true, true));
    EXPECT_EQ(rows[2], row(3, false, true));
    EXPECT_TRUE(rows[3].isFold);
    EXPECT_EQ(rows[3].count, 1);
}

TEST(CompareRows, AreNoneWithoutPairs) {
    EXPECT_TRUE(rowsOf({}, {}).empty());
}

} // namespace
} // namespace duikan
