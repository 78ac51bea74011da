// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/ribbonlayout.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

constexpr QSizeF kSize(66, 600);

CrossReferenceId id(std::uint64_t n) { return CrossReferenceId{Uuid(1, n)}; }

RibbonSource source(std::uint64_t n, double a0, double a1, double b0, double b1,
                    const QString& relation = QStringLiteral("supports")) {
    return {id(n),
            relation,
            relation,
            {id(n), int(a0) + 1, a0, a1},
            {id(n), int(b0) + 1, b0, b1},
            QStringLiteral("¶%1").arg(n),
            QStringLiteral("PP %1").arg(n)};
}

RibbonLayout layOut(std::vector<RibbonSource> sources) {
    return layOutRibbons(std::move(sources), kSize, [](const QString& text) { return 6.0 * double(text.size()); });
}

TEST(RibbonLayout, ConnectsTheTwoEnds) {
    const RibbonLayout layout = layOut({source(1, 100, 150, 300, 330)});
    ASSERT_EQ(layout.ribbons.size(), 1u);
    const QPainterPath path = layout.path(layout.ribbons[0]);
    EXPECT_TRUE(path.contains({1, 125}));
    EXPECT_TRUE(path.contains({65, 315}));
    EXPECT_FALSE(path.contains({1, 315}));
    EXPECT_EQ(layout.ribbons[0].label.center(), QPointF(33, 220));
}

TEST(RibbonLayout, CutsASharedEndInTheOrderOfTheOthers) {
    const RibbonLayout layout = layOut({source(1, 100, 160, 400, 430), source(2, 100, 160, 20, 50),
                                        source(3, 100, 160, 200, 230)});
    ASSERT_EQ(layout.ribbons.size(), 3u);
    for (const Ribbon& a : layout.ribbons) {
        EXPECT_NEAR(a.a1 - a.a0, 20, 0.01);
        for (const Ribbon& b : layout.ribbons) {
            EXPECT_EQ(a.a0 < b.a0, a.b0 < b.b0) << "ribbons of one end do not cross";
        }
    }
}

TEST(RibbonLayout, BundlesWhatLeavesTheViewInOneDirection) {
    const RibbonLayout layout = layOut({source(1, 100, 160, 900, 930), source(2, 100, 160, 700, 720),
                                        source(3, 100, 160, -300, -200, QStringLiteral("cites"))});
    EXPECT_TRUE(layout.ribbons.empty());
    ASSERT_EQ(layout.stubs.size(), 2u);
    EXPECT_EQ(layout.stubs[0].text, QStringLiteral("PP 3 ↑"));
    EXPECT_EQ(layout.stubs[1].text, QStringLiteral("2 ↓"));
    EXPECT_EQ(layout.stubs[1].ids.front(), id(2)) << "the nearest first";
    EXPECT_EQ(layout.stubs[0].relation, QStringLiteral("cites"));
    EXPECT_TRUE(layout.stubs[0].y1 <= layout.stubs[1].y0);
    EXPECT_EQ(layout.linkAt(layout.stubs[0].chip.center(), {}), id(3));
}

TEST(RibbonLayout, SeveralRelationsInAChipHaveNoColour) {
    const RibbonLayout layout =
        layOut({source(1, 100, 160, 900, 930), source(2, 100, 160, 700, 720, QStringLiteral("cites"))});
    ASSERT_EQ(layout.stubs.size(), 1u);
    EXPECT_TRUE(layout.stubs[0].relation.isEmpty());
}

TEST(RibbonLayout, LabelsSlideOutOfEachOthersWay) {
    const RibbonLayout layout = layOut({source(1, 100, 130, 300, 330), source(2, 300, 331, 100, 131)});
    ASSERT_EQ(layout.ribbons.size(), 2u);
    ASSERT_FALSE(layout.ribbons[0].label.isEmpty());
    ASSERT_FALSE(layout.ribbons[1].label.isEmpty());
    EXPECT_FALSE(layout.ribbons[0].label.intersects(layout.ribbons[1].label));
}

TEST(RibbonLayout, FindsTheRibbonUnderThePointer) {
    const RibbonLayout layout = layOut({source(1, 100, 150, 300, 330), source(2, 110, 160, 310, 340)});
    EXPECT_EQ(layout.linkAt({2, 103}, {}), id(1));
    EXPECT_EQ(layout.linkAt({2, 158}, {}), id(2));
    EXPECT_EQ(layout.linkAt({2, 130}, id(1)), id(1)) << "the selected one lies on top";
    EXPECT_TRUE(layout.linkAt({2, 400}, {}).isNull());
}

TEST(RibbonLayout, AThinRibbonCanBeHit) {
    const RibbonLayout layout = layOut({source(1, 100, 101, 100, 101)});
    EXPECT_EQ(layout.linkAt({5, 103}, {}), id(1));
    EXPECT_TRUE(layout.linkAt({5, 110}, {}).isNull());
}

TEST(RibbonLayout, NothingInViewNothingDrawn) {
    const RibbonLayout layout = layOut({source(1, -100, -50, 700, 800)});
    EXPECT_TRUE(layout.ribbons.empty());
    EXPECT_TRUE(layout.stubs.empty());
}

} // namespace
} // namespace duikan
