// SPDX-License-Identifier: GPL-3.0-or-later
// Texts without pages, set on some: the notes must lie over the very words, judged by MuPDF's own reading of the pages.
#include "ui/print/annotatedcopy.h"

#include "core/import/importer.h"
#include "core/import/pdfimporter.h"
#include "core/import/pdfnotes.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"
#include "tests/support/pdfvariants.h"
#include "tests/ui/print/printsample.h"
#include "ui/print/reviewcopyprinter.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <algorithm>

namespace duikan {

namespace {

using test::snapshot;

/// A letter as MuPDF finds it on a page.
struct PrintedLetter {
    int page = 0;
    QPointF middle;
    QString text;
};

QByteArray said(const QString& program, const QStringList& arguments, const QByteArray& pdf, int* exitCode = nullptr) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("copy.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, QStringList(arguments) << file.fileName());
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    if (exitCode != nullptr) {
        *exitCode = process.exitCode();
    }
    return process.readAllStandardOutput();
}

std::vector<PrintedLetter> lettersOf(const QByteArray& pdf) {
    const QByteArray text = said(QStringLiteral("mutool"),
                                 {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("stext")}, pdf);
    std::vector<PrintedLetter> letters;
    QXmlStreamReader reader(text);
    int page = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == u"page") {
            ++page;
        } else if (reader.name() == u"char") {
            const QStringList corners = reader.attributes().value(QStringLiteral("quad")).toString().split(u' ');
            EXPECT_EQ(corners.size(), 8);
            const QString letter = reader.attributes().value(QStringLiteral("c")).toString();
            if (!letter.trimmed().isEmpty() && corners.size() == 8) {
                letters.push_back({page,
                                   {(corners[0].toDouble() + corners[6].toDouble()) / 2,
                                    (corners[1].toDouble() + corners[7].toDouble()) / 2},
                                   letter});
            }
        }
    }
    return letters;
}

QString withoutBlanks(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Letters in no order: how a script is ordered is a reader's affair.
QString sorted(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && !c.isMark()) {
            letters += QChar(c.mirroredChar()) < c ? QChar(c.mirroredChar()) : c;
        }
    }
    std::ranges::sort(letters);
    return letters;
}

QString under(const std::vector<PageQuads>& places, const std::vector<PrintedLetter>& letters) {
    QString found;
    for (const PrintedLetter& letter : letters) {
        for (const PageQuads& place : places) {
            if (place.page == letter.page &&
                std::ranges::any_of(place.quads, [&](const QRectF& quad) { return quad.contains(letter.middle); })) {
                found += letter.text;
            }
        }
    }
    return found;
}

std::unique_ptr<Review> reviewOf(const QString& name, const QByteArray& text) {
    auto opened = Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()), QStringLiteral("Chen Li"));
    const auto source = importBytes(name, text);
    EXPECT_TRUE(opened && source);
    EXPECT_TRUE((*opened)->addDocuments({*source}));
    return *std::move(opened);
}

Result<TypesetText> typeset(const Review& review, int document) {
    ReviewCopyPrinter printer;
    QEventLoop loop;
    std::optional<Result<TypesetText>> result;
    printer.typesetText(review, document, [&](Result<TypesetText> answer) {
        result = std::move(answer);
        loop.quit();
    });
    if (!result) {
        loop.exec();
    }
    return *std::move(result);
}

/// The wordings that notes propose for a paragraph.
QString proposedIn(const ReviewState& state, const Anchor& anchor) {
    QString words;
    for (const auto& [id, note] : state.annotations()) {
        const Anchor& first = note.anchors.front();
        if (first.draft == anchor.draft && first.paragraph == anchor.paragraph) {
            words += note.replacement;
        }
    }
    return words;
}

Result<QByteArray> printed(const Review& review, const ReviewCopyOptions& options) {
    ReviewCopyPrinter printer;
    QEventLoop loop;
    std::optional<Result<QByteArray>> result;
    printer.typeset(review, options, [&](Result<QByteArray> answer) {
        result = std::move(answer);
        loop.quit();
    });
    if (!result) {
        loop.exec();
    }
    return *std::move(result);
}

/// Words out of the middle of a paragraph; whole ones where there are blanks: half a number in an Arabic line is no place of one
/// rectangle.
TextRange middleOf(const Paragraph& paragraph) {
    const QString& text = paragraph.text;
    const qsizetype third = text.size() / 3;
    const qsizetype first = text.indexOf(u' ', third);
    const qsizetype last = text.lastIndexOf(u' ', text.size() - third);
    return first >= 0 && first + 1 < last ? TextRange{first + 1, last} : TextRange{third, text.size() - third};
}

struct Script {
    const char* name;
    std::unique_ptr<Review> (*make)();
};

void PrintTo(const Script& script, std::ostream* out) {
    *out << script.name;
}

QByteArray repeated(const char* paragraph, int times) {
    QByteArray text;
    for (int i = 1; i <= times; ++i) {
        text += QByteArray::number(i) + ". " + paragraph + "\n\n";
    }
    return text;
}

const Script kScripts[] = {
    {"Chinese", [] { return test::sampleReview(); }},
    {"English",
     [] {
         return reviewOf(QStringLiteral("en.txt"),
                         repeated("Requests the Office of the High Commissioner, in close co-operation with the State concerned, to "
                                  "offer efficient follow-up and state-of-the-art technical assistance (“capacity-building”), and "
                                  "affirms its difficulties in the field of human rights;",
                                  40));
     }},
    {"Arabic",
     [] {
         return reviewOf(QStringLiteral("ar.txt"),
                         repeated("تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها 73 تقريرا عن تنفيذ هذا القرار (2018)، "
                                  "وأن يواصل تقديم المساعدة التقنية إلى الدول التي تطلبها من أجل بناء قدراتها الوطنية؛",
                                  40));
     }},
    {"Russian",
     [] {
         return reviewOf(QStringLiteral("ru.txt"),
                         repeated("просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят третьей сессии "
                                  "доклад об осуществлении настоящей резолюции и продолжать оказывать техническую помощь;",
                                  40));
     }},
};

class EveryScript : public testing::TestWithParam<Script> {};

} // namespace

TEST_P(EveryScript, HasItsWordsUnderTheirQuads) {
    const auto review = GetParam().make();
    const auto text = typeset(*review, 1);
    ASSERT_TRUE(text) << text.error().detail.toStdString();
    const std::vector<PrintedLetter> letters = lettersOf(text->pdf);
    ASSERT_FALSE(letters.empty());
    const Document& document = *review->state().currentDraft(1)->structure;
    for (const Paragraph& paragraph : document.paragraphs) {
        SCOPED_TRACE(paragraph.label.toStdString());
        const TextRange range = middleOf(paragraph);
        EXPECT_EQ(sorted(under(text->pages->quads(paragraph.ordinal, range), letters)),
                  sorted(paragraph.text.sliced(range.begin, range.length())));
    }
}

TEST_P(EveryScript, LooksAsBeforeButForTheHighlights) {
    const auto review = GetParam().make();
    const auto text = typeset(*review, 1);
    ASSERT_TRUE(text);
    const Draft& draft = *review->state().currentDraft(1);
    const Paragraph& paragraph = draft.structure->paragraphs.at(draft.structure->paragraphs.size() / 2);
    NewAnnotation note;
    note.anchors = {describe(draft.id, paragraph, middleOf(paragraph))};
    note.body = QStringLiteral("核对");
    ASSERT_TRUE(review->annotate(note));
    const auto copy = annotatedPdf(*review, {.document = 1, .password = {}, .appendix = {}, .typeset = *text});
    ASSERT_TRUE(copy) << copy.error().detail.toStdString();
    ASSERT_EQ(copy->written.markups.size(), 1U);
    int exitCode = -1;
    (void)said(QStringLiteral("qpdf"), {QStringLiteral("--check")}, copy->bytes, &exitCode);
    EXPECT_EQ(exitCode, 0);
    const PageQuads& place = copy->written.markups.front().places.front();
    QRectF bounds;
    for (const QRectF& quad : place.quads) {
        bounds |= quad;
    }
    for (const test::Renderer& renderer : test::renderers()) {
        SCOPED_TRACE(renderer.name);
        const QImage before = renderer.render(text->pdf, place.page);
        const QImage after = renderer.render(copy->bytes, place.page);
        ASSERT_EQ(before.size(), after.size());
        const QRectF changed = test::difference(before, after);
        EXPECT_TRUE(bounds.adjusted(-1, -1, 1, 1).contains(changed));
        EXPECT_NEAR(changed.width(), bounds.width(), 2);
        EXPECT_NEAR(changed.height(), bounds.height(), 2);
    }
}

INSTANTIATE_TEST_SUITE_P(AnnotatedCopy, EveryScript, testing::ValuesIn(kScripts),
                         [](const auto& script) { return std::string(script.param.name); });

TEST(AnnotatedCopy, ComesBackWithoutAChange) {
    const auto review = test::sampleReview();
    test::addNotesAndLinks(*review, 4);
    const auto text = typeset(*review, 2);
    ASSERT_TRUE(text);
    const auto copy = annotatedPdf(*review, {.document = 2, .password = {}, .appendix = {}, .typeset = *text});
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->written.unplacedNotes.empty() && copy->written.unplacedLinks.empty());
    const auto read = importPdf(QStringLiteral("copy.pdf"), copy->bytes);
    ASSERT_TRUE(read);
    const QJsonObject before = snapshot(review->state());
    const auto taken = review->takeIn(notesOfPdf(*review, *read).items);
    ASSERT_TRUE(taken);
    EXPECT_EQ(snapshot(review->state()), before);
    EXPECT_EQ(taken->notes + taken->replies + taken->links + taken->updated + taken->stray + taken->kept, 0);
    EXPECT_GT(taken->known, 5);
}

TEST(AnnotatedCopy, BringsTheNoteThatSomebodyAddedToIt) {
    const auto review = test::sampleReview();
    const auto text = typeset(*review, 1);
    ASSERT_TRUE(text);
    const Draft& draft = *review->state().currentDraft(1);
    const auto paragraph = std::ranges::find_if(draft.structure->paragraphs, [](const Paragraph& p) { return p.text.size() > 120; });
    ASSERT_NE(paragraph, draft.structure->paragraphs.end());
    PdfMarkup theirs;
    theirs.id = QStringLiteral("okular-{1}");
    theirs.author = QStringLiteral("Omar");
    theirs.contents = QStringLiteral("为何？");
    theirs.color = QStringLiteral("#ffff00");
    theirs.places = text->pages->quads(paragraph->ordinal, {30, 60});
    const auto pdf = annotatePdf(QStringLiteral("copy.pdf"), text->pdf, {}, {theirs});
    ASSERT_TRUE(pdf);
    const auto read = importPdf(QStringLiteral("copy.pdf"), pdf->bytes);
    ASSERT_TRUE(read);
    const auto taken = review->takeIn(notesOfPdf(*review, *read).items);
    ASSERT_TRUE(taken);
    ASSERT_EQ(taken->notes, 1);
    const Annotation& note = review->state().annotations().begin()->second;
    QString quoted;
    for (const Anchor& anchor : note.anchors) { // line by line, as the copy sets it
        quoted += anchor.quote.exact;
    }
    EXPECT_EQ(withoutBlanks(quoted), withoutBlanks(paragraph->text.sliced(30, 30)));
}

TEST(AnnotatedCopy, OfAReviewHasEveryNoteReplyAndLinkOnItsWords) {
    const auto review = test::sampleReview();
    test::addNotesAndLinks(*review, 3);
    const auto pdf = printed(*review, {});
    ASSERT_TRUE(pdf) << pdf.error().detail.toStdString();
    int exitCode = -1;
    (void)said(QStringLiteral("qpdf"), {QStringLiteral("--check")}, *pdf, &exitCode);
    EXPECT_EQ(exitCode, 0);
    EXPECT_FALSE(test::jumpsOf(*pdf).empty());
    const auto read = importPdf(QStringLiteral("copy.pdf"), *pdf);
    ASSERT_TRUE(read);
    QStringList ids;
    for (const ForeignAnnotation& annotation : read->annotations) {
        ids.append(annotation.id);
    }
    const std::vector<PrintedLetter> letters = lettersOf(*pdf);
    for (const auto& [id, note] : review->state().annotations()) {
        SCOPED_TRACE(note.anchors.front().label.toStdString());
        QString words;
        for (const Anchor& anchor : note.anchors) { // those of the sample stand in one paragraph; all of it holds the others
            words = anchor.wholeParagraph ? anchor.quote.exact : words + anchor.quote.exact;
            if (anchor.wholeParagraph) {
                break;
            }
        }
        std::vector<PageQuads> places;
        for (const ForeignAnnotation& annotation : read->annotations) {
            if (annotation.id.section(u'#', 0, 0) == id.toString() && annotation.inReplyTo.isEmpty()) {
                places.insert(places.end(), annotation.pages.begin(), annotation.pages.end());
            }
        }
        const QString found = sorted(under(places, letters));
        QString expected = sorted(words);
        QString more; // what a proposal inserts is printed among the words
        for (const QChar c : found) {
            if (const qsizetype at = expected.indexOf(c); at >= 0) {
                expected.remove(at, 1);
            } else {
                more += c;
            }
        }
        EXPECT_EQ(expected, QString()) << "not covered";
        const QString proposed = proposedIn(review->state(), note.anchors.front());
        EXPECT_TRUE(std::ranges::all_of(more, [&](QChar c) { return more.count(c) <= proposed.count(c); }))
            << "covered besides: " << more.toStdString();
        for (const Reply* reply : review->state().repliesTo(id)) {
            EXPECT_TRUE(ids.contains(reply->id.toString()));
        }
    }
    for (const auto& [id, link] : review->state().crossReferences()) {
        EXPECT_TRUE(ids.contains(id.toString() + QStringLiteral("#from")));
        EXPECT_TRUE(ids.contains(id.toString() + QStringLiteral("#to")));
    }
}

} // namespace duikan
