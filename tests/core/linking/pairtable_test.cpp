// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/pairtable.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

PairTable table(const std::vector<std::vector<double>>& scores) {
    PairTable made(int(scores.size()), int(scores.front().size()));
    for (size_t left = 0; left < scores.size(); ++left) {
        PairTable::Row row;
        for (size_t right = 0; right < scores[left].size(); ++right) {
            row.push_back({int(right), scores[left][right]});
        }
        made.setRow(int(left), row);
    }
    return made;
}

double scoreOf(const PairTable& scores, int left, int right) {
    for (const ScoredPair& pair : scores.row(left)) {
        if (pair.right == right) {
            return pair.score;
        }
    }
    return 0.0;
}

TEST(PairTable, TakesMoreFromWhatIsNearToEverything) {
    PairTable scores = table({{0.5, 0.1, 0.1}, {0.5, 0.5, 0.5}, {0.1, 0.1, 0.1}});
    scores.dampHubs(0.5);
    EXPECT_GT(scoreOf(scores, 0, 0), scoreOf(scores, 1, 0));
    EXPECT_GT(scoreOf(scores, 2, 1), 0.0) << "nothing is lost";
}

TEST(PairTable, FavoursTheBestOfARowAndWhereAskedOfAColumn) {
    PairTable scores = table({{0.8, 0.4}, {0.4, 0.1}});
    scores.favourBest(1.0, {0.0, 0.0});
    EXPECT_DOUBLE_EQ(scoreOf(scores, 0, 0), 0.8);
    EXPECT_DOUBLE_EQ(scoreOf(scores, 0, 1), 0.2);
    EXPECT_DOUBLE_EQ(scoreOf(scores, 1, 0), 0.4);
    PairTable others = table({{0.8, 0.4}, {0.4, 0.1}});
    others.favourBest(0.0, {1.0, 0.0});
    EXPECT_DOUBLE_EQ(scoreOf(others, 1, 0), 0.2);
    EXPECT_DOUBLE_EQ(scoreOf(others, 0, 1), 0.4);
}

TEST(PairTable, CountsOnlyTheRightPlacesAskedFor) {
    const OrderWitnesses witnesses = table({{0.9, 0.5}, {0.1, 0.02}}).likeliest({false, true});
    ASSERT_EQ(witnesses.size(), 2U);
    ASSERT_EQ(witnesses[0].size(), 1U);
    EXPECT_EQ(witnesses[0].front(), (OrderTie{0, 1, 0.5}));
    EXPECT_TRUE(witnesses[1].empty()) << "too weak to witness anything";
}

TEST(PairTable, DropsWhatIsWeak) {
    PairTable scores = table({{0.5, 0.005}});
    scores.dropBelow(0.01);
    EXPECT_EQ(scores.row(0).size(), 1U);
}

} // namespace
} // namespace duikan
