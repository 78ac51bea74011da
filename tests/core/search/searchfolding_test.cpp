// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchfolding.h"
#include "core/search/verbatim.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace duikan {

TEST(SearchFolding, IsBlindToWidthRadicalsCompatibilityFormsAndCase) {
    EXPECT_EQ(foldedForSearch(u"ＯＰ　６"), u"op 6");
    EXPECT_EQ(foldedForSearch(u"⼈权"), u"人权");     // Kangxi radical
    EXPECT_EQ(foldedForSearch(u"\u2EA0权"), u"民权"); // CJK radical supplement
    EXPECT_EQ(foldedForSearch(u"\uF98E"), u"年");     // compatibility ideograph
    EXPECT_EQ(foldedForSearch(u"Решения СОВЕТА"), u"решения совета");
    EXPECT_EQ(foldedForSearch(u"E\u0301tat"), u"\u00E9tat");
    EXPECT_EQ(foldedForSearch(u"co\u00ADoperation"), u"cooperation");
    EXPECT_EQ(foldedForSearch(u"line\n  break"), u"line break");
}

TEST(SearchFolding, GivesTheWayBackToTheSameText) {
    std::mt19937 random(7);
    const QString letters = QStringLiteral("aAé人⼈ \n\u0301\u00AD\u200B（１ﬁЖ\u0645\uF98E") + QString::fromUcs4(U"\U00010400\U00020000", 2);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = int(random() % 12); i > 0; --i) {
            text += letters[qsizetype(random() % size_t(letters.size()))];
        }
        const FoldedText folded = foldForSearch(text);
        ASSERT_EQ(folded.text, foldedForSearch(text)) << text.toStdString();
        ASSERT_EQ(qsizetype(folded.offsets.size()), folded.text.size() + 1);
        ASSERT_TRUE(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
        ASSERT_EQ(folded.offsets.back(), text.size());
    }
}

TEST(SearchFolding, VerbatimWordsAreInTheFoldedTextToo) {
    std::mt19937 random(8);
    const QString letters = QStringLiteral("aB人权，\u0301\u00AD ");
    int found = 0;
    for (int round = 0; round < 20000; ++round) {
        const auto some = [&](int most) {
            QString text;
            for (int i = int(random() % unsigned(most)) + 1; i > 0; --i) {
                text += letters[qsizetype(random() % size_t(letters.size()))];
            }
            return text;
        };
        const QString text = some(80);
        const QString words = some(3);
        if (!std::all_of(words.begin(), words.end(), isFoldedAlone)) {
            continue;
        }
        if (containsVerbatim(text, words)) {
            ++found;
            ASSERT_TRUE(foldedForSearch(text).contains(foldedForSearch(words)))
                << text.toStdString() << " / " << words.toStdString();
        } else if (std::all_of(text.begin(), text.end(), isFoldedAlone)) {
            ASSERT_FALSE(text.contains(words));
        }
    }
    EXPECT_GT(found, 500);
}

} // namespace duikan
