// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a long PDF are on the screen while its text is read.
#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"
#include "tests/ui/windowharness.h"
#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/pagesahead.h"
#include "ui/panels/messagebar.h"
#include "ui/reviewpane.h"

#include <QElapsedTimer>
#include <QFile>
#include <QInputDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan::test {

namespace {

/// So many pages that reading them takes seconds.
constexpr int kMany = 700;

QByteArray pagesOf(int count) {
    PdfPages pages;
    int number = 0;
    for (int page = 0; page < count; ++page) {
        pages.page();
        for (int i = 0; i < 12; ++i) {
            ++number;
            pages.lines(100, 90 + i * 54,
                        {QStringLiteral("%1. Calls upon all States to consider matter %2 in their own country,")
                             .arg(number)
                             .arg(number * 7919 % 1000),
                         QStringLiteral("and to report on it to the Council at session %1;").arg(number % 97)},
                        11, 14);
        }
    }
    return pages.bytes();
}

int inkOf(QWidget& view) {
    const QImage now = view.grab().toImage();
    int ink = 0;
    for (int y = 0; y < now.height(); y += 2) {
        for (int x = now.width() / 4; x < now.width() / 2; x += 2) {
            ink += qGray(now.pixel(x, y)) < 110 ? 1 : 0;
        }
    }
    return ink;
}

class IncomingPages : public testing::Test {
protected:
    void SetUp() override { harness.openWindow(); }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
        const QString path = harness.folder() + u'/' + name;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    [[nodiscard]] QString review() const { return harness.folder() + QStringLiteral("/a.duikan"); }
    [[nodiscard]] FacsimileView* pages() const { return harness.window->findChild<FacsimileView*>(); }
    [[nodiscard]] bool seesFirstPage() const {
        return QTest::qWaitFor([&] { return pages() != nullptr && pages()->drawnCount() > 0; }, 20'000);
    }
    /// Answers the next question for a password, and counts the questions.
    void answerWith(const QString& password) {
        auto* timer = new QTimer(harness.window.get());
        QObject::connect(timer, &QTimer::timeout, timer, [this, password] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr && dialog->isVisible()) {
                ++questions;
                dialog->setTextValue(password);
                dialog->accept();
            }
        });
        timer->start(20);
    }

    WindowHarness harness;
    int questions = 0;
};

} // namespace

TEST_F(IncomingPages, AreSeenAndTurnedLongBeforeTheTextIsRead) {
    const QString path = file(QStringLiteral("long.pdf"), pagesOf(kMany));
    QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
    harness.window->newReview(path, WindowHarness::sample(2), review());
    ASSERT_TRUE(seesFirstPage());
    ASSERT_TRUE(harness.window->reviewPath().isEmpty()) << "the file is still being read";
    QTest::qWait(1);
    EXPECT_GT(inkOf(*pages()->viewport()), 100);
    EXPECT_EQ(pages()->pageCount(), kMany);
    EXPECT_TRUE(pages()->hasFocus());
    harness.press(Qt::Key_PageDown);
    harness.press(Qt::Key_PageDown);
    const int page = pages()->currentPage();
    EXPECT_GT(page, 1);
    const int top = pages()->verticalScrollBar()->value();
    const auto fields = harness.window->findChildren<QToolButton*>(QStringLiteral("pageOf"));
    const auto label = std::ranges::find_if(fields, &QToolButton::isVisible);
    ASSERT_NE(label, fields.end());
    EXPECT_EQ((*label)->text(), QStringLiteral("Page %1 of %2").arg(page).arg(kMany));

    ASSERT_TRUE(ready.wait(120'000));
    ReadingView& view = harness.view(1);
    EXPECT_EQ(view.face(), ReadingView::Face::Facsimile) << "who turns pages goes on with them";
    ASSERT_NE(view.facsimile(), nullptr);
    EXPECT_TRUE(view.facsimile()->isReady()) << "and now they have words";
    EXPECT_EQ(view.facsimile()->verticalScrollBar()->value(), top);
    EXPECT_GT(inkOf(*view.facsimile()->viewport()), 100) << "nothing is drawn anew";
    EXPECT_EQ(harness.window->findChildren<FacsimileView*>().size(), 1);
    harness.press(Qt::Key_F);
    EXPECT_EQ(view.face(), ReadingView::Face::Text);
}

TEST_F(IncomingPages, ThatWereBegunBeforeTheWindowAreThereAtOnce) {
    const QString path = file(QStringLiteral("long.pdf"), pagesOf(60));
    auto ahead = beginPages({WindowHarness::sample(1), path});
    ASSERT_NE(ahead, nullptr) << "the text is passed over";
    drawFirstPage(*ahead, *harness.settings, 1.0);
    const PageImages& images = *ahead->images;
    ASSERT_TRUE(QTest::qWaitFor([&] { return images.drawnCount() == 1; }, 20'000));
    QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
    harness.window->setPagesAhead(std::move(ahead));
    harness.window->newReview(WindowHarness::sample(1), path, review());
    ASSERT_NE(pages(), nullptr);
    EXPECT_EQ(pages()->pageCount(), 60);
    EXPECT_GT(inkOf(*pages()->viewport()), 100) << "no event was handled in between";
    EXPECT_GT(pages()->mapTo(harness.window.get(), QPoint()).x(), harness.window->width() / 3) << "on its side";
    ASSERT_TRUE(ready.wait(60'000));
    EXPECT_EQ(harness.window->findChildren<FacsimileView*>().size(), 1);
}

TEST_F(IncomingPages, ThatWereBegunBeforeTheWindowAskForTheirPasswordOnce) {
    const QString path = file(QStringLiteral("locked.pdf"), encrypted(pagesOf(3), Encryption::Aes256, "open", "own"));
    answerWith(QStringLiteral("open"));
    auto ahead = beginPages({path});
    ASSERT_NE(ahead, nullptr);
    drawFirstPage(*ahead, *harness.settings, 1.0);
    QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
    harness.window->setPagesAhead(std::move(ahead));
    harness.window->newReview(path, {}, review());
    ASSERT_TRUE(ready.wait(60'000));
    EXPECT_EQ(questions, 1);
    EXPECT_GT(harness.view(1).document()->paragraphs.size(), 10U);
}

TEST_F(IncomingPages, AreBegunOfPdfsOnly) {
    EXPECT_EQ(beginPages({}), nullptr);
    EXPECT_EQ(beginPages({WindowHarness::sample(1), WindowHarness::sample(2)}), nullptr);
    EXPECT_EQ(beginPages({harness.folder() + QStringLiteral("/missing.pdf")}), nullptr);
    EXPECT_EQ(beginPages({file(QStringLiteral("text.pdf"), "not a PDF at all")}), nullptr);
}

TEST_F(IncomingPages, GiveWayToTheTextWhereNobodyTurnedThem) {
    const QString path = file(QStringLiteral("short.pdf"), pagesOf(60));
    QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
    harness.window->newReview(path, {}, review());
    ASSERT_TRUE(ready.wait(60'000));
    harness.settle();
    EXPECT_EQ(harness.view(1).face(), ReadingView::Face::Text);
    EXPECT_TRUE(harness.view(1).isReady());
    EXPECT_TRUE(harness.view(1).isVisible());
    EXPECT_FALSE(harness.view(1).facsimile() != nullptr && harness.view(1).facsimile()->isVisible());
    EXPECT_NEAR(harness.view(1).topParagraph(), 1, 0.5);
}

TEST_F(IncomingPages, AreGoneHalfASecondAfterCancelling) {
    ASSERT_TRUE(harness.openSamples());
    const QString before = harness.window->reviewPath();
    const QString path = file(QStringLiteral("long.pdf"), pagesOf(kMany));
    harness.window->newReview(path, {}, review());
    ASSERT_TRUE(seesFirstPage());
    EXPECT_TRUE(pages()->isVisible()) << "over the text that is there";
    QElapsedTimer timer;
    timer.start();
    harness.press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pages() == nullptr; }, 5000));
    EXPECT_LT(timer.elapsed(), 500);
    EXPECT_EQ(harness.window->reviewPath(), before);
    EXPECT_EQ(harness.view(1).face(), ReadingView::Face::Text);
    harness.stand(1, 3);
    EXPECT_EQ(harness.view(1).currentParagraph(), 3) << "the review that was open goes on";
}

TEST_F(IncomingPages, AreGoneWhenTheFileCannotBeRead) {
    PdfPages empty;
    for (int page = 0; page < 300; ++page) {
        empty.page();
    }
    harness.window->newReview(file(QStringLiteral("scan.pdf"), empty.bytes()), {}, review());
    auto* const bar = harness.window->findChild<MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->text().contains(QStringLiteral("scan.pdf")) && pages() == nullptr; }, 30'000))
        << bar->text().toStdString();
    EXPECT_TRUE(harness.window->reviewPath().isEmpty());
}

TEST_F(IncomingPages, OfALockedFileAskForItsPasswordOnce) {
    const QString path = file(QStringLiteral("locked.pdf"), encrypted(pagesOf(3), Encryption::Aes256, "open", "own"));
    answerWith(QStringLiteral("open"));
    QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
    harness.window->newReview(path, {}, review());
    ASSERT_TRUE(ready.wait(60'000));
    EXPECT_EQ(questions, 1);
    harness.stand(1, 1);
    harness.press(Qt::Key_F);
    FacsimileView& shown = *harness.view(1).facsimile();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.drawnCount() > 0; }, 20'000)) << "its pages open without asking";
    EXPECT_EQ(questions, 1);

    harness.window->showStartScreen();
    QSignalSpy again(harness.window.get(), &MainWindow::textsReady);
    harness.window->newReview(path, {}, harness.folder() + QStringLiteral("/b.duikan"));
    ASSERT_TRUE(again.wait(60'000));
    EXPECT_EQ(questions, 1) << "nor does it when it is read another time";
}

TEST_F(IncomingPages, OfALockedFileOpenInAnotherSessionWithTheRightPassword) {
    const QString path = file(QStringLiteral("locked.pdf"), encrypted(pagesOf(3), Encryption::Aes256, "open", "own"));
    answerWith(QStringLiteral("open"));
    QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
    harness.window->newReview(path, {}, review());
    ASSERT_TRUE(ready.wait(60'000));
    harness.closeWindow();
    harness.openWindow();
    questions = 0;
    answerWith(QStringLiteral("open"));
    ASSERT_TRUE(harness.openReview(review())) << "the text needs no password: the review keeps it";
    EXPECT_EQ(questions, 0);
    harness.stand(1, 1);
    harness.press(Qt::Key_F);
    ASSERT_TRUE(QTest::qWaitFor([&] { return harness.view(1).facsimile()->drawnCount() > 0; }, 20'000));
    EXPECT_EQ(questions, 1);
    harness.press(Qt::Key_F);
    harness.press(Qt::Key_F);
    QTest::qWait(300);
    EXPECT_EQ(questions, 1);
}

} // namespace duikan::test
