// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchquery.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

struct Case {
    const char16_t* query;
    const char16_t* text;
    bool isIn;
};

void expectCase(const Case& one) {
    const auto query = SearchQuery::parse(one.query);
    ASSERT_TRUE(query) << QString::fromUtf16(one.query).toStdString();
    EXPECT_EQ(query->isIn(one.text), one.isIn)
        << QString::fromUtf16(one.query).toStdString() << " in " << QString::fromUtf16(one.text).toStdString();
}

QueryFault faultOf(QStringView text) {
    const auto query = SearchQuery::parse(text);
    EXPECT_FALSE(query) << text.toString().toStdString();
    return query ? QueryFault{} : query.error();
}

} // namespace

TEST(SearchQuery, UnderstandsItsLanguage) {
    const Case cases[] = {
        {u"权", u"人权", true},
        {u"technical", u"Technical cooperation", true},
        {u"nical", u"Technical cooperation", true},
        {u"nical*", u"Technical cooperation", false},
        {u"coop*", u"Technical cooperation", true},
        {u"合作*", u"技术合作", true},
        {u"a b", u"b and a", true},
        {u"a AND z", u"b and a", false},
        {u"z OR b", u"b and a", true},
        {u"b NOT a", u"b and a", false},
        {u"b NOT z", u"b and a", true},
        {u"NOT z", u"b and a", true},
        {u"NOT NOT b", u"b and a", true},
        {u"\"technical co\"", u"technical cooperation", true},
        {u"\"technical cooperation\"", u"cooperation, technical", false},
        {u"\"human righ\"*", u"all human rights", true},
        {u"\"uman righ\"*", u"all human rights", false},
        {u"\"a \"\"b\"\"\"", u"a “b”", true},
        {u"a OR b c", u"a", true}, // AND binds closer
        {u"(a OR b) c", u"a", false},
        {u"(a OR b) AND c", u"b c", true},
        {u"二(一)3", u"见二（一）3", true}, // a parenthesis in a word is part of it
        {u"（一）", u"二(一)", true},
        {u"and", u"this and that", true}, // only capitals are operators
        {u"*", u"澳大利亚*", true},
        {u"21/3", u"第２１／３号决议", true},
    };
    for (const Case& one : cases) {
        expectCase(one);
    }
}

TEST(SearchQuery, ShowsWhereTheWordsStandInTheTextAsItIs) {
    const auto query = SearchQuery::parse(u"人权 OR op");
    const std::vector<TextRange> expected{{2, 4}, {5, 7}};
    EXPECT_EQ(query->occurrences(u"促进⼈权 ＯＰ"), expected);
    EXPECT_TRUE(SearchQuery::parse(u"人权 NOT op")->occurrences(u"人权 op").empty());
    const std::vector<TextRange> one{{0, 3}};
    EXPECT_EQ(SearchQuery::parse(u"ab bc")->occurrences(u"abc"), one); // overlapping words are marked once
}

TEST(SearchQuery, FaultsSayWhatIsMissing) {
    using Kind = QueryFault::Kind;
    EXPECT_EQ(faultOf(u"").kind, Kind::Empty);
    EXPECT_EQ(faultOf(u"   ").kind, Kind::Empty);
    EXPECT_EQ(faultOf(u"\"\"").kind, Kind::Empty);
    EXPECT_EQ(faultOf(u"()").kind, Kind::Empty);
    EXPECT_EQ(faultOf(u"a AND"), (QueryFault{Kind::MissingOperand, 2, QStringLiteral("AND")}));
    EXPECT_EQ(faultOf(u"OR a"), (QueryFault{Kind::MissingOperand, 0, QStringLiteral("OR")}));
    EXPECT_EQ(faultOf(u"NOT"), (QueryFault{Kind::MissingOperand, 0, QStringLiteral("NOT")}));
    EXPECT_EQ(faultOf(u"(a OR )").kind, Kind::MissingOperand);
    EXPECT_EQ(faultOf(u"\"a").kind, Kind::OpenQuote);
    EXPECT_EQ(faultOf(u"(a").kind, Kind::OpenParenthesis);
    EXPECT_EQ(faultOf(u"(").kind, Kind::OpenParenthesis);
    EXPECT_EQ(faultOf(u"a )"), (QueryFault{Kind::StrayParenthesis, 2, {}}));
    EXPECT_EQ(faultOf(u")").kind, Kind::StrayParenthesis);
    EXPECT_EQ(faultOf(QString(5000, u'(') + u'a').kind, Kind::TooDeep);
    EXPECT_EQ(faultOf(QStringLiteral("NOT ").repeated(5000) + u'a').kind, Kind::TooDeep);
}

TEST(SearchQuery, RegularExpressionsRunOverTheFoldedText) {
    const auto query = SearchQuery::regularExpression(u"第\\d+/\\d+号");
    ASSERT_TRUE(query);
    const std::vector<TextRange> expected{{2, 8}};
    EXPECT_EQ(query->occurrences(u"忆及第２１/3号决议"), expected);
    EXPECT_TRUE(SearchQuery::regularExpression(u"（一）")->isIn(u"二(一)"));
    EXPECT_TRUE(SearchQuery::regularExpression(u"^COUNCIL")->isIn(u"Council decides"));
    EXPECT_FALSE(SearchQuery::regularExpression(u"x*")->isIn(u"abc")); // finds nothing, many times
    const auto bad = SearchQuery::regularExpression(u"a(b");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, QueryFault::Kind::RegularExpression);
    EXPECT_EQ(bad.error().at, 3);
}

} // namespace duikan
