// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfbidi.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

/// A word as a page prints it: its characters from left to right, 5 points each.
PdfWord printed(const QString& text, float left) {
    PdfWord word;
    word.text = text;
    word.fontSize = 10;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const float x = left + 5.0F * float(i);
        word.boxes.push_back({x, 0, x + 5, 10});
    }
    word.box = {left, 0, left + 5.0F * float(text.size()), 10};
    return word;
}

/// The row as a reader reads it.
QString read(std::vector<PdfWord> words) {
    PdfPage page;
    page.isRightToLeft = turnAround(words);
    page.words = std::move(words);
    const std::vector<PdfRow> rows = rowsOf(page, 1);
    return rows.empty() ? QString() : rows.front().text();
}

} // namespace

TEST(PdfBidi, ReadsARowOfArabicFromTheRight) {
    // "الحق في" as printed
    EXPECT_EQ(read({printed(QStringLiteral("يف"), 100), printed(QStringLiteral("قحلا"), 113)}),
              QStringLiteral("الحق في"));
}

TEST(PdfBidi, KeepsNumbersAndLatinWordsTheirOwnWay) {
    EXPECT_EQ(read({printed(QStringLiteral("قحلا"), 50), printed(QStringLiteral("54/175"), 73),
                    printed(QStringLiteral("رارقلا"), 106)}),
              QStringLiteral("القرار 54/175 الحق"));
}

TEST(PdfBidi, SeesBracketsThatAreToldByTheirShape) {
    const auto row = [](const char* first, const char* second) {
        std::vector<PdfWord> words{
            printed(QStringLiteral("قحلا"), 20), printed(QString::fromLatin1(first), 43),
            printed(QString::fromLatin1(second), 61), printed(QStringLiteral("رارقلا"), 84)};
        PdfPage page;
        page.isRightToLeft = turnAround(words);
        page.words = std::move(words);
        return rowsOf(page, 1).front().hasTurnedBrackets;
    };
    EXPECT_TRUE(row("(UN", "Org)"));
    EXPECT_FALSE(row(")UN", "Org("));
}

TEST(PdfBidi, PutsANumberBeforeItsDash) {
    EXPECT_EQ(read({printed(QStringLiteral("نلعت"), 50), printed(QStringLiteral("-"), 73),
                    printed(QStringLiteral("1"), 81)}),
              QStringLiteral("1 - تعلن"));
}

TEST(PdfBidi, ReadsSignsThatFollowEachOtherFromTheRight) {
    EXPECT_EQ(read({printed(QStringLiteral("[(A/73)"), 40), printed(QStringLiteral("قحلا"), 80)}),
              QStringLiteral("الحق )A/73(["));
}

TEST(PdfBidi, TurnsBoxesWithTheirCharacters) {
    std::vector<PdfWord> words{printed(QStringLiteral("يف"), 100)};
    EXPECT_TRUE(turnAround(words));
    EXPECT_EQ(words[0].boxes[0].left, 105);
    EXPECT_EQ(words[0].boxes[1].left, 100);
}

TEST(PdfBidi, LeavesLatinPagesAlone) {
    std::vector<PdfWord> words{printed(QStringLiteral("(General"), 100)};
    EXPECT_FALSE(turnAround(words));
    EXPECT_EQ(words.size(), 1U);
}

} // namespace duikan
