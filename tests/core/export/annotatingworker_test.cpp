// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/annotatingworker.h"

#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

using namespace std::chrono_literals;

const QDateTime kThen(QDate(2026, 11, 20), QTime(9, 41, 7), Qt::UTC);

QByteArray paper() {
    test::PdfPages pages;
    pages.page().lines(72, 100, {QStringLiteral("The first page has a line of words.")});
    pages.page().lines(72, 100, {QStringLiteral("The second page has another line of words.")});
    return pages.bytes();
}

AnnotatingRequest request() {
    PdfMarkup note;
    note.id = QStringLiteral("note-1");
    note.subject = QStringLiteral("Question · item 10");
    note.author = QStringLiteral("陈莉");
    note.created = kThen;
    note.modified = kThen.addMSecs(61'250);
    note.contents = QStringLiteral("请秘书处核对。");
    note.continued = QStringLiteral("Continued from page 1");
    note.color = QStringLiteral("#fdefb8");
    note.places = {{1, {QRectF(72, 90, 100.5, 12), QRectF(72, 104, 30, 12)}}, {2, {QRectF(72, 90, 50, 12)}}};
    note.replies = {{.id = QStringLiteral("reply-1"), .author = QStringLiteral("Omar"), .at = kThen, .contents = QStringLiteral("نعم")}};
    note.state = PdfState{.name = QStringLiteral("Accepted"), .author = QStringLiteral("Omar"), .at = kThen};
    note.jump = PdfJump{.page = 2, .at = QPointF(72, 92.25)};
    PdfMarkup link;
    link.id = QStringLiteral("link-1#from");
    link.look = PdfMarkup::Look::Underline;
    link.color = QStringLiteral("#27744a");
    link.places = {{2, {QRectF(72, 90, 50, 12)}}};
    PdfMarkup nowhere;
    nowhere.id = QStringLiteral("nowhere");
    nowhere.color = link.color;
    nowhere.places = {{9, {QRectF(72, 90, 50, 12)}}};
    return {.name = QStringLiteral("paper.pdf"), .password = {}, .markups = {note, link, nowhere}, .appendix = {}};
}

} // namespace

TEST(AnnotatingWorker, WritesWhatIsWrittenInThisProcess) {
    for (const QByteArray& pdf : {paper(), test::withObjectStreams(paper())}) {
        const AnnotatingRequest asked = request();
        const auto here = annotatePdf(asked.name, pdf, {}, asked.markups);
        const auto there = annotateInWorker(pdf, asked);
        ASSERT_TRUE(here && there) << there.error().detail.toStdString();
        EXPECT_EQ(there->bytes, here->bytes);
        EXPECT_EQ(there->left, QStringList(QStringLiteral("nowhere")));
        EXPECT_FALSE(there->isRepaired);
    }
}

TEST(AnnotatingWorker, AddsPagesAndSaysThatAFileWasMended) {
    AnnotatingRequest asked = request();
    asked.appendix = paper();
    QByteArray damaged = paper();
    damaged.replace("startxref\n", "startxref\n1");
    const auto there = annotateInWorker(damaged, asked);
    ASSERT_TRUE(there) << there.error().detail.toStdString();
    EXPECT_TRUE(there->isRepaired);
    EXPECT_EQ(there->bytes, annotatePdf(asked.name, damaged, {}, asked.markups, asked.appendix)->bytes);
}

TEST(AnnotatingWorker, BringsBackTheErrors) {
    const auto locked = annotateInWorker(test::encrypted(paper(), test::Encryption::Aes256, "reader", "owner"), request());
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().kind, ErrorKind::PasswordNeeded);
    AnnotatingRequest opened = request();
    opened.password = QStringLiteral("reader");
    EXPECT_TRUE(annotateInWorker(test::encrypted(paper(), test::Encryption::Aes256, "reader", "owner"), opened));
    const auto none = annotateInWorker(QByteArrayLiteral("no PDF"), request());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::FileBinary);
}

TEST(AnnotatingWorker, CostsOneErrorWhenItCrashesOrHangs) {
    const QTemporaryDir folder;
    const auto ending = [&](const char* script) {
        QFile file(folder.filePath(QStringLiteral("worker")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("#!/bin/sh\n") + script + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto answer = annotateInWorker(
            paper(), request(), {.program = file.fileName(), .silence = 1s, .altogether = 5s, .isConfined = false});
        EXPECT_FALSE(answer);
        return answer ? ErrorKind::InvalidArgument : answer.error().kind;
    };
    EXPECT_EQ(ending("kill -SEGV $$"), ErrorKind::WorkerFailed);
    EXPECT_EQ(ending("echo nonsense that is longer than a frame"), ErrorKind::WorkerFailed);
    EXPECT_EQ(ending("sleep 30"), ErrorKind::WorkerTimedOut);
}

} // namespace duikan
