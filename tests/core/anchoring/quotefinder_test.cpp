// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/quotefinder.h"

#include <gtest/gtest.h>

namespace duikan {

namespace {

Paragraph paragraphOf(const QString& text) {
    Paragraph paragraph;
    paragraph.ordinal = 1;
    paragraph.id = QStringLiteral("p1");
    paragraph.label = QStringLiteral("OP 1");
    paragraph.text = text;
    return paragraph;
}

} // namespace

struct QuoteCase {
    const char* name;
    const char16_t* text;
    const char16_t* quote;
    TextRange range;
};

class FoundQuote : public testing::TestWithParam<QuoteCase> {};

TEST_P(FoundQuote, IsWhereItStands) {
    const QuoteCase& given = GetParam();
    const auto range =
        findQuote(paragraphOf(QString::fromUtf16(given.text)), QString::fromUtf16(given.quote));
    ASSERT_TRUE(range) << range.error().detail.toStdString();
    EXPECT_EQ(*range, given.range);
}

INSTANTIATE_TEST_SUITE_P(
    QuoteFinder, FoundQuote,
    testing::Values(QuoteCase{"AsItStands", u"鼓励各国提供技术援助", u"提供技术", {4, 8}},
                    QuoteCase{"WithBlanksAround", u"鼓励各国提供技术援助", u" 鼓励 ", {0, 2}},
                    QuoteCase{"OfOtherWidth", u"第１８/18号决议", u"第18/18号", {0, 7}},
                    QuoteCase{"WithoutTheBlanksOfTheText", u"第 18/18 号决议", u"第18/18号", {0, 9}},
                    QuoteCase{"WithBlanksTheTextHasNot", u"第18/18号决议", u"第 18/18 号", {0, 7}},
                    QuoteCase{"ExactBeforeFolded", u"ＡＢ AB", u"AB", {3, 5}},
                    QuoteCase{"BeyondTheBasicPlane", u"𠮷野家提供援助", u"提供", {4, 6}}),
    [](const auto& given) { return std::string(given.param.name); });

TEST(QuoteFinder, RefusesToGuessBetweenTwoPlaces) {
    const auto range = findQuote(paragraphOf(QStringLiteral("援助和援助")), QStringLiteral("援助"));
    ASSERT_FALSE(range);
    EXPECT_EQ(range.error().kind, ErrorKind::AmbiguousQuote);
    EXPECT_EQ(range.error().detail, QStringLiteral("2 times"));
}

TEST(QuoteFinder, NamesTheNearestWordingWhenTheWordsAreOthers) {
    const auto range = findQuote(
        paragraphOf(QStringLiteral("Encourages all States to provide technical assistance upon request.")),
        QStringLiteral("provides technical assitance on request"));
    ASSERT_FALSE(range);
    EXPECT_EQ(range.error().kind, ErrorKind::QuoteNotFound);
    ASSERT_EQ(range.error().alternatives.size(), 1);
    EXPECT_EQ(range.error().alternatives.constFirst(),
              QStringLiteral("provide technical assistance upon request"));
}

TEST(QuoteFinder, NamesNoOtherWordsForNearOnes) {
    const auto range =
        findQuote(paragraphOf(QStringLiteral("鼓励各国提供技术援助")), QStringLiteral("月球上的国家"));
    ASSERT_FALSE(range);
    EXPECT_EQ(range.error().alternatives, QStringList());
}

TEST(QuoteFinder, FindsNothingForNoWords) {
    EXPECT_EQ(findQuote(paragraphOf(QStringLiteral("a b")), QStringLiteral("  ")).error().kind,
              ErrorKind::QuoteNotFound);
}

TEST(QuoteFinder, LetterCaseCounts) {
    EXPECT_FALSE(findQuote(paragraphOf(QStringLiteral("The States")), QStringLiteral("states")));
}

} // namespace duikan
