// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coveragelayout.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>

namespace duikan {

/// The matrix of a review: rows of paragraphs, columns of clauses, a letter where a link ties the two, a dashed
/// score where one is suggested. Heads and counts stay in view while the cells scroll. One cell is the current
/// one, with a crosshair through it.
///
/// Arrows move and pass over headings, with Ctrl to the next filled cell; Home, End, Page Up and Page Down do
/// as in a table. A click makes a cell the current one, a click on the current cell asks for it to be opened.
/// Screen readers are told the current cell in words.
class CoverageMatrix : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CoverageMatrix(QWidget* parent = nullptr);

    /// The cell that was current stays it while both its paragraphs have a place.
    void setGrid(CoverageGrid grid);
    [[nodiscard]] const CoverageGrid& grid() const { return m_grid; }
    void setTheme(const Theme& theme);
    void setZoom(double zoom);

    [[nodiscard]] int currentRow() const { return m_row; }       ///< -1 when there is no cell
    [[nodiscard]] int currentColumn() const { return m_column; } ///< -1 when there is no cell
    [[nodiscard]] const GridCell* currentCell() const { return m_grid.cell(m_row, m_column); }
    void setCurrent(int row, int column); ///< and scrolls to it; a heading row gives the line below it

    [[nodiscard]] QRect cellRect(int row, int column) const { return m_layout.rect(row, column); }
    [[nodiscard]] QString describe(int row, int column) const; ///< "二(一) ¶3 × OP 15: implements"

signals:
    void currentChanged(); ///< another cell is the current one
    void gridChanged();    ///< another grid is shown, perhaps with another current cell
    void opened(); ///< the current cell was clicked again
    void menuRequested(QPoint position);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    void moveBy(int rows, int columns);
    void jump(int rowStep, int columnStep);
    [[nodiscard]] int lineNear(int row, int step) const;
    [[nodiscard]] QString tipAt(QPoint position) const;
    void announce();

    CoverageGrid m_grid;
    CoverageType m_type;
    CoverageLayout m_layout;
    Theme m_theme;
    double m_zoom = 1.0;
    int m_row = -1;
    int m_column = -1;
    bool m_isPressedAgain = false;
};

} // namespace duikan
