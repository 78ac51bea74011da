// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coveragelayout.h"
#include "ui/theme.h"

class QPainter;

namespace duikan {

/// Paints the coloured mark of a relation, of a suggestion (relation empty, its score as text), as cells and
/// legend show it. Conflicts are hatched, so that red and green stay apart without colour.
void paintChip(QPainter& painter, const QRect& rect, const QString& relation, const QString& text,
               const QFont& font, const Theme& theme);

/// Paints what of a matrix is in view; nothing else is looked at, so that 5,000 rows cost what 40 do.
class CoveragePainter {
public:
    CoveragePainter(const CoverageGrid& grid, const CoverageLayout& layout, const CoverageType& type,
                    const Theme& theme);

    void setCurrent(int row, int column, bool hasFocus); ///< -1 for none

    void paint(QPainter& painter, const QString& links) const; ///< `links` is the head of the counts

private:
    void paintGround(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintCell(QPainter& painter, const QRect& rect, const GridCell& cell) const;
    void paintRowHeads(QPainter& painter, const QString& links) const;
    void paintColumnHeads(QPainter& painter, const QString& links) const;
    void paintColumnHead(QPainter& painter, int column) const;
    void paintCount(QPainter& painter, const QRect& rect, int count) const;
    [[nodiscard]] QColor bareTint() const;

    const CoverageGrid& m_grid;
    const CoverageLayout& m_layout;
    const CoverageType& m_type;
    const Theme& m_theme;
    int m_row = -1;
    int m_column = -1;
    bool m_hasFocus = false;
};

} // namespace duikan
