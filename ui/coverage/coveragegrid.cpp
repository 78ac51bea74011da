// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragegrid.h"

#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr int kDeepestShownHeading = 2;

qint64 keyOf(int row, int column) {
    return (qint64(row) << 32) | qint64(column);
}

/// The label without what the heading above it says: "二(二)3 ¶2" below "二(二)" is "3 ¶2".
QString labelBelow(const QString& heading, const QString& label) {
    const QString shown = shortLabel(label);
    if (heading.isEmpty() || !shown.startsWith(heading)) {
        return shown;
    }
    const QString rest = shown.mid(heading.size()).trimmed();
    return rest.isEmpty() ? shown : rest;
}

int linked(const std::vector<CoverageLine>& lines) {
    return int(std::ranges::count_if(lines, [](const CoverageLine& line) { return line.links > 0; }));
}

} // namespace

CoverageGrid::CoverageGrid(Coverage coverage, const std::vector<Suggestion>& suggestions)
    : m_coverage(std::move(coverage)) {
    addRows();
    for (size_t i = 0; i < m_coverage.cells.size(); ++i) {
        const CoverageCell& link = m_coverage.cells[i];
        GridCell& cell = at(m_rowOfLine[link.row], int(link.column));
        cell.links.push_back(i);
        cell.isReopened |= link.isReopened;
    }
    addSuggestions(suggestions);
}

void CoverageGrid::addRows() {
    const auto& lines = m_coverage.rows;
    const bool hasHigh = std::ranges::any_of(lines, [](const CoverageLine& line) {
        return line.isHeading && line.level <= kDeepestShownHeading;
    });
    QString heading;
    for (size_t i = 0; i < lines.size(); ++i) {
        const CoverageLine& line = lines[i];
        m_rowOfLine.push_back(line.isHeading ? -1 : int(m_rows.size()));
        if (!line.isHeading) {
            m_rows.push_back({false, i, labelBelow(heading, line.label), line.text});
            ++m_lineCount;
        } else if (!hasHigh || line.level <= kDeepestShownHeading) {
            const bool joins = !m_rows.empty() && m_rows.back().isHeading;
            heading = shortLabel(line.label);
            const QString text = joins ? m_rows.back().text + QStringLiteral(" · ") + line.text : line.text;
            if (joins) {
                m_rows.pop_back();
            }
            m_rows.push_back({true, i, heading, text});
        }
    }
    m_rowSuggestions.assign(m_rows.size(), 0);
    m_columnSuggestions.assign(m_coverage.columns.size(), 0);
}

void CoverageGrid::addSuggestions(const std::vector<Suggestion>& suggestions) {
    for (const Suggestion& suggestion : suggestions) {
        const int row = rowOf(suggestion.left);
        const int column = columnOf(suggestion.right);
        if (row < 0 || column < 0 || suggestion.score < kLeastShown) {
            continue;
        }
        GridCell& cell = at(row, column);
        const int score = int(std::lround(suggestion.score * 100));
        if (!cell.links.empty()) {
            continue;
        }
        if (!cell.isSuggested()) {
            ++m_rowSuggestions[size_t(row)];
            ++m_columnSuggestions[size_t(column)];
        }
        if (score > cell.suggested) {
            cell.suggested = score;
            cell.suggestion = {suggestion.left, suggestion.right};
        }
    }
}

GridCell& CoverageGrid::at(int row, int column) {
    return m_cells[keyOf(row, column)];
}

const GridCell* CoverageGrid::cell(int row, int column) const {
    const auto found = m_cells.constFind(keyOf(row, column));
    return found == m_cells.cend() ? nullptr : &*found;
}

int CoverageGrid::rowOf(int ordinal) const {
    const auto line = m_coverage.rowAt.constFind(ordinal);
    return line == m_coverage.rowAt.cend() ? -1 : m_rowOfLine[*line];
}

int CoverageGrid::columnOf(int ordinal) const {
    const auto column = m_coverage.columnAt.constFind(ordinal);
    return column == m_coverage.columnAt.cend() ? -1 : int(*column);
}

int CoverageGrid::firstRow() const {
    const auto first = std::ranges::find(m_rows, false, &GridRow::isHeading);
    return first == m_rows.end() ? -1 : int(first - m_rows.begin());
}

int CoverageGrid::linkedLines() const {
    return linked(m_coverage.rows);
}

int CoverageGrid::linkedColumns() const {
    return linked(m_coverage.columns);
}

int CoverageGrid::reopenedCells() const {
    return int(std::ranges::count_if(m_cells, &GridCell::isReopened));
}

} // namespace duikan
