// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollsync.h"

#include "tests/ui/reading/patience.h"
#include "tests/ui/reading/readingdocuments.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace duikan {
namespace {

TEST(RisingSeries, KeepsOrderAndDropsWhatTurnsBack) {
    const std::vector<SyncPoint> series =
        risingSeries({{300, 310}, {50, 60}, {100, 120}, {200, 20}, {400, 500}, {400, 600}});
    EXPECT_EQ(series, (std::vector<SyncPoint>{{50, 60}, {100, 120}, {300, 310}, {400, 600}}));
}

TEST(RisingSeries, OfNothingIsNothing) { EXPECT_TRUE(risingSeries({}).empty()); }

TEST(FollowerHeight, IsLinearBetweenLinks) {
    const std::vector<SyncPoint> rising{{0, 0}, {100, 300}, {200, 320}};
    EXPECT_DOUBLE_EQ(followerHeight(rising, 50), 150);
    EXPECT_DOUBLE_EQ(followerHeight(rising, 100), 300);
    EXPECT_DOUBLE_EQ(followerHeight(rising, 150), 310);
    EXPECT_DOUBLE_EQ(followerHeight(rising, -5), 0);
    EXPECT_DOUBLE_EQ(followerHeight(rising, 500), 320);
}

class ScrollSyncTest : public testing::Test {
protected:
    void SetUp() override {
        review = test::reviewOf({test::longDocument(80), test::longDocument(200)});
        auto* row = new QHBoxLayout(&window);
        row->addWidget(left = new ReadingView(&window));
        row->addWidget(right = new ReadingView(&window));
        const auto passage = [&](int number, int ordinal) {
            const Draft* draft = review->state().currentDraft(number);
            return Passage{describeParagraph(draft->id, *draft->structure->at(ordinal))};
        };
        ASSERT_TRUE(review->link(passage(1, 40), passage(2, 150), QStringLiteral("supports")));
        left->setReview(review.get(), 1);
        right->setReview(review.get(), 2);
        sync.setViews(left, right);
        window.resize(1200, 700);
        QSignalSpy leftReady(left, &ReadingView::ready);
        QSignalSpy rightReady(right, &ReadingView::ready);
        window.show();
        ASSERT_TRUE(leftReady.size() || leftReady.wait(test::kPatience));
        ASSERT_TRUE(rightReady.size() || rightReady.wait(test::kPatience));
        settle();
    }

    void settle() {
        for (ReadingView* view : {left, right, left}) { // one may be following the other
            test::settle(*view);
        }
    }

    void wheel(ReadingView* view, int delta) {
        QWidget* inner = view->focusProxy()->focusProxy() ? view->focusProxy()->focusProxy() : view->focusProxy();
        const QPointF at(200, 300);
        QWheelEvent event(at, view->mapToGlobal(at), {0, delta}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(inner, &event);
        settle();
    }

    std::unique_ptr<Review> review;
    QWidget window;
    ReadingView* left = nullptr;
    ReadingView* right = nullptr;
    ScrollSync sync;
};

TEST_F(ScrollSyncTest, LinkedPassagesComeToStandBesideEachOther) {
    sync.setEnabled(true);
    left->goTo({40, {}}); // about a third from the top
    settle();
    wheel(left, -30);
    ASSERT_EQ(left->linkEnds().size(), 1u);
    EXPECT_NEAR(left->linkEnds()[0].top, right->linkEnds()[0].top, 60);
    EXPECT_GT(right->topParagraph(), 120);
}

TEST_F(ScrollSyncTest, BothSidesDriveAndBeginningsMeet) {
    sync.setEnabled(true);
    wheel(right, -3000);
    EXPECT_GT(left->scrollOffset(), 0);
    wheel(right, 6000);
    EXPECT_EQ(right->scrollOffset(), 0);
    EXPECT_EQ(left->scrollOffset(), 0);
}

TEST_F(ScrollSyncTest, AJumpBringsTheLinkedPassageBesideIt) {
    sync.setEnabled(true);
    left->goTo({40, {}});
    EXPECT_TRUE(test::eventually([&] {
        return right->scrollOffset() > 100 && std::abs(left->linkEnds()[0].top - right->linkEnds()[0].top) < 5;
    }));
}

TEST_F(ScrollSyncTest, WhoIsSentSomewhereItselfDoesNotFollow) {
    sync.setEnabled(true);
    left->goTo({40, {}});
    right->goTo({30, {}});
    settle();
    EXPECT_LT(right->topParagraph(), 31);
    EXPECT_GT(right->topParagraph(), 20);
    EXPECT_LT(left->topParagraph(), 41);
    EXPECT_GT(left->topParagraph(), 30);
}

TEST_F(ScrollSyncTest, DoesNothingUnlessSwitchedOn) {
    wheel(left, -1200);
    EXPECT_GT(left->scrollOffset(), 0);
    EXPECT_EQ(right->scrollOffset(), 0);
}

TEST_F(ScrollSyncTest, TheFollowerDoesNotDriveBack) {
    sync.setEnabled(true);
    QSignalSpy byHand(right, &ReadingView::scrolled);
    wheel(left, -1200);
    EXPECT_EQ(byHand.size(), 0);
    const double stays = left->scrollOffset();
    settle();
    EXPECT_EQ(left->scrollOffset(), stays);
}

} // namespace
} // namespace duikan
