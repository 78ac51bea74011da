// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfbidi.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/ubidi.h>

#include <memory>

namespace duikan {

namespace {

/// A word as a page prints it: its characters from left to right, 5 points each.
PdfWord printed(const QString& text, float left) {
    PdfWord word;
    word.text = text;
    word.fontSize = 10;
    word.baseline = 8;
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

/// A page with one line of text as the Unicode Bidirectional Algorithm shows it, by ICU. Brackets are told by their shape or
/// by their sense, blanks are printed or only left.
PdfPage shown(const QString& text, bool toldByShape, bool printsBlanks) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
    ubidi_setPara(bidi.get(), reinterpret_cast<const UChar*>(text.utf16()), int(text.size()), UBIDI_RTL, nullptr, &status);
    std::vector<PdfWord> words;
    PdfPage page;
    QString word;
    for (int at = 0; at <= text.size(); ++at) {
        const int logical = at < text.size() ? ubidi_getLogicalIndex(bidi.get(), at, &status) : -1;
        const QChar c = logical < 0 ? QChar(u' ') : text[logical];
        if (c != u' ') {
            const bool isTurned = toldByShape && ubidi_getLevelAt(bidi.get(), logical) % 2 == 1;
            word += isTurned ? QChar(c.mirroredChar()) : c;
            continue;
        }
        if (!word.isEmpty()) {
            words.push_back(printed(std::exchange(word, {}), 100 + 5.0F * float(at - word.size())));
        }
        if (printsBlanks && logical >= 0) {
            page.blanks.push_back({100 + 5.0F * float(at), 0, 105 + 5.0F * float(at), 8});
        }
    }
    EXPECT_TRUE(U_SUCCESS(status));
    page.isRightToLeft = turnAround(words);
    page.words = std::move(words);
    return page;
}

} // namespace

TEST(PdfBidi, ReadsBackWhatTheBidirectionalAlgorithmShows) {
    for (const char16_t* sentence : {
             u"إن الجمعية العامة،",
             u"إذ تشير إلى قراراتها 54/175 المؤرخ 17 كانون الأول/ديسمبر 1999 بشأن الحق في التنمية،",
             u"في الفترة 2008-2011 في هذا الشأن (50%) من الأهداف، و 2.6 بليون شخص",
             u"الإعلان العالمي لحقوق الإنسان (Universal Declaration) والعهد الدولي الخاص بالحقوق الاقتصادية",
             u"منظمة الصحة العالمية (WHO) ومنظمة الأمم المتحدة للطفولة (UNICEF)؛",
             u"وفقا للقرار 64/292 (General Assembly) والمقرر 2/104 وغيرهما",
             u"الملحق رقم 53 والتصويب (A/64/53 و Corr.1)، الفصل الثاني، الفرع ألف.",
             u"انظر A/CONF.157/24 (Part I)، الفصل الثالث.",
             u"انظر A/64/53.",
             u"1 - تعلن أن الحق (أ) حق [من حقوق] الإنسان \"كلها\" في 17/3/2010 الساعة 10:30؛",
             u"المادة ٢ من القرار ٥٤/١٧٥ في الفترة ٢٠٠٨-٢٠١١،",
             u"الوثيقة (General Assembly) 55/196 من وثائق الدورة الخامسة والخمسين",
             u"جائحة COVID-19 وأهداف SDG 6 في عام 2030.",
         }) {
        const QString text = QString::fromUtf16(sentence);
        for (const bool toldByShape : {true, false}) {
            for (const bool printsBlanks : {true, false}) {
                const PdfPage page = shown(text, toldByShape, printsBlanks);
                const std::vector<PdfRow> rows = rowsOf(page, 1);
                ASSERT_EQ(rows.size(), 1U) << text.toStdString();
                EXPECT_EQ(rows[0].text().toStdString(), text.toStdString()) << toldByShape << printsBlanks;
            }
        }
    }
}

TEST(PdfBidi, KeepsAWordThatIsStretched) {
    // The letters of "تشير" stand apart, with a printed blank only behind the word.
    std::vector<PdfWord> words{printed(QStringLiteral("ىلإ"), 60), printed(QStringLiteral("ري"), 85),
                               printed(QStringLiteral("شت"), 105)};
    PdfPage page;
    page.isRightToLeft = turnAround(words);
    page.words = std::move(words);
    page.blanks = {{78, 0, 82, 8}};
    EXPECT_EQ(rowsOf(page, 1).front().text(), QStringLiteral("تشير إلى"));
}

TEST(PdfBidi, KeepsABracketedMarkInOnePiece) {
    for (const char* mark : {"(1)", ")1("}) {
        EXPECT_EQ(read({printed(QStringLiteral("رظنا"), 60), printed(QStringLiteral("A/64/53"), 83),
                        printed(QString::fromLatin1(mark), 121)}),
                  QStringLiteral("(1) A/64/53 انظر"));
    }
}

TEST(PdfBidi, TakesOutTheStrokesThatStretchAWord) {
    EXPECT_EQ(read({printed(QStringLiteral("ريـــشت"), 100)}), QStringLiteral("تشير"));
    EXPECT_EQ(read({printed(QStringLiteral("ـه"), 100), printed(QStringLiteral("1445"), 115)}), QStringLiteral("1445 هـ"));
}

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
              QStringLiteral("الحق (A/73)]"));
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
