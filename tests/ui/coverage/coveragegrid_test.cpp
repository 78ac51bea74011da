// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragegrid.h"

#include <gmock/gmock.h>

namespace duikan {
namespace {

CoverageLine heading(const char* label, const char* text, int level) {
    return {.ordinal = 0,
            .label = QString::fromUtf8(label),
            .text = QString::fromUtf8(text),
            .isHeading = true,
            .level = level};
}

CoverageLine line(int ordinal, const char* label, int links = 0) {
    return {.ordinal = ordinal, .label = QString::fromUtf8(label), .text = QString::fromUtf8(label), .links = links};
}

/// Two sections with a subsection, of a submission; three clauses; one link of ¶1 to OP 1, two of 二（一）1 ¶1 to
/// OP 2.
Coverage matrix() {
    Coverage coverage;
    coverage.rows = {heading("一", "Water", 1),
                     line(2, "一 ¶1", 1),
                     heading("二", "Practice", 1),
                     heading("二（一）", "In general", 2),
                     heading("二（一）1", "Towns", 3),
                     line(6, "二（一）1 ¶1", 2),
                     line(7, "二（一）1 ¶2")};
    coverage.columns = {line(11, "OP 1", 1), line(12, "OP 2", 2), line(13, "OP 3")};
    coverage.cells = {{1, 0, QStringLiteral("supports"), {}, false},
                      {5, 1, QStringLiteral("cites"), {}, false},
                      {5, 1, QStringLiteral("echoes"), {}, true}};
    coverage.rowAt = {{2, 1}, {6, 5}, {7, 6}, {8, 6}};
    coverage.columnAt = {{11, 0}, {12, 1}, {13, 2}};
    return coverage;
}

QStringList shown(const CoverageGrid& grid) {
    QStringList rows;
    for (int row = 0; row < grid.rowCount(); ++row) {
        rows << (grid.row(row).isHeading ? QStringLiteral("# ") : QString()) + grid.row(row).label +
                    (grid.row(row).isHeading ? QStringLiteral(" ") + grid.row(row).text : QString());
    }
    return rows;
}

TEST(CoverageGrid, JoinsHeadingsAndShortensWhatTheySay) {
    EXPECT_THAT(shown(CoverageGrid(matrix())),
                testing::ElementsAre(QStringLiteral("# 一 Water"), QStringLiteral("¶1"),
                                     QStringLiteral("# 二(一) Practice · In general"), QStringLiteral("1 ¶1"),
                                     QStringLiteral("1 ¶2")));
}

TEST(CoverageGrid, ShowsDeepHeadingsWhereThereAreNoOthers) {
    Coverage coverage;
    coverage.rows = {heading("1.1.1", "Deep", 3), line(2, "1.1.1 ¶1")};
    coverage.columns = {line(1, "OP 1")};
    EXPECT_EQ(CoverageGrid(coverage).rowCount(), 2);
}

TEST(CoverageGrid, HoldsSeveralLinksInACell) {
    const CoverageGrid grid(matrix());
    const GridCell* cell = grid.cell(grid.rowOf(6), grid.columnOf(12));
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->links.size(), 2U);
    EXPECT_TRUE(cell->isReopened);
    EXPECT_EQ(grid.reopenedCells(), 1);
    EXPECT_EQ(grid.cell(grid.rowOf(6), grid.columnOf(11)), nullptr);
    EXPECT_EQ(grid.linkedLines(), 2);
    EXPECT_EQ(grid.linkedColumns(), 2);
    EXPECT_EQ(grid.lineCount(), 3);
}

TEST(CoverageGrid, PutsSuggestionsWhereNothingIsLinkedAndKeepsTheBest) {
    const std::vector<Suggestion> suggestions{
        {.left = 2, .right = 11, .score = 0.9}, // linked already
        {.left = 7, .right = 13, .score = 0.41},
        {.left = 8, .right = 13, .score = 0.66}, // a caption of the same row
        {.left = 2, .right = 12, .score = 0.1},  // too weak
        {.left = 99, .right = 12, .score = 0.9}, // no row
    };
    const CoverageGrid grid(matrix(), suggestions);
    EXPECT_FALSE(grid.cell(1, 0)->isSuggested());
    EXPECT_EQ(grid.cell(1, 1), nullptr);
    const int row = grid.rowOf(7);
    ASSERT_NE(grid.cell(row, 2), nullptr);
    EXPECT_EQ(grid.cell(row, 2)->suggested, 66);
    EXPECT_EQ(grid.cell(row, 2)->suggestion, (DecidedPair{8, 13}));
    EXPECT_EQ(grid.suggestedInRow(row), 1) << "one cell, though two suggestions lie in it";
    EXPECT_EQ(grid.suggestedInColumn(2), 1);
}

TEST(CoverageGrid, OfNothingHasNoRow) {
    const CoverageGrid grid;
    EXPECT_EQ(grid.rowCount(), 0);
    EXPECT_EQ(grid.firstRow(), -1);
    EXPECT_EQ(grid.cell(-1, -1), nullptr);
}

} // namespace
} // namespace duikan
