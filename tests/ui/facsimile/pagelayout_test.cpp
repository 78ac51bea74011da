// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/pagelayout.h"

#include <gtest/gtest.h>

namespace duikan {

namespace {

const std::vector<QSizeF> kThree{{600, 800}, {300, 400}, {600, 800}};

} // namespace

TEST(PageLayout, FitsTheWidestPageIntoTheView) {
    const PageLayout layout(kThree, {624, 500}, PageLayout::Mode::Continuous);
    EXPECT_DOUBLE_EQ(layout.scale(), 1.0);
    EXPECT_EQ(layout.page(1), QRectF(12, 12, 600, 800));
    EXPECT_EQ(layout.page(2).left(), 162) << "in the middle";
    EXPECT_GT(layout.page(2).top(), layout.page(1).bottom());
    EXPECT_DOUBLE_EQ(layout.size().width(), 624) << "nothing to scroll sideways";
    EXPECT_TRUE(layout.page(4).isNull());
}

TEST(PageLayout, FindsThePageAtAHeight) {
    const PageLayout layout(kThree, {624, 500}, PageLayout::Mode::Continuous);
    EXPECT_EQ(layout.pageAt(0), 1);
    EXPECT_EQ(layout.pageAt(layout.page(1).bottom() + 1), 2) << "between two it is the next";
    EXPECT_EQ(layout.pageAt(layout.page(3).center().y()), 3);
    EXPECT_EQ(layout.pageAt(1e9), 3);
    EXPECT_EQ(PageLayout().pageAt(0), 0);
}

TEST(PageLayout, GivesEachPageAViewOfItsOwn) {
    const PageLayout layout(kThree, {624, 424}, PageLayout::Mode::Single, {PageZoom::Fit::Page});
    EXPECT_DOUBLE_EQ(layout.scale(), 0.5) << "the whole page is seen";
    for (int page = 1; page <= 3; ++page) {
        const QRectF view(0, layout.top(page), 624, 424);
        EXPECT_TRUE(view.contains(layout.page(page))) << page;
        EXPECT_FALSE(view.intersects(layout.page(page + 1))) << page;
    }
}

TEST(PageLayout, FitsWholePagesBelowEachOther) {
    const PageLayout layout(kThree, {624, 424}, PageLayout::Mode::Continuous, {PageZoom::Fit::Page});
    EXPECT_DOUBLE_EQ(layout.scale(), 0.5);
    EXPECT_LT(layout.top(2), 424 + PageLayout::kMargin) << "and no view of its own each";
}

TEST(PageLayout, ShowsPagesAsLargeAsPrintedWhateverTheView) {
    for (const QSizeF view : {QSizeF(300, 300), QSizeF(2000, 1200)}) {
        const PageLayout layout(kThree, view, PageLayout::Mode::Continuous, {PageZoom::Fit::None, 1});
        EXPECT_DOUBLE_EQ(layout.page(1).width(), 800) << "600 points are 800 pixels at 96 to the inch";
        EXPECT_DOUBLE_EQ(layout.factor(), 1);
    }
}

TEST(PageLayout, TakesPointsThereAndBack) {
    const PageLayout layout(kThree, {624, 500}, PageLayout::Mode::Continuous, {PageZoom::Fit::None, 2.5 / PageLayout::kPixelsPerPoint});
    const QRectF box = layout.toStrip(2, QRectF(10, 20, 30, 40));
    EXPECT_DOUBLE_EQ(box.width(), 75);
    EXPECT_EQ(layout.toPoints(2, box.topLeft()), QPointF(10, 20));
}

TEST(PageLayout, KeepsAGiantPageWithinBounds) {
    const PageLayout layout({{1e7, 1e7}}, {624, 500}, PageLayout::Mode::Continuous, {PageZoom::Fit::None, 8});
    EXPECT_LT(layout.size().height(), 2e9);
    EXPECT_GT(layout.scale(), 0);
}

} // namespace duikan
