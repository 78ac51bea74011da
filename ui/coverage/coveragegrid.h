// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/coverage.h"

namespace duikan {

/// A row as the matrix shows it: a line of the coverage, or a heading over the lines that follow. Headings
/// that follow each other directly share a row, and those below the second level have none: their number is
/// in the labels of the lines.
struct GridRow {
    bool isHeading = false;
    size_t line = 0; ///< place in Coverage::rows; of the last heading where several share the row
    QString label;   ///< what the heading above does not say already: "3 ¶2" below 二(二)
    QString text;
};

struct GridCell {
    std::vector<size_t> links; ///< places in Coverage::cells
    int suggested = -1;        ///< the score of the best suggestion × 100; -1 without one
    DecidedPair suggestion;    ///< ordinals of that one; they need not be those of row and column
    bool isReopened = false;   ///< one of the links is to be looked at again

    [[nodiscard]] bool isSuggested() const { return suggested >= 0; }
    friend bool operator==(const GridCell&, const GridCell&) = default;
};

/// The coverage of a review as the matrix shows it, with the suggestions that lie in cells without a link.
/// A value; rows here are those shown, headings among them. Ordinals are those of the current drafts.
class CoverageGrid {
public:
    /// Weaker suggestions stay in the list of suggestions: shown here, they would fill the matrix and drown
    /// what is worth a look. A touch in one common concept scores about 0.2, a clause met in half of what it
    /// says 0.3 and more.
    static constexpr double kLeastShown = 0.3;

    CoverageGrid() = default;
    explicit CoverageGrid(Coverage coverage, const std::vector<Suggestion>& suggestions = {});

    [[nodiscard]] const Coverage& coverage() const { return m_coverage; }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] int columnCount() const { return int(m_coverage.columns.size()); }
    [[nodiscard]] const GridRow& row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const CoverageLine& line(int row) const { return m_coverage.rows[m_rows[size_t(row)].line]; }
    [[nodiscard]] const CoverageLine& column(int column) const { return m_coverage.columns[size_t(column)]; }
    [[nodiscard]] const GridCell* cell(int row, int column) const; ///< nullptr for an empty one
    [[nodiscard]] const CoverageCell& link(size_t place) const { return m_coverage.cells[place]; }

    [[nodiscard]] int suggestedInRow(int row) const { return m_rowSuggestions[size_t(row)]; }
    [[nodiscard]] int suggestedInColumn(int column) const { return m_columnSuggestions[size_t(column)]; }
    [[nodiscard]] int rowOf(int ordinal) const;    ///< -1 when the paragraph has none
    [[nodiscard]] int columnOf(int ordinal) const; ///< -1 when the paragraph has none
    [[nodiscard]] int firstRow() const;            ///< that is no heading; -1 when there is none

    [[nodiscard]] int lineCount() const { return m_lineCount; } ///< rows that are no headings
    [[nodiscard]] int linkedLines() const;
    [[nodiscard]] int linkedColumns() const;
    [[nodiscard]] int reopenedCells() const;

private:
    void addRows();
    void addSuggestions(const std::vector<Suggestion>& suggestions);
    [[nodiscard]] GridCell& at(int row, int column);

    Coverage m_coverage;
    std::vector<GridRow> m_rows;
    std::vector<int> m_rowOfLine; ///< by place in Coverage::rows; -1 for headings
    std::vector<int> m_rowSuggestions;
    std::vector<int> m_columnSuggestions;
    QHash<qint64, GridCell> m_cells;
    int m_lineCount = 0;
};

} // namespace duikan
