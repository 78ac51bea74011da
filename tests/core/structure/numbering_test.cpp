// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/numbering.h"
#include "core/structure/numerals.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

struct NumberCase {
    QString text;
    NumberStyle style;
    QString printed;
    int value;
};

TEST(ReadNumber, KnowsTheCustomaryForms) {
    const NumberCase cases[] = {
        {QStringLiteral("一、基本立场"), NumberStyle::ChineseComma, QStringLiteral("一、"), 1},
        {QStringLiteral("二十一、其他"), NumberStyle::ChineseComma, QStringLiteral("二十一、"), 21},
        {QStringLiteral("（一）总体情况"), NumberStyle::ChineseParens, QStringLiteral("（一）"), 1},
        {QStringLiteral("2、 中国实践"), NumberStyle::Decimal, QStringLiteral("2、"), 2},
        {QStringLiteral("16. 认识到"), NumberStyle::Decimal, QStringLiteral("16."), 16},
        {QStringLiteral("（1）加强统筹"), NumberStyle::DecimalParens, QStringLiteral("（1）"), 1},
        {QStringLiteral("①加强"), NumberStyle::Circled, QStringLiteral("①"), 1},
        {QStringLiteral("第三章 总则"), NumberStyle::Chapter, QStringLiteral("第三章"), 3},
        {QStringLiteral("9 bis. Decides"), NumberStyle::Decimal, QStringLiteral("9 bis."), 9},
        {QStringLiteral("1.2.3 Results"), NumberStyle::Dotted, QStringLiteral("1.2.3"), 3},
        {QStringLiteral("(b) To enhance"), NumberStyle::LowerLetter, QStringLiteral("(b)"), 2},
        {QStringLiteral("(iv) Training"), NumberStyle::LowerRoman, QStringLiteral("(iv)"), 4},
        {QStringLiteral("IV. Conclusions"), NumberStyle::UpperRoman, QStringLiteral("IV."), 4},
        {QStringLiteral("B. General"), NumberStyle::UpperLetter, QStringLiteral("B."), 2},
        {QStringLiteral("б) государства"), NumberStyle::LowerLetter, QStringLiteral("б)"), 2},
        {QStringLiteral("3 - يقرر"), NumberStyle::Decimal, QStringLiteral("3 -"), 3},
        {QStringLiteral("‘١’ تحديد"), NumberStyle::LowerRoman, QStringLiteral("‘١’"), 1},
        {QStringLiteral("PP2 bis. Recalling"), NumberStyle::DraftPreambular, QStringLiteral("PP2 bis."), 2},
        {QStringLiteral("⼀、立场"), NumberStyle::ChineseComma, QStringLiteral("⼀、"), 1},
    };
    for (const NumberCase& expected : cases) {
        const auto number = readNumber(expected.text);
        ASSERT_TRUE(number) << expected.text.toStdString();
        EXPECT_EQ(int(number->style), int(expected.style)) << expected.text.toStdString();
        EXPECT_EQ(number->text, expected.printed);
        EXPECT_EQ(number->value, expected.value) << expected.text.toStdString();
    }
}

TEST(ReadNumber, LeavesYearsQuantitiesAndWordsAlone) {
    for (const QStringView text :
         {QStringView(u"2018年3月"), QStringView(u"3.5 million teachers"), QStringView(u"1.32亿人"),
          QStringView(u"1 May 2012"), QStringView(u"(2002), of the Committee"), QStringView(u"二是提升"),
          QStringView(u"一带一路"), QStringView(u"21/..."), QStringView(u"-5 degrees"),
          QStringView(u"I think")}) {
        EXPECT_FALSE(readNumber(text)) << text.toString().toStdString();
    }
}

TEST(ChineseNumeral, GoesBothWays) {
    for (const int value : {1, 9, 10, 11, 20, 21, 99, 100, 105, 110, 121, 999}) {
        EXPECT_EQ(chineseNumber(toChineseNumeral(value)), value) << value;
    }
    EXPECT_EQ(toChineseNumeral(21), u"二十一");
    EXPECT_EQ(toChineseNumeral(11), u"十一");
    EXPECT_EQ(chineseNumber(u"二〇"), 20);
    EXPECT_FALSE(chineseNumber(u"二是"));
}

} // namespace
} // namespace duikan
