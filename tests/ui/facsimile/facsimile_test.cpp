// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a PDF in the whole window, with real keys and a real mouse.
#include "ui/facsimile/facsimileview.h"

#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"
#include "tests/ui/windowharness.h"
#include "ui/workspace.h"

#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan::test {

namespace {

/// Ten pages of numbered paragraphs of three lines each, eight to a page; no two pages begin or end alike, as running
/// heads would.
QByteArray tenPages() {
    const QStringList verbs{QStringLiteral("Calls upon"), QStringLiteral("Urges"),      QStringLiteral("Invites"),
                            QStringLiteral("Encourages"), QStringLiteral("Reminds"),    QStringLiteral("Requests"),
                            QStringLiteral("Asks")};
    const QStringList matters{QStringLiteral("water"),   QStringLiteral("schools"), QStringLiteral("harvests"),
                              QStringLiteral("rivers"),  QStringLiteral("courts"),  QStringLiteral("housing"),
                              QStringLiteral("bridges"), QStringLiteral("health"),  QStringLiteral("fisheries"),
                              QStringLiteral("trade"),   QStringLiteral("records")};
    PdfPages pages;
    int number = 0;
    for (int page = 0; page < 10; ++page) {
        pages.page();
        for (int i = 0; i < 8; ++i) {
            ++number;
            const QString& matter = matters[number % matters.size()];
            pages.lines(100, 90 + i * 80,
                        {QStringLiteral("%1. %2 all States to consider what %3 need in their own country,")
                             .arg(QString::number(number), verbs[number % verbs.size()], matter),
                         QStringLiteral("and to report on %1 to the Council at a later session, in plain").arg(matter),
                         QStringLiteral("words that anybody who cares for %1 understands at once;").arg(matter)},
                        11, 14);
        }
    }
    return pages.bytes();
}

class Facsimile : public testing::Test {
protected:
    void SetUp() override {
        harness.openWindow();
        path = harness.folder() + QStringLiteral("/pages.pdf");
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(withNamedPages(tenPages()));
        file.close();
        QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
        harness.window->newReview(path, WindowHarness::sample(2), harness.folder() + QStringLiteral("/a.duikan"));
        ASSERT_TRUE(ready.wait(30'000));
        harness.settle();
        harness.stand(1, 3);
    }
    void showPages() {
        harness.press(Qt::Key_F);
        ASSERT_EQ(view().face(), ReadingView::Face::Facsimile);
        ASSERT_TRUE(QTest::qWaitFor([&] { return pages().drawnCount() > 0; }, 30'000));
        harness.settle();
    }
    [[nodiscard]] ReadingView& view() const { return harness.view(1); }
    [[nodiscard]] FacsimileView& pages() const { return *view().facsimile(); }
    [[nodiscard]] QPoint at(int ordinal, qsizetype from, qsizetype to) const {
        return pages().wordsInView({ordinal, {from, to}}).center().toPoint();
    }
    [[nodiscard]] qsizetype find(int ordinal, const char* words) const {
        return view().document()->at(ordinal)->text.indexOf(QLatin1String(words));
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(pages().viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            QTest::mouseMove(pages().viewport(), from + (to - from) * i / 4);
        }
        QTest::mouseRelease(pages().viewport(), Qt::LeftButton, {}, to);
    }

    /// What the file says of its pages.
    void readNames() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !pages().contents().labels.isEmpty(); }, 30'000));
    }

    WindowHarness harness;
    QString path;
};

} // namespace

TEST_F(Facsimile, KeepsThePlaceFromTextToPagesAndBack) {
    view().scrollToTop(43, 0.0);
    harness.settle();
    ASSERT_NEAR(view().topParagraph(), 43, 0.6);
    showPages();
    EXPECT_NEAR(view().topParagraph(), 43, 0.6);
    EXPECT_EQ(pages().currentPage(), 6);
    view().scrollToTop(60, 0.0);
    harness.press(Qt::Key_F);
    EXPECT_EQ(view().face(), ReadingView::Face::Text);
    harness.settle();
    EXPECT_NEAR(view().topParagraph(), 60, 0.6);
}

TEST_F(Facsimile, ATextHasNoPagesAndTheKeySaysWhy) {
    harness.stand(2, 1);
    EXPECT_FALSE(harness.action(QStringLiteral("facsimile"))->isEnabled());
    EXPECT_TRUE(harness.action(QStringLiteral("facsimile"))->toolTip().contains(QStringLiteral("no pages")));
    harness.stand(1, 1);
    EXPECT_TRUE(harness.action(QStringLiteral("facsimile"))->isEnabled());
    EXPECT_FALSE(harness.action(QStringLiteral("nextPage"))->isEnabled());
}

TEST_F(Facsimile, NotesAreMadeOnThePageAndShownInEitherView) {
    view().scrollToTop(1, 0);
    showPages();
    const qsizetype begin = find(3, "all States");
    const QRectF words = pages().wordsInView({3, {begin, begin + 10}});
    drag(QPointF(words.left() + 1, words.center().y()).toPoint(), QPointF(words.right() - 1, words.center().y()).toPoint());
    ASSERT_EQ(view().selection().size(), 1U);
    EXPECT_EQ(view().selection().front(), (Place{3, {begin, begin + 10}}));
    EXPECT_EQ(view().selectedText(), QStringLiteral("all States"));
    ASSERT_TRUE(harness.annotate(QStringLiteral("which?")));
    const auto& all = harness.notes().findChildren<QWidget*>();
    EXPECT_FALSE(all.isEmpty());
    harness.settle();
    const QColor marked = pages().viewport()->grab().toImage().pixelColor(QPoint(int(words.left()) + 1, int(words.top()) + 1));
    EXPECT_LT(marked.blue(), 220) << "the note lies over the words, yellow";

    QSignalSpy activated(&view(), &ReadingView::noteActivated);
    QTest::mouseClick(pages().viewport(), Qt::LeftButton, {}, words.center().toPoint());
    ASSERT_EQ(activated.size(), 1) << "a click on the words selects it";
    EXPECT_EQ(view().currentParagraph(), 3);
    harness.focus(1);
    harness.press(Qt::Key_F);
    harness.settle();
    QTest::qWait(50);
    EXPECT_EQ(view().face(), ReadingView::Face::Text);
}

TEST_F(Facsimile, ASelectionRunsOverParagraphsAndPages) {
    view().scrollToTop(8, 0);
    showPages();
    const QPoint from = at(8, 0, 1);
    const QPoint to = at(9, find(9, "to consider"), find(9, "to consider") + 1);
    drag(from, to);
    ASSERT_EQ(view().selection().size(), 2U);
    EXPECT_EQ(view().selection()[0].ordinal, 8);
    EXPECT_EQ(view().selection()[1].ordinal, 9) << "it stands on the next page";
    EXPECT_EQ(view().selection()[1].range.begin, 0);
}

TEST_F(Facsimile, RibbonsReachIntoThePages) {
    view().scrollToTop(1, 0);
    showPages();
    QSignalSpy fresh(&view(), &ReadingView::geometryChanged);
    auto* workspace = harness.window->findChild<Workspace*>();
    ASSERT_NE(workspace, nullptr);
    Review& review = *workspace->review();
    const auto anchor = [&](int number, int ordinal) {
        const Draft& draft = *review.state().currentDraft(number);
        return Passage{describeParagraph(draft.id, *draft.structure->at(ordinal))};
    };
    const auto link = review.link(anchor(1, 2), anchor(2, 5), QStringLiteral("supports"));
    ASSERT_TRUE(link);
    ASSERT_EQ(view().linkEnds().size(), 1U);
    const LinkEnd end = view().linkEnds().front();
    const QRectF first = pages().wordsInView({2, {0, 5}});
    EXPECT_NEAR(end.top, first.top(), 1);
    const qsizetype length = view().document()->at(2)->text.size();
    EXPECT_NEAR(end.bottom, pages().wordsInView({2, {length - 5, length}}).bottom(), 1);
    pages().verticalScrollBar()->setValue(pages().verticalScrollBar()->value() + 50);
    EXPECT_NEAR(view().linkEnds().front().top, first.top() - 50, 1) << "and follow the scrolling";
}

TEST_F(Facsimile, PagesAreTurnedAndEnlargedByKey) {
    showPages();
    view().scrollToTop(1, 0);
    harness.press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(pages().currentPage(), 2);
    harness.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(pages().currentPage(), 1);
    const double before = pages().zoomFactor();
    harness.press(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_NEAR(pages().zoomFactor(), before * 1.1, 0.001);
    EXPECT_NEAR(harness.settings->zoom(), 1.0, 0.001) << "the texts stay as they were";
    harness.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(pages().zoomFactor(), before, 0.001);
    harness.press(Qt::Key_F, Qt::ShiftModifier);
    harness.press(Qt::Key_End);
    EXPECT_EQ(pages().currentPage(), 10);
    harness.press(Qt::Key_PageUp);
    EXPECT_EQ(pages().currentPage(), 9);
}

TEST_F(Facsimile, PagesAreFittedOrShownAsPrintedByKeyAndByMenu) {
    showPages();
    view().scrollToTop(1, 0);
    const auto* const field = [&]() -> QToolButton* {
        for (auto* button : harness.window->findChildren<QToolButton*>(QStringLiteral("pageZoom"))) {
            if (button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }();
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(), QStringLiteral("Fit width"));
    const int width = pages().viewport()->width();
    const auto pixels = [&](double points) { return points * 96 / 72 * pages().zoomFactor(); };
    EXPECT_NEAR(pixels(612), width - 24, 1.5);
    harness.press(Qt::Key_Z, Qt::ShiftModifier);
    EXPECT_EQ(field->text(), QStringLiteral("Fit page"));
    EXPECT_NEAR(pixels(792), std::min(pages().viewport()->height() - 24.0, (width - 24) * 792.0 / 612), 1.5);
    harness.press(Qt::Key_Z, Qt::AltModifier);
    EXPECT_EQ(field->text(), QStringLiteral("100 %"));
    EXPECT_NEAR(pages().zoomFactor(), 1.0, 0.001);
    harness.press(Qt::Key_Z);
    EXPECT_NEAR(pixels(612), width - 24, 1.5);
    // One page at a time is a whole page, and back.
    harness.press(Qt::Key_F, Qt::ShiftModifier);
    EXPECT_EQ(field->text(), QStringLiteral("Fit page"));
    harness.press(Qt::Key_F, Qt::ShiftModifier);
    EXPECT_EQ(field->text(), QStringLiteral("Fit width"));

    emit field->menu()->aboutToShow();
    QAction* const larger = field->menu()->actions().back();
    EXPECT_EQ(larger->text(), QStringLiteral("400 %"));
    larger->trigger();
    EXPECT_NEAR(pages().zoomFactor(), 4.0, 0.01);
    harness.settle();
    EXPECT_EQ(field->text(), QStringLiteral("400 %"));
    const auto labels = harness.window->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* one) { return one->text() == QStringLiteral("Page 400 %"); }))
        << "the status bar says so";
    harness.window->resize(1000, 700);
    harness.settle();
    EXPECT_NEAR(pages().zoomFactor(), 4.0, 0.01) << "and it stays so";
}

TEST_F(Facsimile, ReadingOnNeedsNoPictureThatIsNotThere) {
    showPages();
    view().scrollToTop(1, 0);
    for (int page = 1; page < 6; ++page) {
        int drawn = pages().drawnCount(); // one reads, until nothing more is drawn ahead
        while (QTest::qWaitFor([&] { return pages().drawnCount() != drawn; }, 400)) {
            drawn = pages().drawnCount();
        }
        const QSignalSpy drawnPages(&pages(), &FacsimileView::pageDrawn);
        harness.press(Qt::Key_Right, Qt::AltModifier);
        ASSERT_EQ(pages().currentPage(), page + 1);
        const QImage now = pages().viewport()->grab().toImage();
        for (const auto& arrived : drawnPages) { // those ahead may come already
            EXPECT_GT(arrived.front().toInt(), page + 1) << "the page turned to was there";
        }
        int ink = 0;
        for (int y = 0; y < now.height(); y += 2) {
            for (int x = now.width() / 4; x < now.width() / 2; x += 2) {
                ink += qGray(now.pixel(x, y)) < 100 ? 1 : 0;
            }
        }
        EXPECT_GT(ink, 50) << "page " << page + 1 << " was drawn ahead";
    }
}

TEST_F(Facsimile, APageThatIsTurnedToIsTheFirstThatIsDrawn) {
    showPages();
    QSignalSpy drawn(&pages(), &FacsimileView::pageDrawn);
    while (drawn.wait(400)) {
    }
    drawn.clear();
    pages().goToPage(8);
    ASSERT_TRUE(drawn.wait(20'000));
    const int page = pages().currentPage();
    EXPECT_EQ(page, 8);
    EXPECT_EQ(drawn.front().front().toInt(), page);
    while (drawn.wait(400)) {
    }
    int times = 0;
    for (const QList<QVariant>& one : drawn) {
        times += one.front().toInt() == page ? 1 : 0;
    }
    EXPECT_EQ(times, 1) << "and it is drawn once";
}

TEST_F(Facsimile, PagesHaveTheNamesThatAreOnThem) {
    showPages();
    view().scrollToTop(1, 0);
    readNames();
    EXPECT_EQ(pages().contents().labels.mid(0, 4),
              (QStringList{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1"), QStringLiteral("2")}));
    const auto position = [&] {
        for (const auto* field : harness.window->findChildren<QToolButton*>(QStringLiteral("pageOf"))) {
            if (field->isVisible()) {
                return field->text();
            }
        }
        return QString();
    };
    EXPECT_EQ(position(), QStringLiteral("Page i (1 of 10)"));
    const auto goTo = [&](const QString& name) {
        QTimer::singleShot(100, harness.window.get(), [name] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            QTest::keyClicks(dialog->findChild<QLineEdit*>(), name);
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
        harness.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    };
    goTo(QStringLiteral("5"));
    EXPECT_EQ(pages().currentPage(), 7) << "what is printed on it comes first";
    EXPECT_EQ(position(), QStringLiteral("Page 5 (7 of 10)"));
    goTo(QStringLiteral("II"));
    EXPECT_EQ(pages().currentPage(), 2);
    goTo(QStringLiteral("10"));
    EXPECT_EQ(pages().currentPage(), 10) << "no page is called so, but there are ten";
    goTo(QStringLiteral("nowhere"));
    EXPECT_EQ(pages().currentPage(), 10);
}

TEST_F(Facsimile, SmallPagesAndOutlineAreWalkedByKey) {
    showPages();
    view().scrollToTop(1, 0);
    readNames();
    harness.press(Qt::Key_F8, Qt::ShiftModifier);
    auto* small = harness.window->findChild<QListView*>(QStringLiteral("thumbnails"));
    ASSERT_NE(small, nullptr);
    if (!small->isVisible()) {
        small = harness.window->findChildren<QListView*>(QStringLiteral("thumbnails")).back();
    }
    ASSERT_TRUE(small->isVisible());
    EXPECT_TRUE(small->hasFocus());
    EXPECT_EQ(small->model()->rowCount(), 10);
    EXPECT_EQ(small->model()->index(1, 0).data().toString(), QStringLiteral("ii"));
    harness.press(Qt::Key_Down);
    EXPECT_EQ(pages().currentPage(), 2);
    harness.press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(pages().currentPage(), 3) << "the pages are turned from here, too";
    EXPECT_EQ(small->currentIndex().row(), 2) << "and the list goes along";
    const QModelIndex seen = small->indexAt(small->viewport()->rect().center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !seen.data(Qt::UserRole).value<QImage>().isNull(); }, 20'000));
    harness.press(Qt::Key_Return);
    EXPECT_TRUE(pages().hasFocus());

    auto* const outline = small->parentWidget()->findChild<QTreeWidget*>(QStringLiteral("pdfOutline"));
    ASSERT_EQ(outline->topLevelItemCount(), 2);
    EXPECT_EQ(outline->topLevelItem(0)->text(0), QStringLiteral("Preface"));
    EXPECT_EQ(outline->topLevelItem(0)->child(0)->text(0), QStringLiteral("Thanks"));
    harness.action(QStringLiteral("pagesPanel"))->trigger();
    harness.action(QStringLiteral("pagesPanel"))->trigger();
    ASSERT_TRUE(small->hasFocus());
    harness.press(Qt::Key_Right);
    ASSERT_TRUE(outline->isVisible());
    EXPECT_TRUE(outline->hasFocus());
    harness.press(Qt::Key_Home);
    EXPECT_EQ(pages().currentPage(), 1);
    harness.press(Qt::Key_Down);
    EXPECT_EQ(pages().currentPage(), 2);
    harness.press(Qt::Key_Down);
    EXPECT_EQ(pages().currentPage(), 3);
    harness.press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_FALSE(outline->isVisible());
}

} // namespace duikan::test
