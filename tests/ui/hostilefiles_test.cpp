// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to harm, or of no use, dropped into the window: each gives one sentence or its words within a limit, the text
// that was there stays, and the window goes on.
#include "tests/support/hostilefiles.h"

#include "core/export/zippackage.h"
#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"
#include "tests/ui/windowharness.h"
#include "ui/facsimile/facsimileview.h"
#include "ui/panels/messagebar.h"

#include <QElapsedTimer>
#include <QFile>
#include <QInputDialog>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

constexpr int kLimit = 60'000; // ms, on a machine that does other things too

struct Hostile {
    const char* name;
    const char* suffix;
    QByteArray (*make)();
    bool isRead; ///< its words are harmless, and shown
};

void PrintTo(const Hostile& hostile, std::ostream* out) { *out << hostile.name; }

QByteArray word(const QByteArray& document, const std::vector<ZipPart>& more = {}) {
    std::vector<ZipPart> parts{{QStringLiteral("word/document.xml"), document}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zipped(parts).value_or(QByteArray());
}

const QByteArray kHarmless = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                             "<w:p><w:r><w:t>Words.</w:t></w:r></w:p></w:body></w:document>";

class HostileFile : public testing::TestWithParam<Hostile> {};

} // namespace

TEST_P(HostileFile, GivesASentenceOrItsWordsAndTheWindowLives) {
    WindowHarness harness;
    harness.openWindow();
    const QString name = QStringLiteral("file.") + QLatin1String(GetParam().suffix);
    QFile file(harness.folder() + u'/' + name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(GetParam().make());
    file.close();
    // Whoever has not got the password says no.
    QTimer refusing;
    QObject::connect(&refusing, &QTimer::timeout, [] {
        if (auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget())) {
            dialog->reject();
        }
    });
    refusing.start(50);
    auto* const bar = harness.window->findChild<MessageBar*>();
    const auto hasEnded = [&] {
        return !harness.window->reviewPath().isEmpty() ||
               (!bar->isHidden() && bar->text().contains(name) && !bar->text().contains(QStringLiteral("Reading")));
    };
    QElapsedTimer timer;
    timer.start();
    harness.window->newReview(file.fileName(), {}, harness.folder() + QStringLiteral("/a.duikan"));
    ASSERT_TRUE(QTest::qWaitFor(hasEnded, kLimit)) << bar->text().toStdString();
    EXPECT_LT(timer.elapsed(), kLimit);
    EXPECT_EQ(!harness.window->reviewPath().isEmpty(), GetParam().isRead) << bar->text().toStdString();
    EXPECT_EQ(harness.window->findChildren<FacsimileView*>().size(), GetParam().isRead ? 1 : 0);
    if (GetParam().isRead) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return harness.view(1).isReady(); }, 30'000));
        harness.stand(1, 1);
        harness.press(Qt::Key_F);
        ASSERT_EQ(harness.view(1).face(), ReadingView::Face::Facsimile);
        QTest::qWait(500);
        harness.press(Qt::Key_F);
    } else {
        EXPECT_EQ(bar->text().count(QStringLiteral("file.")), 1) << bar->text().toStdString();
        EXPECT_LT(bar->text().size(), 260) << bar->text().toStdString();
    }
    ASSERT_TRUE(harness.openSamples()) << "the window goes on";
    harness.stand(2, 4);
    EXPECT_TRUE(harness.annotate(QStringLiteral("a note")));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, HostileFile,
    testing::Values(
        Hostile{"giantPage", "pdf", [] { return onePage({}, "/MediaBox [0 0 200000 200000]"); }, true},
        Hostile{"tenThousandEmptyPages", "pdf", [] { return manyEmptyPages(10'000); }, false},
        Hostile{"recursiveObject", "pdf", recursivePageTree, false},
        Hostile{"javaScript", "pdf",
                [] { return onePage("/OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>"); }, true},
        Hostile{"launch", "pdf", [] { return onePage("/OpenAction << /S /Launch /F (/bin/sh) >>"); }, true},
        Hostile{"inflating", "pdf", inflatingPdf, false},
        Hostile{"imageOnly", "pdf", imagePdf, false},
        Hostile{"truncated", "pdf", [] { return onePage({}).first(120); }, false},
        Hostile{"empty", "pdf", [] { return QByteArray(); }, false},
        Hostile{"documentType", "docx",
                [] { return word("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\">]>" + kHarmless); }, false},
        Hostile{"nameThatClimbs", "docx",
                [] { return word(kHarmless, {{QStringLiteral("../evil.xml"), "x"}}); }, false},
        Hostile{"zipBomb", "docx",
                [] { return word(kHarmless, {{QStringLiteral("bomb.xml"), QByteArray(64 << 20, ' ')}}); }, false}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(LockedFile, IsLeftAloneByWhoHasNotGotItsPassword) {
    WindowHarness harness;
    harness.openWindow();
    ASSERT_TRUE(harness.openSamples());
    const QString before = harness.window->reviewPath();
    QFile file(harness.folder() + QStringLiteral("/locked.pdf"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(encrypted(onePage({}), Encryption::Aes256, "open", "own"));
    file.close();
    int questions = 0;
    QTimer refusing;
    QObject::connect(&refusing, &QTimer::timeout, [&questions] {
        if (auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget())) {
            ++questions;
            dialog->reject();
        }
    });
    refusing.start(50);
    harness.window->newReview(file.fileName(), {}, harness.folder() + QStringLiteral("/a.duikan"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return questions > 0; }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return harness.window->findChild<FacsimileView*>() == nullptr; }, 5000));
    EXPECT_EQ(harness.window->reviewPath(), before);
    EXPECT_EQ(questions, 1);
}

} // namespace duikan::test
