// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingview.h"

#include "tests/ui/reading/patience.h"
#include "tests/ui/reading/readingdocuments.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <gtest/gtest.h>

namespace duikan {
namespace {

using test::eventually;
using test::kPatience;

/// A window with one reading view, and what a hand can do in it.
class ReadingViewTest : public testing::Test {
protected:
    void open(const std::vector<Document>& documents, int number = 1, QSize size = {640, 700}) {
        review = test::reviewOf(documents);
        ASSERT_TRUE(review);
        view = std::make_unique<ReadingView>();
        view->resize(size);
        QSignalSpy ready(view.get(), &ReadingView::ready);
        view->setReview(review.get(), number);
        view->show();
        ASSERT_TRUE(ready.wait(kPatience));
        settle();
    }

    void settle() { test::settle(*view); }

    [[nodiscard]] QWidget* inner() const { return view->focusProxy()->focusProxy() ? view->focusProxy()->focusProxy()
                                                                                  : view->focusProxy(); }

    /// The middle of a link's end, where there is text to hit.
    [[nodiscard]] QPoint middleOf(CrossReferenceId id) const {
        for (const LinkEnd& end : view->linkEnds()) {
            if (end.crossReference == id) {
                return {view->width() / 2, int((end.top + end.bottom) / 2)};
            }
        }
        return {};
    }

    void drag(QPoint from, QPoint to) {
        QTest::mousePress(inner(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            QTest::mouseMove(inner(), from + (to - from) * i / 4);
            QTest::qWait(10);
        }
        QTest::mouseRelease(inner(), Qt::LeftButton, {}, to);
    }

    void wheel(int delta, Qt::KeyboardModifiers modifiers = {}) {
        const QPointF at(view->width() / 2.0, view->height() / 2.0);
        QWheelEvent event(at, view->mapToGlobal(at), {0, delta}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(inner(), &event);
    }

    [[nodiscard]] CrossReferenceId link(int ordinal1, int ordinal2) {
        const auto id = review->link({describeParagraph(draft(1), *paragraph(1, ordinal1))},
                                     {describeParagraph(draft(2), *paragraph(2, ordinal2))},
                                     QStringLiteral("supports"));
        return id.value_or(CrossReferenceId{});
    }
    [[nodiscard]] DraftId draft(int number) const { return review->state().currentDraft(number)->id; }
    [[nodiscard]] const Paragraph* paragraph(int number, int ordinal) const {
        return review->state().currentDraft(number)->structure->at(ordinal);
    }

    std::unique_ptr<Review> review;
    std::unique_ptr<ReadingView> view;
};

TEST_F(ReadingViewTest, ShowsTheTextAndSaysWhenItIsReadable) {
    open({test::smallResolution()});
    EXPECT_TRUE(view->isReady());
    EXPECT_GT(view->contentHeight(), 500);
    EXPECT_NEAR(view->topParagraph(), 1.0, 0.01);
}

TEST_F(ReadingViewTest, MarkupInATextStaysText) {
    Document document = test::smallSubmission();
    const QString hostile = QStringLiteral("<script>document.title='x'</script><img src=http://127.0.0.1:9/ "
                                           "onerror=\"document.body.remove()\">&amp;<b>");
    document.paragraphs[2].text = hostile;
    document.paragraphs[2].label = QStringLiteral("\"><script>1</script>");
    open({document});
    QTest::mouseClick(inner(), Qt::LeftButton, {}, {320, 160});
    QSignalSpy selected(view.get(), &ReadingView::selectionChanged);
    view->setCurrentParagraph(3);
    settle();
    QTest::keyClick(inner(), Qt::Key_End, Qt::ShiftModifier);
    ASSERT_TRUE(selected.wait(kPatience));
    EXPECT_EQ(view->selectedText(), hostile);
}

TEST_F(ReadingViewTest, DraggingSelectsInUnitsOfTheText) {
    open({test::smallSubmission()});
    drag({200, 200}, {400, 260});
    ASSERT_TRUE(eventually([&] { return !view->selection().empty(); }));
    settle();
    ASSERT_EQ(view->selection().size(), 1u);
    const Place place = view->selection().front();
    EXPECT_EQ(place.ordinal, 3);
    EXPECT_GT(place.range.length(), 30);
    EXPECT_EQ(view->selectedText(),
              view->document()->at(3)->text.mid(place.range.begin, place.range.length()));
}

TEST_F(ReadingViewTest, ASelectionAcrossParagraphsIsOnePlaceEach) {
    open({test::smallResolution()}, 1, {640, 900});
    view->setCurrentParagraph(9);
    settle();
    QTest::keyClick(inner(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(inner(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(inner(), Qt::Key_End, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([&] { return view->selection().size() == 2; }));
    EXPECT_EQ(view->selection()[0], (Place{9, {0, paragraph(1, 9)->text.size()}}));
    EXPECT_EQ(view->selection()[1], (Place{10, {0, paragraph(1, 10)->text.size()}}));
    view->clearSelection();
    settle();
    EXPECT_TRUE(view->selection().empty());
    EXPECT_TRUE(view->selectedText().isEmpty());
}

TEST_F(ReadingViewTest, KeysSelectWordsAndClauses) {
    open({test::smallResolution()}, 1, {640, 900});
    view->setCurrentParagraph(9);
    settle();
    QTest::keyClick(inner(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(eventually([&] { return view->selectedText() == QStringLiteral("强调"); }));
    QTest::keyClick(inner(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(eventually([&] { return view->selectedText() == paragraph(1, 9)->text; }));
    QTest::keyClick(inner(), Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return view->selection().empty(); }));
}

TEST_F(ReadingViewTest, TheCaretLetsKeysSelectFromAnywhere) {
    open({test::smallResolution()}, 1, {640, 900});
    view->setCurrentParagraph(10);
    settle();
    QTest::keyClick(inner(), Qt::Key_Right); // shows the caret
    QTest::keyClick(inner(), Qt::Key_Right); // past the first word
    QTest::keyClick(inner(), Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([&] { return view->selection().size() == 1; }));
    EXPECT_EQ(view->selection()[0].ordinal, 10);
    EXPECT_GT(view->selection()[0].range.begin, 0);
    EXPECT_FALSE(view->selectedText().isEmpty());
}

TEST_F(ReadingViewTest, ABadgeDoesNotShiftOffsets) {
    open({test::smallResolution()}, 1, {640, 900});
    ASSERT_TRUE(review->annotate({test::passage(*review, 1, QStringLiteral("强调在人权理事会")), AnnotationKind::Comment,
                                  QStringLiteral("note"), {}, {}, {}}));
    settle();
    view->setCurrentParagraph(9);
    settle();
    QTest::keyClick(inner(), Qt::Key_End, Qt::ShiftModifier);
    EXPECT_TRUE(eventually([&] { return view->selectedText() == paragraph(1, 9)->text; }));
}

TEST_F(ReadingViewTest, ClickingAParagraphMakesItCurrent) {
    open({test::smallSubmission()});
    QSignalSpy current(view.get(), &ReadingView::currentParagraphChanged);
    QTest::mouseClick(inner(), Qt::LeftButton, {}, {300, 220});
    ASSERT_TRUE(current.wait(kPatience));
    EXPECT_EQ(view->currentParagraph(), 3);
}

TEST_F(ReadingViewTest, CurrentParagraphMovesPastFoldedOnes) {
    open({test::smallSubmission()});
    view->setFoldUnlinked(true);
    settle();
    view->setCurrentParagraph(2);
    view->moveCurrentParagraph(1); // the third is folded
    EXPECT_EQ(view->currentParagraph(), 4);
    view->moveCurrentParagraph(-1);
    EXPECT_EQ(view->currentParagraph(), 2);
    view->moveCurrentParagraph(-5);
    EXPECT_EQ(view->currentParagraph(), 1);
}

TEST_F(ReadingViewTest, ClickingOverlappingMarksGivesTheSmallestThenCycles) {
    open({test::smallSubmission(), test::smallResolution()});
    const QString words = QStringLiteral("恪守《联合国宪章》宗旨和原则以及国际关系基本准则，尊重他国主权、独立和领土完整，"
                                         "尊重各国自主选择的社会制度和发展道路，不干涉别国内政，不搞强加于人，不能以强凌弱");
    const auto wide =
        review->annotate({test::passage(*review, 1, QStringLiteral("平等和相互尊重，") + words + QStringLiteral("，反对")),
                          AnnotationKind::Comment, QStringLiteral("wide"), {}, {}, {}});
    ASSERT_TRUE(wide);
    const auto narrow = review->link(test::passage(*review, 1, words), test::passage(*review, 2, QStringLiteral("遵循")),
                                     QStringLiteral("cites"));
    ASSERT_TRUE(narrow);
    settle();
    QSignalSpy note(view.get(), &ReadingView::noteActivated);
    QSignalSpy linkClicked(view.get(), &ReadingView::linkActivated);
    const QPoint at = middleOf(*narrow);
    QTest::mouseClick(inner(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(linkClicked.wait(kPatience));
    EXPECT_EQ(linkClicked.front().front().value<CrossReferenceId>(), *narrow);
    EXPECT_EQ(note.size(), 0);
    QTest::mouseClick(inner(), Qt::LeftButton, {}, at + QPoint(20, 0)); // nearer it would be a double click
    ASSERT_TRUE(note.wait(kPatience));
    EXPECT_EQ(note.front().front().value<AnnotationId>(), *wide);
}

TEST_F(ReadingViewTest, LinkEndsFollowScrollingAndZoom) {
    open({test::longDocument(60), test::smallResolution()});
    const CrossReferenceId id = link(10, 9);
    settle();
    ASSERT_EQ(view->linkEnds().size(), 1u);
    const LinkEnd before = view->linkEnds().front();
    EXPECT_EQ(before.crossReference, id);
    EXPECT_EQ(before.ordinal, 10);
    EXPECT_LT(before.top, before.bottom);
    view->scrollToOffset(100);
    settle();
    EXPECT_NEAR(view->linkEnds().front().top, before.top - 100, 1.5);
    view->scrollToOffset(0);
    view->setZoom(1.5);
    settle();
    EXPECT_GT(view->linkEnds().front().top, before.top * 1.3);
    ASSERT_TRUE(review->remove(id));
    settle();
    EXPECT_TRUE(view->linkEnds().empty());
}

TEST_F(ReadingViewTest, AChangeRedrawsWithoutMovingTheText) {
    open({test::longDocument(60)});
    view->scrollToTop(20, 0.5);
    settle();
    const double top = view->topParagraph();
    EXPECT_NEAR(top, 20.5, 0.05);
    ASSERT_TRUE(review->annotate({test::passage(*review, 1, QStringLiteral("第21段")), AnnotationKind::Question,
                                  QStringLiteral("?"), {}, {}, {}}));
    settle();
    EXPECT_TRUE(view->isReady());
    EXPECT_NEAR(view->topParagraph(), top, 0.01);
}

TEST_F(ReadingViewTest, ASelectionOutlivesTheNoteMadeOnIt) {
    open({test::smallResolution()}, 1, {640, 900});
    view->setCurrentParagraph(9);
    settle();
    QTest::keyClick(inner(), Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([&] { return !view->selection().empty(); }));
    const std::vector<Place> before = view->selection();
    ASSERT_TRUE(review->annotate({{describe(draft(1), *paragraph(1, 9), before[0].range)}, AnnotationKind::Comment,
                                  QStringLiteral("note"), {}, {}, {}}));
    settle();
    EXPECT_EQ(view->selection(), before);
}

TEST_F(ReadingViewTest, ABadgeActivatesItsNote) {
    open({test::smallResolution()}, 1, {640, 900});
    const auto id = review->annotate({test::passage(*review, 1, QStringLiteral("强调在人权理事会")),
                                      AnnotationKind::Comment, QStringLiteral("note"), {}, {}, {}});
    ASSERT_TRUE(id);
    settle();
    const QImage image = view->grab().toImage();
    QPoint badge;
    for (int y = 0; y < image.height() && badge.isNull(); ++y) {
        for (int x = 0; x < image.width() && badge.isNull(); ++x) {
            if (image.pixelColor(x, y) == Theme::of(Theme::Tone::Light).badge) {
                badge = {x, y + 2};
            }
        }
    }
    ASSERT_FALSE(badge.isNull());
    QSignalSpy activated(view.get(), &ReadingView::noteActivated);
    QTest::mouseClick(inner(), Qt::LeftButton, {}, badge);
    ASSERT_TRUE(activated.wait(kPatience));
    EXPECT_EQ(activated.front().front().value<AnnotationId>(), *id);
}

TEST_F(ReadingViewTest, LettersReachTheWindowsShortcuts) {
    open({test::smallSubmission()});
    QAction annotate(view.get());
    annotate.setShortcut(QKeySequence(Qt::Key_M));
    view->addAction(&annotate);
    QSignalSpy triggered(&annotate, &QAction::triggered);
    view->activateWindow();
    QTest::mouseClick(inner(), Qt::LeftButton, {}, {300, 220});
    settle();
    QTest::keyClick(inner(), Qt::Key_M);
    EXPECT_EQ(triggered.size(), 1);
}

TEST_F(ReadingViewTest, ANewDraftKeepsThePlace) {
    const Document first = test::longDocument(60);
    Document second = first;
    second.paragraphs.erase(second.paragraphs.begin(), second.paragraphs.begin() + 5);
    for (std::size_t i = 0; i < second.paragraphs.size(); ++i) {
        second.paragraphs[i].ordinal = int(i) + 1;
    }
    open({first});
    view->scrollToTop(20, 0);
    view->setCurrentParagraph(21);
    settle();
    QSignalSpy ready(view.get(), &ReadingView::ready);
    DraftSource source;
    source.info = {QStringLiteral("second.txt"), QStringLiteral("text/plain"), QByteArray(32, 'b'), 1};
    source.bytes = "b";
    source.structure = std::make_shared<const Document>(second);
    ASSERT_TRUE(review->addDraft(review->state().document(1)->id, source));
    ASSERT_TRUE(ready.wait(kPatience));
    settle();
    EXPECT_NEAR(view->topParagraph(), 15.0, 0.05);
    EXPECT_EQ(view->currentParagraph(), 16);
}

TEST_F(ReadingViewTest, ScrollsByHandAreToldFromJumps) {
    open({test::longDocument(100)});
    QSignalSpy scrolled(view.get(), &ReadingView::scrolled);
    view->goTo({50, {0, 3}});
    settle();
    EXPECT_EQ(scrolled.size(), 0);
    EXPECT_LT(view->topParagraph(), 50.0);
    EXPECT_GT(view->topParagraph(), 44.0);
    const double before = view->topParagraph();
    wheel(-240);
    EXPECT_TRUE(eventually([&] { return !scrolled.isEmpty() && view->topParagraph() > before; }));
}

TEST_F(ReadingViewTest, AsksForZoomWithControlAndWheel) {
    open({test::smallSubmission()});
    QSignalSpy zoom(view.get(), &ReadingView::zoomRequested);
    wheel(120, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return !zoom.isEmpty(); }));
    EXPECT_EQ(zoom.front().front().toInt(), 1);
}

TEST_F(ReadingViewTest, ARightClickAsksForAMenuAtThatPlace) {
    open({test::smallSubmission()});
    QSignalSpy menu(view.get(), &ReadingView::contextMenuRequested);
    QTest::mouseClick(inner(), Qt::RightButton, {}, {300, 220});
    ASSERT_TRUE(menu.wait(kPatience));
    EXPECT_EQ(view->mapFromGlobal(menu.front().front().toPoint()), QPoint(300, 220));
    EXPECT_EQ(view->currentParagraph(), 3);
}

TEST_F(ReadingViewTest, FoldsWhatHasNeitherNoteNorLink) {
    open({test::longDocument(60), test::smallResolution()});
    const double tall = view->contentHeight();
    (void)link(10, 9);
    view->setFoldUnlinked(true);
    settle();
    EXPECT_LT(view->contentHeight(), tall / 3);
    view->goTo({30, {}});
    settle();
    EXPECT_GT(view->contentHeight(), tall / 2) << "what one goes to is unfolded";
}

TEST_F(ReadingViewTest, FindingUnfoldsWhatItFinds) {
    open({test::longDocument(60)});
    view->setFoldUnlinked(true);
    settle();
    const double folded = view->contentHeight();
    const QString words = QStringLiteral("第45段");
    for (const Paragraph& paragraph : view->document()->paragraphs) {
        if (const qsizetype at = paragraph.text.indexOf(words); at >= 0) {
            view->setFound({{paragraph.ordinal, {at, at + words.size()}}});
            view->goTo({paragraph.ordinal, {at, at + words.size()}});
        }
    }
    settle();
    EXPECT_GT(view->contentHeight(), folded * 2);
    EXPECT_GT(view->topParagraph(), 30.0);
}

TEST_F(ReadingViewTest, FilesDroppedOnTheTextAreReported) {
    open({test::smallSubmission()});
    QSignalSpy dropped(view.get(), &ReadingView::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/new draft.txt")), QUrl(QStringLiteral("http://a/b"))});
    QWindow* window = view->windowHandle();
    QDragEnterEvent enter({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &drop);
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.front().front().toStringList(), QStringList{QStringLiteral("/tmp/new draft.txt")});
}

TEST_F(ReadingViewTest, AThemeSetWhileThePageLoadsIsShown) {
    open({test::smallSubmission()});
    QSignalSpy ready(view.get(), &ReadingView::ready);
    view->setReview(review.get(), 1); // loads again
    view->setTheme(Theme::of(Theme::Tone::Dark));
    ASSERT_TRUE(ready.wait(kPatience));
    QTest::qWait(300);
    const QColor corner = view->grab().toImage().pixelColor(20, view->height() - 20);
    EXPECT_EQ(corner.name(), Theme::of(Theme::Tone::Dark).paper.name());
}

TEST_F(ReadingViewTest, OpensFiveThousandParagraphs) {
    QElapsedTimer clock;
    clock.start();
    open({test::longDocument(5'000), test::smallResolution()});
    for (int i = 1; i <= 100; ++i) {
        (void)link(i * 49, 9);
    }
    RecordProperty("milliseconds", int(clock.elapsed()));
    EXPECT_LT(clock.elapsed(), 15'000) << "about one second on an idle machine";
    view->scrollToTop(4'000, 0.25);
    EXPECT_TRUE(eventually([&] { return std::abs(view->topParagraph() - 4'000.25) < 0.1; }));
    QSignalSpy frames(view.get(), &ReadingView::geometryChanged);
    clock.restart();
    for (int i = 0; i < 60; ++i) {
        wheel(-120);
        ASSERT_TRUE(frames.wait(kPatience));
    }
    RecordProperty("millisecondsPerScrolledFrame", int(clock.elapsed() / 60));
    EXPECT_LT(clock.elapsed(), 60 * 200) << "16 ms a frame on an idle machine";
    clock.restart();
    view->goTo({2'500, {0, 5}});
    EXPECT_TRUE(eventually([&] { return std::abs(view->topParagraph() - 2'497) < 3; }));
}

TEST_F(ReadingViewTest, WithoutAReviewThereIsNothingToSee) {
    open({test::smallSubmission()});
    QSignalSpy ready(view.get(), &ReadingView::ready);
    view->setReview(nullptr, 1);
    ASSERT_TRUE(ready.wait(kPatience));
    EXPECT_FALSE(view->document());
    view->goTo({1, {}});
    view->moveCurrentParagraph(1);
    EXPECT_EQ(view->currentParagraph(), 0);
}

} // namespace
} // namespace duikan
