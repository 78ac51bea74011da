// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include "core/text/radicals.h"

#include <gtest/gtest.h>

#include <random>

namespace duikan {
namespace {

struct FoldCase {
    const char* name;
    QString source;
    QString expected;
};

class Fold : public testing::TestWithParam<FoldCase> {};

TEST_P(Fold, GivesTheComparableForm) {
    EXPECT_EQ(fold(GetParam().source).text, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, Fold,
    testing::Values(
        FoldCase{"empty", QStringLiteral(u""), QStringLiteral(u"")},
        FoldCase{"fullWidth", QStringLiteral(u"ＯＰ　６（ａ）"), QStringLiteral(u"OP 6(a)")},
        FoldCase{"halfWidthStop", QStringLiteral(u"举行｡官员､专家"), QStringLiteral(u"举行。官员、专家")},
        FoldCase{"kangxi", QStringLiteral(u"⼈权"), QStringLiteral(u"人权")},
        FoldCase{"supplement", QStringLiteral(u"⻓期⺠主"), QStringLiteral(u"长期民主")},
        FoldCase{"blanks", QStringLiteral(u"a \t\n\u00A0b"), QStringLiteral(u"a b")},
        FoldCase{"softHyphen", QStringLiteral(u"co\u00ADoperation"), QStringLiteral(u"cooperation")},
        FoldCase{"decomposed", QStringLiteral(u"Re\u0301affirmant"), QStringLiteral(u"Réaffirmant")},
        FoldCase{"quotes", QStringLiteral(u"“the State’s”"), QStringLiteral(u"\"the State's\"")},
        FoldCase{"caseStays", QStringLiteral(u"Shall shall"), QStringLiteral(u"Shall shall")},
        FoldCase{"wordsStay", QStringLiteral(u"shall should，请敦促"),
                 QStringLiteral(u"shall should,请敦促")},
        FoldCase{"beyondTheBmp", QStringLiteral(u"\U00020000人"), QStringLiteral(u"\U00020000人")}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(Fold, MapsRangesBackToTheSource) {
    const QString source = QStringLiteral("第　１８\u00AD ／ 18 号");
    const FoldedText folded = fold(source);
    ASSERT_EQ(folded.text, QStringLiteral("第 18 / 18 号"));
    const TextRange found{5, 6};
    EXPECT_EQ(QStringView(folded.text).sliced(found.begin, found.length()), u"/");
    const TextRange back = folded.sourceRange(found);
    EXPECT_EQ(QStringView(source).sliced(back.begin, back.length()), u"／");
    EXPECT_EQ(folded.foldedRange(back), found);
    EXPECT_EQ(folded.sourceRange({0, folded.text.size()}), (TextRange{0, source.size()}));
}

TEST(Fold, KeepsAComposedLetterWhole) {
    const QString source = QStringLiteral("xe\u0301y");
    const FoldedText folded = fold(source);
    ASSERT_EQ(folded.text, QStringLiteral("xéy"));
    EXPECT_EQ(folded.sourceRange({1, 2}), (TextRange{1, 3}));
    EXPECT_EQ(folded.foldedRange({2, 3}), (TextRange{1, 2})) << "half a letter stands for the whole";
}

TEST(Fold, HoldsItsInvariantsForAnyText) {
    std::mt19937 random(7); // NOLINT: the same texts at each run
    const QString alphabet =
        QStringLiteral("aé \n\u0301\u00AD⼈⻓Ａ　人\uFEFF") + QChar(0xD800) + QChar(0xDC00);
    for (int round = 0; round < 2000; ++round) {
        QString source;
        for (int i = int(random() % 24); i > 0; --i) {
            source += alphabet[qsizetype(random() % size_t(alphabet.size()))];
        }
        const FoldedText folded = fold(source);
        ASSERT_EQ(folded.offsets.size(), size_t(folded.text.size()) + 1);
        ASSERT_TRUE(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
        ASSERT_EQ(folded.offsets.back(), source.size());
        for (qsizetype i = 0; i < folded.text.size(); ++i) {
            const TextRange back = folded.sourceRange({i, i + 1});
            ASSERT_FALSE(back.isEmpty());
            const TextRange there = folded.foldedRange(back);
            ASSERT_LE(there.begin, i);
            ASSERT_GE(there.end, i + 1);
        }
        ASSERT_EQ(fold(folded.text).text, folded.text) << "folding twice changes nothing";
    }
}

TEST(UnifiedIdeograph, LeavesOtherCharactersAlone) {
    EXPECT_EQ(unifiedIdeograph(U'A'), U'A');
    EXPECT_EQ(unifiedIdeograph(U'人'), U'人');
    EXPECT_EQ(unifiedIdeograph(0x2E80), char32_t(0x2E80)); // has no ideograph
    EXPECT_EQ(unifiedIdeograph(0x2F00), U'一');
    EXPECT_EQ(unifiedIdeograph(0x2FD5), U'龠');
}

} // namespace
} // namespace duikan
