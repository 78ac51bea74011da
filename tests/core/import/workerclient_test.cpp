// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workerclient.h"

#include "core/import/confinement.h"
#include "core/import/importer.h"
#include "tests/support/pdfpages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace duikan {

namespace {

using namespace std::chrono_literals;

QString worker() {
    return QStringLiteral(DUIKAN_BINARY_DIR "/duikan-worker");
}

QByteArray smallPdf() {
    test::PdfPages pages;
    pages.page().text(100, 100, QStringLiteral("A sentence that a worker reads."));
    return pages.bytes();
}

/// A program that behaves as a worker should not.
class BadWorker {
public:
    explicit BadWorker(const char* script)
        : m_path(m_folder.filePath(QStringLiteral("worker"))) {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("#!/bin/sh\n") + script + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] WorkerSettings settings(std::chrono::seconds silence = 5s) const {
        return {.program = m_path, .silence = silence, .altogether = 20s, .isConfined = false};
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

ErrorKind kindOf(const Result<DraftSource>& source) {
    EXPECT_FALSE(source);
    return source ? ErrorKind::InvalidArgument : source.error().kind;
}

} // namespace

TEST(WorkerClient, BringsBackWhatTheImporterReads) {
    const auto source = importInWorker(QStringLiteral("a.pdf"), smallPdf(), {}, {.program = worker()});
    ASSERT_TRUE(source) << source.error().detail.toStdString();
    ASSERT_EQ(source->structure->paragraphs.size(), 1U);
    EXPECT_EQ(source->structure->paragraphs[0].text, QStringLiteral("A sentence that a worker reads."));
    EXPECT_EQ(source->bytes, smallPdf());
    EXPECT_EQ(source->info.mediaType, QStringLiteral("application/pdf"));
    ASSERT_TRUE(source->pageMap);
    EXPECT_EQ(source->pageMap->quads(1, {0, 1}).size(), 1U);
}

TEST(WorkerClient, ReadsWithoutConfinementToo) {
    EXPECT_TRUE(
        importInWorker(QStringLiteral("a.pdf"), smallPdf(), {}, {.program = worker(), .isConfined = false}));
}

TEST(WorkerClient, BringsBackTheImportersErrors) {
    test::PdfPages blank;
    blank.page();
    const auto source = importInWorker(QStringLiteral("scan.pdf"), blank.bytes(), {}, {.program = worker()});
    EXPECT_EQ(kindOf(source), ErrorKind::NoText);
    EXPECT_EQ(source.error().subject, QStringLiteral("scan.pdf"));
}

TEST(WorkerClient, TellsTheProgress) {
    int last = 0;
    const auto tell = [&](int done, int total) {
        EXPECT_EQ(total, 1);
        last = done;
        return true;
    };
    ASSERT_TRUE(importInWorker(QStringLiteral("a.pdf"), smallPdf(),
                               {.password = {}, .progress = tell, .isCancelled = {}}, {.program = worker()}));
    EXPECT_EQ(last, 1);
}

TEST(WorkerClient, SaysThatTheWorkerCrashed) {
    const BadWorker bad("kill -SEGV $$");
    const auto source = importInWorker(QStringLiteral("a.pdf"), smallPdf(), {}, bad.settings());
    EXPECT_EQ(kindOf(source), ErrorKind::WorkerFailed);
    EXPECT_EQ(source.error().detail, QStringLiteral("signal 11"));
}

TEST(WorkerClient, SaysThatTheWorkerTalksNonsense) {
    const BadWorker bad("head -c 4000 /dev/urandom | tr '\\000-\\100' '\\177'");
    EXPECT_EQ(kindOf(importInWorker(QStringLiteral("a.pdf"), smallPdf(), {}, bad.settings())),
              ErrorKind::WorkerFailed);
}

TEST(WorkerClient, StopsAWorkerThatHangs) {
    const BadWorker bad("sleep 60");
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(kindOf(importInWorker(QStringLiteral("a.pdf"), smallPdf(), {}, bad.settings(1s))),
              ErrorKind::WorkerTimedOut);
    EXPECT_LT(timer.elapsed(), 3000);
}

TEST(WorkerClient, CancelsWithinHalfASecond) {
    const BadWorker bad("sleep 60");
    QElapsedTimer timer;
    timer.start();
    const auto source =
        importInWorker(QStringLiteral("a.pdf"), smallPdf(),
                       {.password = {}, .progress = {}, .isCancelled = [&] { return timer.elapsed() > 200; }},
                       bad.settings(30s));
    EXPECT_EQ(kindOf(source), ErrorKind::Cancelled);
    EXPECT_LT(timer.elapsed(), 700);
}

TEST(WorkerClient, SaysThatTheWorkerIsMissing) {
    EXPECT_EQ(kindOf(importInWorker(QStringLiteral("a.pdf"), smallPdf(), {},
                                    {.program = QStringLiteral("/nowhere/duikan-worker")})),
              ErrorKind::WorkerFailed);
}

TEST(WorkerClient, IsWhatImportsPdfFiles) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(smallPdf());
    file.close();
    const auto source = importFile(file.fileName());
    ASSERT_TRUE(source) << source.error().detail.toStdString();
    EXPECT_EQ(source->info.name, QStringLiteral("a.pdf"));
    EXPECT_EQ(source->structure->paragraphs.front().pages.size(), 1U);
}

TEST(Confinement, LeavesNothingButLibrariesAndFonts) {
    if (!canConfine(worker())) {
        GTEST_SKIP() << "bubblewrap is missing or may not be used here";
    }
    const QStringList command = confined(worker());
    EXPECT_TRUE(command.contains(QStringLiteral("--unshare-all"))) << "no network, no other processes";
    EXPECT_TRUE(command.contains(QStringLiteral("--clearenv")));
    EXPECT_FALSE(command.contains(QStringLiteral("--bind"))) << "nothing can be written";
    EXPECT_FALSE(command.contains(QStringLiteral("/home")));
}

} // namespace duikan
