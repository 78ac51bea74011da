// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/orderedties.h"

#include <gmock/gmock.h>

namespace duikan {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(OrderedTies, TheHeaviestChainLeavesOutWhatCrossesIt) {
    // 0-2, 1-0, 2-1: the last two together weigh more than the first alone.
    EXPECT_THAT(heaviestChain({2, 0, 1}, {1.5, 1.0, 1.0}, 3), ElementsAre(1, 2));
    EXPECT_THAT(heaviestChain({2, 0, 1}, {2.5, 1.0, 1.0}, 3), ElementsAre(0));
    EXPECT_THAT(heaviestChain({-1, 0}, {0.0, 1.0}, 1), ElementsAre(1));
    EXPECT_THAT(heaviestChain({}, {}, 0), IsEmpty());
}

TEST(OrderedTies, PairsInOrderForTheLargestGain) {
    EXPECT_THAT(pairedInOrder({1.0, 0.0, 0.0, 1.0}, 2, 2),
                UnorderedElementsAre(std::pair(0U, 0U), std::pair(1U, 1U)));
    EXPECT_THAT(pairedInOrder({0.0, 3.0, 1.0, 0.0}, 2, 2), ElementsAre(std::pair(0U, 1U))); // crossing
    EXPECT_THAT(pairedInOrder({0.0, -1.0}, 1, 2), IsEmpty());
}

} // namespace duikan
