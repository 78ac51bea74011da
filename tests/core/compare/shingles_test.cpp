// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shingles.h"

#include <gtest/gtest.h>

namespace duikan {

TEST(Shingles, IgnoreWidthCaseBlanksAndPunctuation) {
    EXPECT_EQ(wordingOf(u"第 18/18 号决议，").shingles, wordingOf(u"第１８／１８号决议").shingles);
    EXPECT_EQ(wordingOf(u"The Human  Rights Council,").shingles,
              wordingOf(u"the human rights council").shingles);
}

TEST(Shingles, TellWordingsApart) {
    EXPECT_NE(wordingOf(u"shall provide").shingles, wordingOf(u"should provide").shingles);
    EXPECT_NE(wordingOf(u"敦促各国").shingles, wordingOf(u"鼓励各国").shingles);
}

TEST(Shingles, KnowTheBeginning) {
    EXPECT_EQ(wordingOf(u"请各国提供援助并报告").beginning.size(), size_t(kBeginningUnits));
    EXPECT_EQ(wordingOf(u"请").beginning.size(), 1U);
    EXPECT_TRUE(wordingOf(u"，。").shingles.empty());
}

} // namespace duikan
