// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/pagenames.h"

#include <gtest/gtest.h>

namespace duikan {

namespace {

const QStringList kLabels{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("A-3"), QString()};

} // namespace

TEST(PageNames, AreThoseOnThePagesOrTheirNumbers) {
    EXPECT_EQ(pageName(kLabels, 2), QStringLiteral("ii"));
    EXPECT_EQ(pageName(kLabels, 6), QStringLiteral("6")) << "its label is empty";
    EXPECT_EQ(pageName({}, 6), QStringLiteral("6"));
    EXPECT_EQ(pagePosition(kLabels, 2, 6), QStringLiteral("Page ii (2 of 6)"));
    EXPECT_EQ(pagePosition({}, 2, 6), QStringLiteral("Page 2 of 6"));
}

TEST(PageNames, AreFoundByWhatAPersonTypes) {
    EXPECT_EQ(pageNamed(QStringLiteral("2"), kLabels, 6), 4) << "what is printed on it";
    EXPECT_EQ(pageNamed(QStringLiteral("5"), kLabels, 6), 5) << "else the number";
    EXPECT_EQ(pageNamed(QStringLiteral(" ＩＩ "), kLabels, 6), 2);
    EXPECT_EQ(pageNamed(QStringLiteral("a-3"), kLabels, 6), 5);
    EXPECT_EQ(pageNamed(QStringLiteral("7"), kLabels, 6), std::nullopt);
    EXPECT_EQ(pageNamed(QStringLiteral("0"), {}, 6), std::nullopt);
    EXPECT_EQ(pageNamed(QString(), kLabels, 6), std::nullopt) << "an empty label is no name";
    EXPECT_EQ(pageNamed(QStringLiteral("3"), {}, 6), 3);
}

} // namespace duikan
