// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/foldlines.h"

#include "tests/ui/reading/readingdocuments.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

MarksByParagraph marksOn(std::initializer_list<int> ordinals) {
    MarksByParagraph marks;
    for (const int ordinal : ordinals) {
        marks[ordinal].push_back({});
    }
    return marks;
}

TEST(FoldLines, NamesTheRunByItsLabels) {
    const std::vector<FoldLine> lines = foldLines(test::smallSubmission(), marksOn({8}), {});
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[1].first, 6);
    EXPECT_EQ(lines[1].last, 7);
    EXPECT_EQ(lines[1].label, QStringLiteral("¶1–¶2"));
    EXPECT_EQ(lines[2].label, QStringLiteral("caption"));
    EXPECT_TRUE(lines[2].says.contains(QStringLiteral("caption")));
}

TEST(FoldLines, NumberedClausesShareTheirPrefix) {
    const std::vector<FoldLine> lines = foldLines(test::smallResolution(), marksOn({7, 8, 12, 13}), {});
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[1].label, QStringLiteral("OP 6–7"));
}

TEST(FoldLines, ARunOverDifferentLabelsSaysBothEnds) {
    const std::vector<FoldLine> lines = foldLines(test::smallResolution(), marksOn({1, 2, 3, 4, 7, 12}), {});
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].label, QStringLiteral("PP 2 …"));
    EXPECT_TRUE(lines[0].says.startsWith(QStringLiteral("PP 2–OP 7")));
}

TEST(FoldLines, CaptionsDoNotNameARunOfParagraphs) {
    const std::vector<FoldLine> lines = foldLines(test::smallSubmission(), {}, {});
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[1].last, 9);
    EXPECT_EQ(lines[1].label, QStringLiteral("¶1–¶3"));
}

TEST(FoldLines, HeadingsStay) {
    for (const FoldLine& line : foldLines(test::smallSubmission(), {}, {})) {
        for (int ordinal = line.first; ordinal <= line.last; ++ordinal) {
            EXPECT_NE(test::smallSubmission().at(ordinal)->kind, ParagraphKind::Heading);
            EXPECT_NE(test::smallSubmission().at(ordinal)->kind, ParagraphKind::Title);
        }
    }
}

TEST(FoldLines, ARunThatSomeoneWantsToSeeStaysOpen) {
    const Document document = test::longDocument(9);
    EXPECT_EQ(foldLines(document, marksOn({4}), {}).size(), 2u);
    const std::vector<FoldLine> lines = foldLines(document, marksOn({4}), {7});
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].last, 3);
}

TEST(FoldLines, NothingToFold) { EXPECT_TRUE(foldLines(Document{}, {}, {}).empty()); }

} // namespace
} // namespace duikan
