// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/wordingindex.h"

#include <QString>

#include <gtest/gtest.h>

namespace duikan {

namespace {

using Numbers = std::vector<int>;

TEST(WordingIndex, FindsTheTextsThatShareWording) {
    const std::vector<QStringView> texts{u"敦促各国改善粮食安全", u"requests the Secretary-General to report",
                                         u"敦促各国尊重人权",
                                         u"welcomes the report of the Secretary-General"};
    const WordingIndex index(texts);
    EXPECT_EQ(index.sharing(u"敦促各国改善营养", 0.25), (Numbers{0, 2}));
    EXPECT_EQ(index.sharing(u"the Secretary-General", 0.25), (Numbers{1, 3}));
    EXPECT_EQ(index.sharing(u"完全无关", 0.25), Numbers{});
}

TEST(WordingIndex, LeavesOutWhatHasMuchLessThanTheBest) {
    const std::vector<QStringView> texts{u"敦促各国改善粮食安全", u"各国", u"敦促各国改善粮食安全，"};
    EXPECT_EQ(WordingIndex(texts).sharing(u"敦促各国改善粮食安全", 0.0), (Numbers{0, 2}));
}

TEST(WordingIndex, ARareGramCountsForMoreThanACommonOne) {
    const std::vector<QStringView> texts{u"各国", u"各国", u"各国", u"各国", u"各国", u"粮食"};
    EXPECT_EQ(WordingIndex(texts).sharing(u"各国 粮食", 0.4), Numbers{5});
}

TEST(WordingIndex, OffersAllTextsForWordsTooShortToHaveAGram) {
    const std::vector<QStringView> texts{u"敦促各国", u"requests"};
    EXPECT_EQ(WordingIndex(texts).sharing(u"敦", 0.25), (Numbers{0, 1}));
    EXPECT_EQ(WordingIndex(texts).sharing(u"req", 0.25), (Numbers{0, 1}));
}

TEST(WordingIndex, OfNoTextsFindsNone) {
    EXPECT_EQ(WordingIndex({}).sharing(u"敦促各国", 0.25), Numbers{});
    EXPECT_EQ(WordingIndex({}).sharing(u"", 0.25), Numbers{});
}

} // namespace

} // namespace duikan
