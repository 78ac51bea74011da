// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coveragegrid.h"

#include <QFont>
#include <QRect>

namespace duikan {

/// The faces of the matrix, in device-independent pixels times the zoom.
struct CoverageType {
    explicit CoverageType(double zoom = 1.0);

    QFont label;   ///< of paragraphs and clauses
    QFont strong;  ///< the same where there is no link
    QFont text;    ///< the first words of a row
    QFont heading; ///< of a section
    QFont verb;    ///< the opening words over a column
    QFont letter;  ///< in a cell
    QFont score;   ///< of a suggestion
};

/// Where everything in the matrix stands, in pixels of its viewport. Row heads, column heads and the counts at
/// both ends keep their place; cells scroll below them. Pure.
class CoverageLayout {
public:
    CoverageLayout() = default;
    CoverageLayout(const CoverageGrid& grid, const CoverageType& type, QSize viewport, double zoom);

    void scrollTo(QPoint offset) { m_offset = offset; }

    [[nodiscard]] QSize content() const { return m_content; }   ///< of all cells together
    [[nodiscard]] QSize visible() const { return m_visible; }   ///< of the part of them that is in view
    [[nodiscard]] QRect cells() const { return {QPoint(m_headWidth, m_headHeight), m_visible}; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int columnWidth() const { return m_columnWidth; }
    [[nodiscard]] int headWidth() const { return m_headWidth; }
    [[nodiscard]] int headHeight() const { return m_headHeight; }
    [[nodiscard]] int labelWidth() const { return m_labelWidth; }
    [[nodiscard]] int countWidth() const { return m_countWidth; }
    [[nodiscard]] bool isSlanted() const { return m_isSlanted; } ///< the words over the columns need the room

    [[nodiscard]] QRect rect(int row, int column) const;
    [[nodiscard]] QRect chip(const QRect& cell) const; ///< the coloured part of a cell
    [[nodiscard]] QRect rowHead(int row) const;
    [[nodiscard]] QRect columnHead(int column) const;
    [[nodiscard]] QRect rowCount(int row) const;
    [[nodiscard]] QRect columnCount(int column) const;
    [[nodiscard]] QRect totals() const; ///< where the counts of rows and columns meet

    [[nodiscard]] int rowAt(int y) const;    ///< -1 outside
    [[nodiscard]] int columnAt(int x) const; ///< -1 outside
    [[nodiscard]] std::pair<int, int> rowsInView() const; ///< half-open
    [[nodiscard]] std::pair<int, int> columnsInView() const;

private:
    void makeHeads(const CoverageGrid& grid, const CoverageType& type, QSize viewport, double zoom);

    QPoint m_offset;
    QSize m_content;
    QSize m_visible;
    int m_rows = 0;
    int m_columns = 0;
    int m_rowHeight = 19;
    int m_columnWidth = 42;
    int m_headWidth = 0;
    int m_headHeight = 0;
    int m_labelWidth = 0;
    int m_countWidth = 0;
    QSize m_chip;
    bool m_isSlanted = false;
};

} // namespace duikan
