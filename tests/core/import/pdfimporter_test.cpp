// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfimporter.h"

#include "tests/support/pdfpages.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

using test::Face;
using test::PdfPages;

DraftSource imported(const PdfPages& pages) {
    auto source = importPdf(QStringLiteral("test.pdf"), pages.bytes());
    EXPECT_TRUE(source) << (source ? "" : source.error().detail.toStdString());
    return source ? *source : DraftSource{};
}

QStringList textsOf(const DraftSource& source) {
    QStringList texts;
    for (const Paragraph& paragraph : source.structure->paragraphs) {
        texts.append(paragraph.text);
    }
    return texts;
}

QStringList repairsOf(const DraftSource& source, RepairKind kind) {
    QStringList befores;
    for (const Repair& repair : source.structure->repairs) {
        if (repair.kind == kind) {
            befores.append(repair.before);
        }
    }
    return befores;
}

const Paragraph* paragraphOf(const DraftSource& source, ParagraphKind kind) {
    for (const Paragraph& paragraph : source.structure->paragraphs) {
        if (paragraph.kind == kind) {
            return &paragraph;
        }
    }
    return nullptr;
}

/// A line of prose that reaches the right margin (x = 500) when set in 10 points from x = 100.
const QString kFull =
    QStringLiteral("The quick brown fox jumps over the lazy dog and then it jumps over the dog "
                   "once more in joy,");

} // namespace

TEST(PdfImporter, RebuildsAParagraphFromItsLines) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull, kFull, QStringLiteral("and that was all.")});
    EXPECT_EQ(textsOf(imported(pages)),
              QStringList(kFull + u' ' + kFull + QStringLiteral(" and that was all.")));
}

TEST(PdfImporter, KeepsAStretchedLineOfANarrowColumnWhole) {
    const QString full = QStringLiteral("words words words words words words words"); // 186 points in Times
    PdfPages pages;
    pages.page();
    for (int row = 0; row < 8; ++row) {
        const double y = 100 + 12 * row;
        for (const double column : {60.0, 330.0}) {
            pages.text(column, y, row == 3 ? QStringLiteral("alone") : full);
            if (row == 3) {
                pages.text(column + 161.6, y, QStringLiteral("words"));
            }
        }
    }
    const QStringList texts = textsOf(imported(pages));
    ASSERT_EQ(texts.size(), 1); // the columns go on in one sentence
    EXPECT_EQ(texts[0].count(QStringLiteral("words alone words words")), 2);
}

TEST(PdfImporter, ReadsAnArabicLigatureInTheOrderOfItsLetters) {
    for (const char* glyphs : {"mXn", "mFn"}) {
        PdfPages pages;
        pages.page().arabic(300, 100, glyphs);
        EXPECT_EQ(textsOf(imported(pages)), QStringList(QStringLiteral("سلام"))) << glyphs;
    }
}

TEST(PdfImporter, LeavesOutStrokesThatStretchAnArabicWord) {
    PdfPages pages;
    pages.page().arabic(100, 100, ".mXn ryKKst mXn ryKst");
    EXPECT_EQ(textsOf(imported(pages)), QStringList(QStringLiteral("تشير سلام تشير سلام.")));
}

TEST(PdfImporter, KeepsAStopBetweenWordsThatTouch) {
    PdfPages pages;
    pages.page().arabic(100, 100, "mXn.ryst mXn"); // the letter before the stop is joined to none
    EXPECT_EQ(textsOf(imported(pages)), QStringList(QStringLiteral("سلام تشير.سلام")));
}

TEST(PdfImporter, ReadsAPageAsIfTheOneBeforeWereNotThere) {
    PdfPages pages;
    pages.page().text(100, 100, QStringLiteral("One page stands here."));
    pages.operators("q 2 0 0 2 0 0 cm /Span << /ActualText (gone) >> BDC /Span << /ActualText (lost) >> BDC BT /B 20 Tf");
    pages.page().text(100, 100, QStringLiteral("Another stands there."));
    const DraftSource source = imported(pages);
    EXPECT_EQ(textsOf(source), (QStringList{QStringLiteral("One page stands here."), QStringLiteral("Another stands there.")}));
    ASSERT_EQ(source.structure->paragraphs.size(), 2U);
    EXPECT_EQ(source.structure->paragraphs[0].pages[0].quads[0].topLeft(),
              source.structure->paragraphs[1].pages[0].quads[0].topLeft());
}

TEST(PdfImporter, KeepsParagraphsThatRoomSetsApart) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull, kFull, QStringLiteral("ends here.")});
    pages.lines(100, 142, {kFull, kFull, QStringLiteral("ends there.")});
    EXPECT_EQ(textsOf(imported(pages)).size(), 2);
}

TEST(PdfImporter, JoinsAParagraphAcrossPagesAndSaysSo) {
    PdfPages pages;
    pages.page().lines(100, 600, {kFull, kFull, kFull});
    pages.page().lines(100, 100, {QStringLiteral("goes on here.")});
    const DraftSource source = imported(pages);
    EXPECT_EQ(textsOf(source).size(), 1);
    EXPECT_EQ(repairsOf(source, RepairKind::PageBreak).size(), 1);
    const auto& places = source.structure->paragraphs.front().pages;
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].quads.size(), 3U);
    EXPECT_EQ(places[1].page, 2);
}

TEST(PdfImporter, TakesOutRunningHeadsAndPageNumbers) {
    PdfPages pages;
    for (int i = 1; i <= 3; ++i) {
        pages.page().text(100, 50, QStringLiteral("A/RES/73/%1").arg(9), 9);
        pages.text(300, 50, QStringLiteral("Report of the Committee"), 9);
        pages.lines(100, 100, {QStringLiteral("%1. Page %1 has a sentence of its own.").arg(i)});
        pages.text(300, 750, QStringLiteral("%1/3").arg(i), 9);
        pages.text(100, 750, QStringLiteral("18-15937"), 8);
    }
    const DraftSource source = imported(pages);
    EXPECT_EQ(textsOf(source).size(), 3);
    EXPECT_EQ(repairsOf(source, RepairKind::PageNumber),
              (QStringList{QStringLiteral("1/3"), QStringLiteral("2/3"), QStringLiteral("3/3")}));
    EXPECT_EQ(repairsOf(source, RepairKind::RunningHead).count(QStringLiteral("Report of the Committee")), 3);
    EXPECT_EQ(source.structure->symbol, QStringLiteral("A/RES/73/9"));
}

TEST(PdfImporter, KeepsATextThatOnlyLooksLikeAPageNumber) {
    PdfPages pages;
    pages.page().lines(100, 300, {kFull, QStringLiteral("2/4")});
    EXPECT_TRUE(textsOf(imported(pages)).join(u' ').contains(QStringLiteral("2/4")));
}

TEST(PdfImporter, LiftsFootnotesAndTiesThemToTheirMarks) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull, kFull});
    pages.text(100, 124, QStringLiteral("it cites the Agenda")).text(183, 120, QStringLiteral("1"), 6.5);
    pages.text(190, 124, QStringLiteral("and more."));
    pages.text(100, 700, QStringLiteral("1"), 5.5).text(106, 703, QStringLiteral("Resolution 70/1."), 8.5);
    const DraftSource source = imported(pages);
    const Paragraph* note = paragraphOf(source, ParagraphKind::Footnote);
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->text, QStringLiteral("Resolution 70/1."));
    EXPECT_EQ(note->number, QStringLiteral("1"));
    const Paragraph& body = source.structure->paragraphs.front();
    EXPECT_TRUE(body.text.endsWith(QStringLiteral("it cites the Agenda and more.")))
        << body.text.toStdString();
    EXPECT_EQ(body.footnotes, QStringList(QStringLiteral("1")));
    EXPECT_EQ(repairsOf(source, RepairKind::Footnote).size(), 1);
}

TEST(PdfImporter, LeavesARaisedFigureThatIsNoMark) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull, kFull});
    pages.text(100, 124, QStringLiteral("an area of 5 km")).text(163, 120, QStringLiteral("2"), 6.5);
    EXPECT_TRUE(textsOf(imported(pages)).join(u' ').endsWith(QStringLiteral("5 km2")));
}

struct HyphenCase {
    const char* name;
    const char* elsewhere;
    const char* first;
    const char* second;
    const char* expected;
    int repairs;
};

class PdfHyphen : public testing::TestWithParam<HyphenCase> {};

TEST_P(PdfHyphen, IsKeptWhereTheWordIsWrittenWithIt) {
    const HyphenCase& c = GetParam();
    PdfPages pages;
    const auto words = [](const char* text) { return QString::fromLatin1(text); };
    pages.page().lines(100, 100,
                       {words("So it is said that ") + words(c.elsewhere) + words(" is meant by all.")});
    pages.lines(100, 130,
                {kFull.left(kFull.size() - 12) + words(c.first), words(c.second) + words(" ends.")});
    const DraftSource source = imported(pages);
    EXPECT_TRUE(textsOf(source).constLast().endsWith(words(c.expected) + words(" ends.")))
        << textsOf(source).constLast().toStdString();
    EXPECT_EQ(repairsOf(source, RepairKind::Hyphen).size(), c.repairs);
}

INSTANTIATE_TEST_SUITE_P(
    PdfImporter, PdfHyphen,
    testing::Values(HyphenCase{"Broken", "the international order", "inter-", "national", "international", 1},
                    HyphenCase{"Compound", "the seventy and the fourth", "seventy-", "fourth",
                               "seventy-fourth", 0},
                    HyphenCase{"WrittenSo", "a follow-up of it", "follow-", "up", "follow-up", 0}),
    [](const auto& param) { return param.param.name; });

TEST(PdfImporter, ReadsColumnsOneAfterTheOther) {
    PdfPages pages;
    pages.page();
    QStringList left;
    QStringList right;
    for (int i = 0; i < 8; ++i) {
        left.append(QStringLiteral("left column line %1 of eight goes on").arg(i));
        right.append(QStringLiteral("right column line %1 of eight goes on").arg(i));
    }
    pages.lines(72, 100, left).lines(320, 100, right);
    const QString text = textsOf(imported(pages)).join(u' ');
    EXPECT_LT(text.indexOf(QStringLiteral("left column line 7")),
              text.indexOf(QStringLiteral("right column line 0")));
}

TEST(PdfImporter, ClosesGapsThatAreNoBlanks) {
    PdfPages pages;
    pages.page().text(100, 100, QStringLiteral("high")).text(118.7, 100, QStringLiteral("-level meeting"));
    EXPECT_EQ(textsOf(imported(pages)), QStringList(QStringLiteral("high-level meeting")));
}

TEST(PdfImporter, KnowsAResolutionByItsParts) {
    PdfPages pages;
    pages.page();
    pages.text(480, 60, QStringLiteral("A/C.3/73/L.5")).text(123, 60, QStringLiteral("United Nations"), 14);
    pages.text(123, 90, QStringLiteral("General Assembly"), 20, Face::Bold);
    pages.text(397, 90, QStringLiteral("Distr.: Limited")).text(397, 102, QStringLiteral("18 October 2018"));
    pages.text(60, 220, QStringLiteral("Seventy-third session"), 10, Face::Bold);
    pages.text(60, 232, QStringLiteral("Agenda item 74"))
        .text(60, 244, QStringLiteral("Human rights"), 10, Face::Bold);
    pages.text(123, 280, QStringLiteral("The right to a clean desk"), 12, Face::Bold);
    pages.text(147, 310, QStringLiteral("The General Assembly,"), 10, Face::Italic);
    pages.text(147, 328, QStringLiteral("Recalling"), 10, Face::Italic);
    pages.text(190, 328, QStringLiteral("its resolution 72/1 of 5 October 2017,"));
    pages.text(147, 346, QStringLiteral("1.")).text(171, 346, QStringLiteral("Decides"), 10, Face::Italic);
    pages.text(206, 346, QStringLiteral("to remain seized of the matter:"));
    pages.text(171, 364, QStringLiteral("(a)")).text(195, 364, QStringLiteral("Today;"));
    const DraftSource source = imported(pages);
    const Document& document = *source.structure;
    EXPECT_EQ(document.symbol, QStringLiteral("A/C.3/73/L.5"));
    EXPECT_EQ(document.title, QStringLiteral("The right to a clean desk"));
    EXPECT_EQ(document.body, QStringLiteral("General Assembly"));
    EXPECT_EQ(document.session, QStringLiteral("Seventy-third session"));
    ASSERT_TRUE(document.agendaItem);
    EXPECT_EQ(*document.agendaItem, (AgendaItem{QStringLiteral("74"), QStringLiteral("Human rights")}));
    QStringList labels;
    for (const Paragraph& paragraph : document.paragraphs) {
        labels.append(paragraph.label);
    }
    EXPECT_THAT(labels, testing::IsSupersetOf({QStringLiteral("PP 1"), QStringLiteral("OP 1"),
                                               QStringLiteral("OP 1 (a)"), QStringLiteral("adopting body")}));
    EXPECT_EQ(repairsOf(source, RepairKind::RunningHead).size(), 4);
}

TEST(PdfImporter, KeepsADateAtTheRightApartFromWhatFollows) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull, kFull, QStringLiteral("and that was all.")});
    pages.text(410, 136, QStringLiteral("17 December 2018")).text(118, 148, kFull).text(100, 160, QStringLiteral("as follows."));
    const QStringList texts = textsOf(imported(pages));
    EXPECT_THAT(texts, testing::Contains(QStringLiteral("17 December 2018")));
    EXPECT_EQ(texts.size(), 3);
}

TEST(PdfImporter, DropsTheOrganisationThatALetterheadSetsOnTwoRows) {
    PdfPages pages;
    pages.page().text(100, 60, QStringLiteral("Nations"), 14).text(100, 76, QStringLiteral("Unies"), 14);
    pages.text(480, 60, QStringLiteral("A/RES/73/198")).text(480, 84, QStringLiteral("Distr. générale"));
    pages.lines(100, 260, {kFull, kFull, QStringLiteral("and that was all.")});
    const QStringList texts = textsOf(imported(pages));
    EXPECT_EQ(texts.size(), 1);
}

TEST(PdfImporter, ReadsATableRowByRow) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull, kFull, QStringLiteral("and that was all.")});
    const QStringList cells[] = {{QStringLiteral("Country"), QStringLiteral("Contribution"), QStringLiteral("Year")},
                                 {QStringLiteral("Norway"), QStringLiteral("1 000 000"), QStringLiteral("2017")},
                                 {QStringLiteral("Bolivia (Plurinational"), QStringLiteral("75 000"), QStringLiteral("2018")},
                                 {QStringLiteral("State of)"), QString(), QString()},
                                 {QStringLiteral("Qatar"), QStringLiteral("250 000"), QStringLiteral("2018")}};
    double y = 160;
    for (const QStringList& row : cells) {
        const double columns[] = {100, 260, 420};
        for (int i = 0; i < 3; ++i) {
            if (!row[i].isEmpty()) {
                pages.text(columns[i], y, row[i]);
            }
        }
        y += row.front().startsWith(QStringLiteral("Bolivia")) ? 12 : 18;
    }
    pages.lines(100, 300, {kFull, kFull, QStringLiteral("and that was all.")});
    const DraftSource source = imported(pages);
    const Paragraph* table = paragraphOf(source, ParagraphKind::Table);
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->text.startsWith(QStringLiteral("Country\tContribution\tYear\nNorway\t1 000 000\t2017\n")))
        << table->text.toStdString();
    EXPECT_TRUE(table->text.contains(QStringLiteral("Bolivia (Plurinational State of)\t75 000\t2018\n")))
        << table->text.toStdString();
    EXPECT_TRUE(table->text.endsWith(QStringLiteral("Qatar\t250 000\t2018"))) << table->text.toStdString();
    const qsizetype at = table->text.indexOf(QStringLiteral("250 000"));
    const auto quads = source.pageMap->quads(table->ordinal, {at, at + 7});
    ASSERT_EQ(quads.size(), 1U);
    EXPECT_NEAR(quads.front().quads.front().left(), 260, 0.5);
}

TEST(PdfImporter, PlacesEveryWordOnItsPage) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull, QStringLiteral("ends here.")});
    const DraftSource source = imported(pages);
    const QString& text = source.structure->paragraphs.front().text;
    const qsizetype at = text.indexOf(QStringLiteral("ends"));
    const auto quads = source.pageMap->quads(1, {at, at + 4});
    ASSERT_EQ(quads.size(), 1U);
    ASSERT_EQ(quads[0].quads.size(), 1U);
    EXPECT_NEAR(quads[0].quads[0].left(), 100, 0.1);
    EXPECT_NEAR(quads[0].quads[0].bottom(), 112, 3);
    EXPECT_EQ(source.pageMap->position(1, quads[0].quads[0].topLeft()), (TextPosition{1, at}));
}

TEST(PdfImporter, SaysThatPagesWithoutTextHaveNone) {
    PdfPages pages;
    pages.page().page();
    const auto source = importPdf(QStringLiteral("scan.pdf"), pages.bytes());
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().kind, ErrorKind::NoText);
    EXPECT_EQ(source.error().subject, QStringLiteral("scan.pdf"));
}

TEST(PdfImporter, RefusesWhatIsNoPdf) {
    const auto source = importPdf(QStringLiteral("x.pdf"), QByteArrayLiteral("hello"));
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().kind, ErrorKind::FileBinary);
}

TEST(PdfImporter, ReadsWhatIsLeftOfATruncatedFileOrSaysThatItIsDamaged) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull});
    const QByteArray bytes = pages.bytes();
    for (qsizetype size = bytes.size(); size > 8; size -= 97) {
        const auto source = importPdf(QStringLiteral("x.pdf"), bytes.first(size));
        if (!source) {
            EXPECT_THAT(source.error().kind, testing::AnyOf(ErrorKind::FileUnreadable, ErrorKind::NoText));
        }
    }
}

TEST(PdfImporter, BringsHighlightsAndNotesWithTheirReplies) {
    PdfPages pages;
    pages.page().text(100, 100, QStringLiteral("States shall cooperate in good faith."));
    // Object 4 is the first annotation: the standard faces come before it.
    pages.annotation(
        "/Subtype /Highlight /Rect [100 688 125 700] /QuadPoints [100 700 125 700 100 688 125 688] "
        "/C [1 1 0] /NM (h1) /T (Ana) /Contents (All of them?) /M (D:20260501100000Z)");
    pages.annotation("/Subtype /Text /Rect [0 0 18 18] /IRT 4 0 R /NM (r1) /T (Ben) /Contents (Yes.)");
    pages.annotation("/Subtype /Link /Rect [100 688 122 700] /Border [0 0 0]");
    const DraftSource source = imported(pages);
    ASSERT_EQ(source.annotations.size(), 2U);
    const ForeignAnnotation& highlight = source.annotations[0];
    EXPECT_EQ(highlight.kind, ForeignAnnotationKind::Highlight);
    EXPECT_EQ(highlight.author, QStringLiteral("Ana"));
    EXPECT_EQ(highlight.contents, QStringLiteral("All of them?"));
    EXPECT_EQ(highlight.quote, QStringLiteral("States"));
    EXPECT_EQ(highlight.place, (ForeignPlace{1, {0, 6}}));
    EXPECT_EQ(highlight.modified, QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC));
    const ForeignAnnotation& reply = source.annotations[1];
    EXPECT_EQ(reply.author, QStringLiteral("Ben"));
    EXPECT_EQ(reply.inReplyTo, QStringLiteral("h1"));
}

TEST(PdfImporter, CanBeCancelled) {
    PdfPages pages;
    pages.page().lines(100, 100, {kFull}).page().lines(100, 100, {kFull});
    const auto source =
        importPdf(QStringLiteral("x.pdf"), pages.bytes(), {}, [](int done, int) { return done < 1; });
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().kind, ErrorKind::Cancelled);
}

} // namespace duikan
