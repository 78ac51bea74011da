// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/marginlabel.h"

#include "ui/appearance.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace duikan {

namespace {

QFont face() { return chromeFont(kLabelText); }

double widthOf(const QString& words) { return QFontMetricsF(face()).horizontalAdvance(words); }

} // namespace

TEST(MarginLabel, StandsOnOneLineWhereThereIsRoom) {
    const MarginLabel label = marginLabel(QStringLiteral("二（二）3 ¶2"), 200, face());
    EXPECT_EQ(label.lines, QStringList{QStringLiteral("二(二)3 ¶2")});
    EXPECT_EQ(label.font.pixelSize(), kLabelText);
}

TEST(MarginLabel, IsBrokenWhereItsPartsEnd) {
    EXPECT_EQ(marginLabel(QStringLiteral("二（二）3 ¶2"), widthOf(QStringLiteral("二(二)3")) + 1, face()).lines,
              (QStringList{QStringLiteral("二(二)3"), QStringLiteral("¶2")}));
    EXPECT_EQ(marginLabel(QStringLiteral("OP 7 (b) (iii)"), widthOf(QStringLiteral("OP 7 (b)")) + 1, face()).lines,
              (QStringList{QStringLiteral("OP 7 (b)"), QStringLiteral("(iii)")}));
}

TEST(MarginLabel, LosesNothingHoweverNarrowTheMargin) {
    for (const double room : {60.0, 40.0, 25.0, 12.0, 0.0, -5.0}) {
        const MarginLabel label = marginLabel(QStringLiteral("Annex II, 12 (a)"), room, face());
        EXPECT_EQ(label.lines.join(u' ').remove(u' '), QStringLiteral("AnnexII,12(a)")) << room;
        EXPECT_GE(label.font.pixelSize(), kSmallestLabel) << room;
        EXPECT_TRUE(label.width <= room || label.font.pixelSize() == kSmallestLabel) << room;
    }
}

TEST(MarginLabel, IsSetSmallerBeforeItLeavesTheMargin) {
    const double room = widthOf(QStringLiteral("(viii)")) * 0.8;
    const MarginLabel label = marginLabel(QStringLiteral("(viii)"), room, face());
    EXPECT_LT(label.font.pixelSize(), kLabelText);
    EXPECT_LE(label.width, room);
}

} // namespace duikan
