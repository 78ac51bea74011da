// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/wordingindex.h"

#include <QString>

#include <gtest/gtest.h>

namespace duikan {

namespace {

/// Shares of a text without surroundings, in hundredths.
std::vector<int> sharesOf(const std::vector<QStringView>& texts, QStringView text) {
    std::vector<int> hundredths;
    for (const WordingIndex::Share& share : WordingIndex(texts).sharesOf(text, {0, text.size()})) {
        EXPECT_EQ(share.whole, share.passage);
        hundredths.push_back(int(share.whole * 100.0F + 0.5F));
    }
    return hundredths;
}

} // namespace

TEST(WordingIndex, SaysHowMuchWordingTextsShare) {
    const std::vector<int> chinese = sharesOf({u"敦促各国改善粮食安全", u"requests the Secretary-General to report",
                                               u"敦促各国尊重人权", u"敦促各国改善营养"},
                                              u"敦促各国改善营养");
    EXPECT_EQ(chinese[1], 0);
    EXPECT_EQ(chinese[3], 100);
    EXPECT_GT(chinese[0], chinese[2]);
    EXPECT_GT(chinese[2], 0);
    const std::vector<int> english =
        sharesOf({u"welcomes the report of the Secretary-General", u"敦促各国尊重人权"}, u"the Secretary-General");
    EXPECT_EQ(english, (std::vector{100, 0}));
}

TEST(WordingIndex, ARareGramCountsForMoreThanACommonOne) {
    const std::vector<int> shares = sharesOf({u"各国", u"各国", u"各国", u"各国", u"各国", u"粮食"}, u"各国 粮食");
    EXPECT_GT(shares[5], shares[0]);
}

TEST(WordingIndex, TellsAPassageFromItsSurroundings) {
    const std::vector<QStringView> texts{u"敦促各国改善粮食安全", u"敦促各国", u"改善", u"粮食安全", u"改善粮食安全"};
    const auto shares = WordingIndex(texts).sharesOf(u"敦促各国改善粮食安全", {4, 6});
    ASSERT_EQ(shares.size(), 5u);
    EXPECT_FLOAT_EQ(shares[0].whole, 1.0F);
    EXPECT_FLOAT_EQ(shares[1].passage, 0.0F);
    EXPECT_GT(shares[1].withBefore, 0.5F);
    EXPECT_FLOAT_EQ(shares[1].withAfter, 0.0F);
    EXPECT_FLOAT_EQ(shares[2].passage, 1.0F);
    EXPECT_GT(shares[3].withAfter, 0.5F);
    EXPECT_FLOAT_EQ(shares[3].withBefore, 0.0F);
    EXPECT_FLOAT_EQ(shares[4].withAfter, 1.0F);
}

TEST(WordingIndex, LeavesNoTextOutForWordsTooShortToHaveAGram) {
    EXPECT_EQ(sharesOf({u"敦促各国", u"requests"}, u"敦"), (std::vector{100, 100}));
    EXPECT_EQ(sharesOf({u"敦促各国", u"requests"}, u"req"), (std::vector{100, 100}));
}

TEST(WordingIndex, OfNoTextsFindsNone) {
    EXPECT_TRUE(sharesOf({}, u"敦促各国").empty());
    EXPECT_TRUE(sharesOf({}, u"").empty());
}

} // namespace duikan
