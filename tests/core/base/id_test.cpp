// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <gtest/gtest.h>

namespace duikan {

TEST(Uuid, ReadsBackWhatItWrites) {
    const Uuid uuid{0x018f3a5c7d2e7001ULL, 0x8123456789abcdefULL};
    EXPECT_EQ(uuid.toString(), QStringLiteral("018f3a5c-7d2e-7001-8123-456789abcdef"));
    EXPECT_EQ(Uuid::parse(uuid.toString()), uuid);
    EXPECT_EQ(Uuid::parse(u"018F3A5C7D2E70018123456789ABCDEF"), uuid);
    const auto bytes = uuid.toBytes();
    EXPECT_EQ(Uuid::fromBytes(bytes.data(), qsizetype(bytes.size())), uuid);
}

TEST(Uuid, RefusesWhatIsNone) {
    EXPECT_FALSE(Uuid::parse(u""));
    EXPECT_FALSE(Uuid::parse(u"018f3a5c-7d2e-7001-8123-456789abcde"));
    EXPECT_FALSE(Uuid::parse(u"018f3a5c+7d2e-7001-8123-456789abcdef"));
    EXPECT_FALSE(Uuid::parse(u"g18f3a5c7d2e70018123456789abcdef"));
    EXPECT_FALSE(Uuid::fromBytes("short", 5));
}

TEST(Uuid, OrdersByBytes) {
    EXPECT_LT((Uuid{1, 0xFFFFFFFFFFFFFFFFULL}), (Uuid{2, 0}));
    EXPECT_LT((Uuid{1, 1}), (Uuid{1, 2}));
}

} // namespace duikan
