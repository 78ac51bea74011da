// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/feedback.h"

#include <gtest/gtest.h>

namespace duikan {

TEST(Feedback, LeavesWhatNobodyVotedOnAlone) {
    EXPECT_DOUBLE_EQ(Feedback(1).factor(0), 1.0);
}

TEST(Feedback, RaisesWhatWasAcceptedAndLowersWhatWasDismissed) {
    Feedback feedback(3);
    feedback.accept(0, 1.0);
    feedback.dismiss(1, 1.0);
    feedback.accept(2, 0.2);
    EXPECT_GT(feedback.factor(0), feedback.factor(2)) << "a lesser part in the pair counts less";
    EXPECT_GT(feedback.factor(2), 1.0);
    EXPECT_LT(feedback.factor(1), 1.0);
}

TEST(Feedback, GrowsWithEachVoteAndStaysWithinItsReach) {
    Feedback feedback(2);
    double before = 1.0;
    for (int i = 0; i < 1000; ++i) {
        feedback.accept(0, 1.0);
        feedback.dismiss(1, 1.0);
        EXPECT_GT(feedback.factor(0), before);
        before = feedback.factor(0);
    }
    EXPECT_LT(feedback.factor(0), 1.0 + Feedback::kReach);
    EXPECT_GT(feedback.factor(1), 1.0 - Feedback::kReach);
}

TEST(Feedback, VotesForAndAgainstCancelOut) {
    Feedback feedback(1);
    for (int i = 0; i < 20; ++i) {
        feedback.accept(0, 1.0);
        feedback.dismiss(0, 1.0);
    }
    EXPECT_DOUBLE_EQ(feedback.factor(0), 1.0);
}

} // namespace duikan
