// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textrange.h"

#include <gtest/gtest.h>

namespace duikan {

TEST(TextRange, IsHalfOpen) {
    constexpr TextRange range{2, 5};
    EXPECT_EQ(range.length(), 3);
    EXPECT_TRUE(range.contains(2));
    EXPECT_FALSE(range.contains(5));
    EXPECT_FALSE(range.intersects({5, 7}));
    EXPECT_TRUE(range.intersects({4, 5}));
}

TEST(TextRange, ClampsToText) {
    EXPECT_EQ((TextRange{-3, 12}.clampedTo(10)), (TextRange{0, 10}));
    EXPECT_EQ((TextRange{11, 12}.clampedTo(10)), (TextRange{10, 10}));
    EXPECT_TRUE((TextRange{4, 2}.clampedTo(10)).isEmpty());
}

} // namespace duikan
