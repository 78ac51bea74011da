// SPDX-License-Identifier: GPL-3.0-or-later
// Saving an annotated PDF from the window, with keys alone.
#include "core/import/importer.h"
#include "core/import/pdfimporter.h"
#include "core/store/newreview.h"
#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"
#include "tests/ui/windowharness.h"
#include "ui/annotatedpdfsaving.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace duikan {
namespace {

class AnnotatedPdfWindow : public testing::Test {
protected:
    void open(const QByteArray& pdf, const QString& password = {}) {
        const auto left = importPdf(QStringLiteral("paper.pdf"), pdf, password);
        const auto right = importBytes(QStringLiteral("two.txt"), QByteArrayLiteral("Welcomes the report.\n"));
        ASSERT_TRUE(left && right);
        const QString path = h.folder() + QStringLiteral("/paper.duikan");
        ASSERT_TRUE(createReview(path, {*left, *right}, QStringLiteral("林岚")));
        h.openWindow({1280, 800});
        ASSERT_TRUE(h.openReview(path));
    }

    static QByteArray paper() {
        test::PdfPages pages;
        pages.page().lines(72, 100, {QStringLiteral("Requests the Office to report on it every year.")});
        return pages.bytes();
    }

    /// Types into whichever dialog comes up, and accepts it.
    void answerDialogs() {
        m_answering.callOnTimeout([this] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (auto* files = qobject_cast<QFileDialog*>(dialog)) {
                auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
                name->setText(target());
                QTest::keyClick(name, Qt::Key_Return);
            } else if (auto* input = qobject_cast<QInputDialog*>(dialog)) {
                QTest::keyClicks(input->findChild<QLineEdit*>(), QStringLiteral("reader"));
                QTest::keyClick(input, Qt::Key_Return);
            }
        });
        m_answering.start(50);
    }

    /// The path that was written; empty when it failed.
    QString save() {
        auto* saving = h.window->findChild<AnnotatedPdfSaving*>();
        QSignalSpy ended(saving, &AnnotatedPdfSaving::ended);
        answerDialogs();
        h.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        for (int i = 0; i < 100 && ended.isEmpty(); ++i) {
            ended.wait(100);
        }
        m_answering.stop();
        return ended.isEmpty() ? QString() : ended.front().front().toString();
    }

    [[nodiscard]] QString target() const { return h.folder() + QStringLiteral("/annotated.pdf"); }

    test::WindowHarness h;
    QTimer m_answering;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(AnnotatedPdfWindow, WritesTheNotesOfTheActiveSideIntoACopyOfItsPdf) {
    ASSERT_NO_FATAL_FAILURE(open(paper()));
    h.stand(1, 1);
    ASSERT_TRUE(h.annotate(QStringLiteral("too often")));
    EXPECT_EQ(save(), target());
    const QByteArray written = bytesOf(target());
    EXPECT_TRUE(written.startsWith(paper()));
    const auto read = importPdf(QStringLiteral("annotated.pdf"), written);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->annotations.size(), 1U);
    EXPECT_EQ(read->annotations.front().contents, u"too often");
}

TEST_F(AnnotatedPdfWindow, AsksForThePasswordOfALockedPdf) {
    const QByteArray locked = test::encrypted(paper(), test::Encryption::Aes256, "reader", "owner");
    ASSERT_NO_FATAL_FAILURE(open(locked, QStringLiteral("reader")));
    h.stand(1, 1);
    ASSERT_TRUE(h.annotate(QStringLiteral("too often")));
    EXPECT_EQ(save(), target());
    EXPECT_TRUE(importPdf(QStringLiteral("annotated.pdf"), bytesOf(target()), QStringLiteral("reader")));
}

TEST_F(AnnotatedPdfWindow, SetsATextOnPagesForItsNotes) {
    ASSERT_NO_FATAL_FAILURE(open(paper()));
    h.stand(2, 1);
    ASSERT_TRUE(h.annotate(QStringLiteral("warmly?")));
    EXPECT_EQ(save(), target());
    const auto read = importPdf(QStringLiteral("annotated.pdf"), bytesOf(target()));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->annotations.size(), 1U);
    EXPECT_EQ(read->annotations.front().contents, u"warmly?");
    EXPECT_EQ(read->annotations.front().quote, u"Welcomes the report.");
}

TEST_F(AnnotatedPdfWindow, AsksForThePasswordOfALockedFileThatItReads) {
    QFile locked(h.folder() + QStringLiteral("/locked.pdf"));
    ASSERT_TRUE(locked.open(QIODevice::WriteOnly));
    locked.write(test::encrypted(paper(), test::Encryption::Aes128, "reader", "owner"));
    locked.close();
    const QString made = h.folder() + QStringLiteral("/made.duikan");
    h.openWindow({1280, 800});
    answerDialogs();
    h.window->newReview(locked.fileName(), test::WindowHarness::sample(2), made);
    for (int i = 0; i < 100 && !QFile::exists(made); ++i) {
        QTest::qWait(100);
    }
    m_answering.stop();
    EXPECT_TRUE(QFile::exists(made));
}

} // namespace duikan
