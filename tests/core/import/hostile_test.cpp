// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to harm who opens them: each is read for what it says or refused with one error that names it, within a
// limit, and nothing in it is run. Word files of the kind: docximporter_test.cpp.
#include "core/import/rendersession.h"
#include "core/import/workerclient.h"
#include "tests/support/hostilefiles.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {

using namespace test;

namespace {

/// Most that any of them may take, on a machine that does other things too.
constexpr qint64 kLimit = 60'000; // ms

QByteArray encrypted() {
    const QByteArray plain = onePage({});
    QPDF file;
    file.processMemoryFile("plain", plain.constData(), std::size_t(plain.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("open", "own", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

struct Hostile {
    const char* name;
    QByteArray (*make)();
    std::vector<ErrorKind> refused; ///< any of these; none: its words are read
};

void PrintTo(const Hostile& hostile, std::ostream* out) { *out << hostile.name; }

class HostilePdf : public testing::TestWithParam<Hostile> {};

WorkerSettings settings() {
    return {.program = QStringLiteral(DUIKAN_BINARY_DIR "/duikan-worker")};
}

} // namespace

TEST_P(HostilePdf, IsReadOrRefusedWithinTheLimit) {
    QElapsedTimer timer;
    timer.start();
    const auto source = importInWorker(QStringLiteral("a.pdf"), GetParam().make(), {}, settings());
    EXPECT_LT(timer.elapsed(), kLimit);
    if (GetParam().refused.empty()) {
        ASSERT_TRUE(source) << source.error().detail.toStdString();
        EXPECT_EQ(source->structure->paragraphs.front().text, QStringLiteral("The words of a file that means harm."));
    } else {
        ASSERT_FALSE(source);
        EXPECT_NE(std::ranges::find(GetParam().refused, source.error().kind), GetParam().refused.end())
            << int(source.error().kind) << ' ' << source.error().detail.toStdString();
        EXPECT_EQ(source.error().subject, QStringLiteral("a.pdf"));
    }
}

TEST_P(HostilePdf, CostsItsPageAtMostWhenItIsDrawn) {
    RenderSession session(QStringLiteral("a.pdf"), GetParam().make(), {}, settings());
    QElapsedTimer timer;
    timer.start();
    const auto picture = session.render({.page = 1, .scale = 1000, .column = 0, .row = 0}, {612, 792});
    EXPECT_LT(timer.elapsed(), kLimit);
    EXPECT_TRUE(picture || !picture.error().subject.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, HostilePdf,
    testing::Values(
        Hostile{"giantPage", [] { return onePage({}, "/MediaBox [0 0 200000 200000]"); }, {}},
        Hostile{"tenThousandEmptyPages", [] { return manyEmptyPages(10'000); }, {ErrorKind::NoText}},
        Hostile{"recursiveForm",
                [] {
                    return onePage({}, "/MediaBox [0 0 612 792]", hostileWords() + "/X Do\n", "/XObject << /X 6 0 R >>",
                                   {pdfStream("/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << "
                                                       "/XObject << /X 6 0 R >> >>")});
                },
                {}},
        Hostile{"javaScript",
                [] {
                    return onePage("/OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >> /AA << /WC << /S "
                                   "/JavaScript /JS (app.alert\\(1\\)) >> >>");
                },
                {}},
        Hostile{"launch", [] { return onePage("/OpenAction << /S /Launch /F (/bin/sh) >>"); }, {}},
        Hostile{"recursivePageTree",
                recursivePageTree,
                {ErrorKind::NoText, ErrorKind::FileUnreadable, ErrorKind::FileTooLarge}},
        Hostile{"inflatesToAGigabyte", inflatingPdf,
                {ErrorKind::NoText, ErrorKind::FileTooLarge, ErrorKind::WorkerFailed, ErrorKind::WorkerTimedOut}},
        Hostile{"imageOnly", imagePdf, {ErrorKind::NoText}},
        Hostile{"header", [] { return QByteArray("%PDF-1.7\n"); }, {ErrorKind::FileUnreadable, ErrorKind::NoText}},
        Hostile{"truncated", [] { return onePage({}).first(120); }, {ErrorKind::FileUnreadable, ErrorKind::NoText}},
        Hostile{"encrypted", encrypted, {ErrorKind::PasswordNeeded}}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(EncryptedPdf, IsReadAndDrawnByWhoKnowsThePassword) {
    const auto source = importInWorker(QStringLiteral("a.pdf"), encrypted(),
                                       {.password = QStringLiteral("open"), .progress = {}, .isCancelled = {}}, settings());
    ASSERT_TRUE(source) << source.error().detail.toStdString();
    EXPECT_EQ(source->structure->paragraphs.front().text, QStringLiteral("The words of a file that means harm."));
    RenderSession session(QStringLiteral("a.pdf"), encrypted(), QStringLiteral("open"), settings());
    EXPECT_TRUE(session.render({.page = 1, .scale = 1000, .column = 0, .row = 0}, {612, 792}));
    RenderSession stranger(QStringLiteral("a.pdf"), encrypted(), {}, settings());
    EXPECT_EQ(stranger.render({.page = 1, .scale = 1000, .column = 0, .row = 0}, {612, 792}).error().kind,
              ErrorKind::PasswordNeeded);
}

} // namespace duikan
