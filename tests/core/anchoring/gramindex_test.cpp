// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/gramindex.h"

#include <QString>

#include <gtest/gtest.h>

namespace duikan {

namespace {

using Numbers = std::vector<int>;

TEST(GramIndex, FindsTheTextsThatShareWording) {
    const std::vector<QStringView> texts{u"敦促各国改善粮食安全", u"requests the Secretary-General to report",
                                         u"敦促各国尊重人权", u"welcomes the report of the Secretary-General"};
    const GramIndex index(texts);
    EXPECT_EQ(index.sharing(u"敦促各国改善营养", 0.25), (Numbers{0, 2}));
    EXPECT_EQ(index.sharing(u"the Secretary-General", 0.25), (Numbers{1, 3}));
    EXPECT_EQ(index.sharing(u"完全无关", 0.25), Numbers{});
}

TEST(GramIndex, LeavesOutWhatHasMuchLessThanTheBest) {
    const std::vector<QStringView> texts{u"敦促各国改善粮食安全", u"各国", u"敦促各国改善粮食安全，"};
    EXPECT_EQ(GramIndex(texts).sharing(u"敦促各国改善粮食安全", 0.0), (Numbers{0, 2}));
}

TEST(GramIndex, ARareGramCountsForMoreThanACommonOne) {
    const std::vector<QStringView> texts{u"各国", u"各国", u"各国", u"各国", u"各国", u"粮食"};
    EXPECT_EQ(GramIndex(texts).sharing(u"各国 粮食", 0.4), Numbers{5});
}

TEST(GramIndex, OffersAllTextsForWordsTooShortToHaveAGram) {
    const std::vector<QStringView> texts{u"敦促各国", u"requests"};
    EXPECT_EQ(GramIndex(texts).sharing(u"敦", 0.25), (Numbers{0, 1}));
    EXPECT_EQ(GramIndex(texts).sharing(u"req", 0.25), (Numbers{0, 1}));
}

TEST(GramIndex, OfNoTextsFindsNone) {
    EXPECT_EQ(GramIndex({}).sharing(u"敦促各国", 0.25), Numbers{});
    EXPECT_EQ(GramIndex({}).sharing(u"", 0.25), Numbers{});
}

} // namespace

} // namespace duikan
