// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfmarkup.h"

#include "core/import/pdfimporter.h"
#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

using test::PdfPages;
using namespace test;

const QString kName = QStringLiteral("test.pdf");
const QString kNote = QStringLiteral("请秘书处核对。 Check this.");
const QDateTime kThen(QDate(2026, 11, 20), QTime(9, 41, 7), Qt::UTC);

QByteArray twoPages() {
    PdfPages pages;
    pages.page().lines(72, 100, {QStringLiteral("The first page has a line of words.")});
    pages.page().lines(72, 100, {QStringLiteral("The second page has another line of words.")});
    return pages.bytes();
}

PdfMarkup markup(const QString& id, std::vector<PageQuads> places) {
    PdfMarkup markup;
    markup.id = id;
    markup.author = QStringLiteral("陈莉");
    markup.created = kThen;
    markup.modified = kThen.addSecs(60);
    markup.contents = kNote;
    markup.color = QStringLiteral("#fdefb8");
    markup.places = std::move(places);
    return markup;
}

std::vector<PageQuads> wordsOf(const QByteArray& pdf, int ordinal, TextRange range) {
    const auto source = importPdf(kName, pdf);
    return source ? source->pageMap->quads(ordinal, range) : std::vector<PageQuads>();
}

/// The first words of the first page.
PdfMarkup firstWords(const QByteArray& pdf) {
    return markup(QStringLiteral("note-1"), wordsOf(pdf, 1, {4, 14})); // "first page"
}

/// What `qpdf --check` and the like say against a file; nothing when the program is not there.
QString complaints(const QString& program, const QStringList& arguments, const QByteArray& pdf) {
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        return {};
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("written.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(path, QStringList(arguments) << file.fileName());
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

struct Kind {
    const char* name;
    QByteArray (*make)(const QByteArray&);
};

void PrintTo(const Kind& kind, std::ostream* out) { *out << kind.name; }

class EveryKindOfPdf : public testing::TestWithParam<Kind> {};

const Kind kKinds[] = {
    {"Classic", [](const QByteArray& pdf) { return pdf; }},
    {"ObjectStreams", withObjectStreams},
    {"Linearized", linearized},
    {"LinearizedObjectStreams", [](const QByteArray& pdf) { return linearized(withObjectStreams(pdf)); }},
    {"Hybrid", hybrid},
    {"AlreadyUpdated",
     [](const QByteArray& pdf) {
         return annotatePdf(kName, pdf, {}, {markup(QStringLiteral("older"), {{1, {QRectF(10, 10, 50, 10)}}})})->bytes;
     }},
    {"NoFinalNewline", [](const QByteArray& pdf) { return pdf.trimmed(); }},
    {"JunkBefore", [](const QByteArray& pdf) { return QByteArray("X-Mailer: junk\r\n\r\n") + pdf; }},
    {"IndirectAnnotations", withIndirectAnnotations},
    {"SharedAnnotations", withSharedAnnotations},
    {"Turned90", [](const QByteArray& pdf) { return turned(pdf, 90); }},
    {"Turned180", [](const QByteArray& pdf) { return turned(pdf, 180); }},
    {"Turned270", [](const QByteArray& pdf) { return turned(pdf, 270); }},
    {"Cropped", [](const QByteArray& pdf) { return cropped(pdf, QRectF(40, 300, 400, 450)); }},
    {"CroppedAndTurned",
     [](const QByteArray& pdf) { return cropped(turned(pdf, 90), QRectF(60, 40, 300, 450)); }},
};

} // namespace

TEST_P(EveryKindOfPdf, KeepsItsBytesAndGetsTheNoteOnItsWords) {
    const QByteArray pdf = GetParam().make(twoPages());
    const PdfMarkup note = firstWords(pdf);
    ASSERT_EQ(note.places.size(), 1U);
    const auto annotated = annotatePdf(kName, pdf, {}, {note});
    ASSERT_TRUE(annotated) << annotated.error().detail.toStdString();
    EXPECT_FALSE(annotated->isRepaired);
    EXPECT_TRUE(annotated->bytes.startsWith(pdf));
    EXPECT_GT(annotated->bytes.size(), pdf.size());

    const auto read = importPdf(kName, annotated->bytes);
    ASSERT_TRUE(read);
    const auto found = std::ranges::find(read->annotations, QStringLiteral("note-1"), &ForeignAnnotation::id);
    ASSERT_NE(found, read->annotations.end());
    EXPECT_EQ(found->quote, u"first page");
    EXPECT_EQ(found->contents, kNote);
    EXPECT_EQ(found->author, u"陈莉");
    EXPECT_EQ(found->created, kThen);
    EXPECT_EQ(found->modified, kThen.addSecs(60));
    EXPECT_EQ(found->color, u"#fdefb8");
    EXPECT_EQ(complaints(QStringLiteral("qpdf"), {QStringLiteral("--check")}, annotated->bytes), QString());
}

TEST_P(EveryKindOfPdf, LooksAsBeforeButForTheHighlight) {
    const QByteArray pdf = GetParam().make(twoPages());
    const PdfMarkup note = firstWords(pdf);
    ASSERT_EQ(note.places.size(), 1U);
    const auto annotated = annotatePdf(kName, pdf, {}, {note});
    ASSERT_TRUE(annotated);
    for (const Renderer& renderer : renderers()) {
        SCOPED_TRACE(renderer.name);
        for (int page = 1; page <= 2; ++page) {
            const QImage before = renderer.render(pdf, page);
            const QImage after = renderer.render(annotated->bytes, page);
            ASSERT_EQ(before.size(), after.size());
            const QRectF changed = difference(before, after);
            if (page == 2) {
                EXPECT_TRUE(changed.isEmpty());
                continue;
            }
            ASSERT_FALSE(changed.isEmpty());
            const QRectF quad = note.places.front().quads.front();
            EXPECT_TRUE(quad.adjusted(-1, -1, 1, 1).contains(changed));
            EXPECT_NEAR(changed.width(), quad.width(), 2);
            EXPECT_NEAR(changed.height(), quad.height(), 2);
            EXPECT_NEAR(darkPixels(before), darkPixels(after), darkPixels(before) / 20.0)
                << "the words are as black as they were";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(PdfMarkup, EveryKindOfPdf, testing::ValuesIn(kKinds),
                         [](const auto& kind) { return std::string(kind.param.name); });

TEST(PdfMarkup, WritesRepliesStateAndJumpAsReadersKnowThem) {
    const QByteArray pdf = twoPages();
    PdfMarkup note = firstWords(pdf);
    note.replies = {{.id = QStringLiteral("reply-1"), .author = QStringLiteral("Omar"), .at = kThen, .contents = QStringLiteral("Done.")}};
    note.state = PdfState{.name = QStringLiteral("Accepted"), .author = QStringLiteral("Omar"), .at = kThen};
    note.jump = PdfJump{.page = 2, .at = QPointF(72, 92)};
    const auto annotated = annotatePdf(kName, pdf, {}, {note});
    ASSERT_TRUE(annotated);
    const auto read = importPdf(kName, annotated->bytes);
    ASSERT_TRUE(read);
    QStringList threads;
    for (const ForeignAnnotation& annotation : read->annotations) {
        threads.append(QStringList{annotation.id, annotation.inReplyTo, annotation.state}.join(u'|'));
    }
    EXPECT_THAT(threads, testing::UnorderedElementsAre(u"note-1||", u"reply-1|note-1|", u"note-1#state|note-1|Accepted"));
    EXPECT_EQ(jumpsOf(annotated->bytes), (std::vector<std::pair<int, int>>{{1, 2}}));
}

TEST(PdfMarkup, PutsANoteOnEveryPageItsPassageRunsOver) {
    const QByteArray pdf = twoPages();
    std::vector<PageQuads> places = wordsOf(pdf, 1, {4, 14});
    for (const PageQuads& more : wordsOf(pdf, 2, {4, 15})) {
        places.push_back(more);
    }
    PdfMarkup note = markup(QStringLiteral("note-1"), places);
    note.continued = QStringLiteral("Continued from page 1");
    const auto read = importPdf(kName, annotatePdf(kName, pdf, {}, {note})->bytes);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->annotations.size(), 2U);
    EXPECT_EQ(read->annotations[0].contents, kNote);
    EXPECT_EQ(read->annotations[1].contents, u"Continued from page 1");
    EXPECT_EQ(read->annotations[1].id, u"note-1#2");
    EXPECT_EQ(read->annotations[1].pages.front().page, 2);
}

TEST(PdfMarkup, LeavesForeignAnnotationsAlone) {
    PdfPages pages;
    pages.page().lines(72, 100, {QStringLiteral("The first page has a line of words.")});
    pages.annotation("/Subtype /Text /Rect [300 600 320 620] /Contents (Theirs) /T (Somebody) /NM (x-1)");
    const QByteArray pdf = pages.bytes();
    const auto before = importPdf(kName, pdf);
    const auto after = importPdf(kName, annotatePdf(kName, pdf, {}, {firstWords(pdf)})->bytes);
    ASSERT_TRUE(before && after);
    ASSERT_EQ(before->annotations.size(), 1U);
    EXPECT_THAT(after->annotations, testing::Contains(before->annotations.front()));
    EXPECT_EQ(after->annotations.size(), 2U);
}

TEST(PdfMarkup, AnswersAForeignAnnotationInItsThread) {
    PdfPages pages;
    pages.page().lines(72, 100, {QStringLiteral("The first page has a line of words.")});
    pages.annotation("/Subtype /Text /Rect [300 600 320 620] /Contents (Theirs) /T (Somebody) /NM (x-1)");
    PdfMarkup answer;
    answer.id = QStringLiteral("ours");
    answer.inFile = QStringLiteral("x-1");
    answer.replies = {{.id = QStringLiteral("reply-1"), .author = QStringLiteral("Omar"), .at = kThen, .contents = QStringLiteral("Yes.")}};
    const auto annotated = annotatePdf(kName, withIndirectAnnotations(pages.bytes()), {}, {answer});
    ASSERT_TRUE(annotated);
    EXPECT_TRUE(annotated->left.isEmpty());
    const auto read = importPdf(kName, annotated->bytes);
    ASSERT_EQ(read->annotations.size(), 2U);
    EXPECT_EQ(read->annotations.back().inReplyTo, u"x-1");
}

TEST(PdfMarkup, SaysWhatHasNoPlaceInTheFile) {
    const QByteArray pdf = twoPages();
    const auto annotated =
        annotatePdf(kName, pdf, {}, {markup(QStringLiteral("nowhere"), {{9, {QRectF(10, 10, 50, 10)}}}), firstWords(pdf)});
    ASSERT_TRUE(annotated);
    EXPECT_EQ(annotated->left, QStringList(QStringLiteral("nowhere")));
}

TEST(PdfMarkup, PutsAnotherPdfsPagesAtTheEnd) {
    PdfPages list;
    list.page().lines(72, 100, {QStringLiteral("Notes")});
    for (const auto& make : {+[](const QByteArray& pdf) { return pdf; }, withObjectStreams}) {
        const QByteArray pdf = make(twoPages());
        const auto annotated = annotatePdf(kName, pdf, {}, {firstWords(pdf)}, withObjectStreams(list.bytes()));
        ASSERT_TRUE(annotated) << annotated.error().detail.toStdString();
        EXPECT_TRUE(annotated->bytes.startsWith(pdf));
        const auto read = importPdf(kName, annotated->bytes);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->pageMap->pageCount(), 3);
        EXPECT_EQ(read->structure->paragraphs.back().text, u"Notes");
        EXPECT_EQ(complaints(QStringLiteral("qpdf"), {QStringLiteral("--check")}, annotated->bytes), QString());
    }
}

TEST(PdfMarkup, WritesADamagedFileWholeAndSaysSo) {
    QByteArray pdf = twoPages();
    const PdfMarkup note = firstWords(pdf);
    pdf.replace("startxref\n", "startxref\n1");
    const auto annotated = annotatePdf(kName, pdf, {}, {note});
    ASSERT_TRUE(annotated) << annotated.error().detail.toStdString();
    EXPECT_TRUE(annotated->isRepaired);
    const auto read = importPdf(kName, annotated->bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->annotations.front().quote, u"first page");
    EXPECT_EQ(complaints(QStringLiteral("qpdf"), {QStringLiteral("--check")}, annotated->bytes), QString());
}

TEST(PdfMarkup, RefusesWhatIsNoPdf) {
    const auto annotated = annotatePdf(kName, QByteArrayLiteral("no PDF"), {}, {});
    ASSERT_FALSE(annotated);
    EXPECT_EQ(annotated.error().kind, ErrorKind::FileBinary);
}

class EveryEncryption : public testing::TestWithParam<Encryption> {};

TEST_P(EveryEncryption, HoldsTheNoteToo) {
    const QByteArray plain = twoPages();
    const QByteArray pdf = encrypted(plain, GetParam(), "reader", "owner");
    const auto annotated = annotatePdf(kName, pdf, QStringLiteral("reader"), {firstWords(plain)});
    ASSERT_TRUE(annotated) << annotated.error().detail.toStdString();
    EXPECT_TRUE(annotated->bytes.startsWith(pdf));
    EXPECT_FALSE(annotated->bytes.mid(pdf.size()).contains(kNote.toUtf8().toHex()));
    const auto read = importPdf(kName, annotated->bytes, QStringLiteral("reader"));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->annotations.size(), 1U);
    EXPECT_EQ(read->annotations.front().contents, kNote);
    EXPECT_EQ(complaints(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("--password=reader")},
                         annotated->bytes),
              QString());
    for (const Renderer& renderer : renderers()) {
        SCOPED_TRACE(renderer.name);
        EXPECT_FALSE(difference(renderer.render(pdf, 1, "reader"), renderer.render(annotated->bytes, 1, "reader")).isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(PdfMarkup, EveryEncryption,
                         testing::Values(Encryption::Rc4With40, Encryption::Rc4With128, Encryption::Aes128,
                                         Encryption::Aes256));

TEST(PdfMarkup, AsksForThePassword) {
    const auto annotated = annotatePdf(kName, encrypted(twoPages(), Encryption::Aes256, "reader", "owner"), {}, {});
    ASSERT_FALSE(annotated);
    EXPECT_EQ(annotated.error().kind, ErrorKind::PasswordNeeded);
}

TEST(PdfMarkup, HonoursAnOwnerWhoForbidsNotes) {
    const QByteArray pdf = encrypted(twoPages(), Encryption::Aes256, "", "owner", false);
    const auto refused = annotatePdf(kName, pdf, {}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotesForbidden);
    EXPECT_TRUE(annotatePdf(kName, pdf, QStringLiteral("owner"), {}));
}

TEST(PdfMarkup, HonoursASignatureThatForbidsNotes) {
    for (const int permission : {1, 2}) {
        const auto refused = annotatePdf(kName, certified(twoPages(), permission), {}, {});
        ASSERT_FALSE(refused) << permission;
        EXPECT_EQ(refused.error().kind, ErrorKind::SealedBySignature);
    }
    EXPECT_TRUE(annotatePdf(kName, certified(twoPages(), 3), {}, {}));
}

} // namespace duikan
