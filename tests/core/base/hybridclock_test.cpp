// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hybridclock.h"

#include <gtest/gtest.h>

namespace duikan {

TEST(HybridClock, NeverRepeatsNorGoesBack) {
    std::int64_t wall = 1'000'000;
    HybridClock clock([&wall] { return wall; }, 42);
    Uuid last = clock.tick();
    for (int i = 0; i < 20'000; ++i) {
        if (i % 5'000 == 0) {
            wall -= 700; // somebody set the clock back
        }
        const Uuid next = clock.tick();
        ASSERT_LT(last, next) << "reading " << i;
        last = next;
    }
}

TEST(HybridClock, FollowsWallTimeAndWhatItObserved) {
    std::int64_t wall = 5'000;
    HybridClock clock([&wall] { return wall; }, 1);
    EXPECT_EQ(HybridClock::milliseconds(clock.tick()), 5'000);

    HybridClock ahead([] { return std::int64_t(9'000); }, 2);
    const Uuid colleagues = ahead.tick();
    clock.observe(colleagues);
    EXPECT_LT(colleagues, clock.tick());

    wall = 20'000;
    EXPECT_EQ(HybridClock::milliseconds(clock.tick()), 20'000);
}

TEST(HybridClock, TwoClocksNeverGiveOutTheSameReading) {
    const auto wall = [] { return std::int64_t(77); };
    HybridClock one(wall, 1);
    HybridClock other(wall, 2);
    EXPECT_NE(one.tick(), other.tick());
}

TEST(HybridClock, WritesUuidVersion7) {
    HybridClock clock;
    const QString text = clock.tick().toString();
    EXPECT_EQ(text[14], u'7');
    EXPECT_TRUE(QStringLiteral("89ab").contains(text[19]));
}

} // namespace duikan
