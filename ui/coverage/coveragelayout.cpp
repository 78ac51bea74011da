// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragelayout.h"

#include "ui/appearance.h"
#include "ui/words.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

// docs/look.md: "Matrix: row 19, column 42, cell 22×16".
constexpr int kRow = 19;
constexpr int kColumn = 42;
constexpr QSize kChip{22, 16};
constexpr int kHeadWidth = 356;
constexpr int kNarrowHead = 190;
constexpr double kHeadShare = 0.36; ///< most of the width that row heads may take
constexpr int kHeadHeight = 56;
constexpr int kTallestHead = 132;
constexpr int kLeastLabel = 57;
constexpr int kWidestLabel = 120;
constexpr int kCount = 46;
constexpr double kSlant = 0.82; ///< sine of the 55° that words over the columns lean

QFont sized(QFont font, double pixels) {
    font.setPixelSize(std::max(6, int(std::lround(pixels))));
    return font;
}

} // namespace

CoverageType::CoverageType(double zoom)
    : label(sized(chromeFont(kLabelText), 11 * zoom))
    , strong(sized(chromeFont(kLabelText, true), 11 * zoom))
    , heading(sized(chromeFont(kSecondaryText, true), 12 * zoom))
    , letter(sized(chromeFont(kLabelText, true), 10.5 * zoom))
    , score(sized(chromeFont(kLabelText), 10 * zoom)) {
    QFont serif;
    serif.setFamilies(
        {QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("serif")});
    text = sized(serif, 12 * zoom);
    verb = sized(serif, 11 * zoom);
}

CoverageLayout::CoverageLayout(const CoverageGrid& grid, const CoverageType& type, QSize viewport, double zoom)
    : m_rows(grid.rowCount())
    , m_columns(grid.columnCount())
    , m_rowHeight(int(std::lround(kRow * zoom)))
    , m_columnWidth(int(std::lround(kColumn * zoom)))
    , m_countWidth(int(std::lround(kCount * zoom)))
    , m_chip(kChip * zoom) {
    makeHeads(grid, type, viewport, zoom);
    m_content = {m_columns * m_columnWidth, m_rows * m_rowHeight};
    m_visible = {std::clamp(viewport.width() - m_headWidth - m_countWidth, 0, m_content.width()),
                 std::clamp(viewport.height() - m_headHeight - m_rowHeight - 2, 0, m_content.height())};
}

void CoverageLayout::makeHeads(const CoverageGrid& grid, const CoverageType& type, QSize viewport,
                               double zoom) {
    // Where narrower row heads let all columns be seen, they are narrower; else there is no point in it.
    const int rest = viewport.width() - m_countWidth - m_columns * m_columnWidth;
    const double share = rest >= kNarrowHead * zoom ? rest : viewport.width() * kHeadShare;
    m_headWidth = int(std::clamp(share, kNarrowHead * zoom, kHeadWidth * zoom));
    const QFontMetrics labels(type.strong);
    int widest = int(kLeastLabel * zoom);
    for (int row = 0; row < m_rows; ++row) {
        widest = std::max(widest, labels.horizontalAdvance(grid.row(row).label) + 14);
    }
    m_labelWidth = std::min({widest, int(kWidestLabel * zoom), m_headWidth / 2});
    const QFontMetrics verbs(type.verb);
    int longest = 0;
    for (int column = 0; column < m_columns; ++column) {
        const CoverageLine& line = grid.column(column);
        const int label = labels.horizontalAdvance(shortLabel(line.label));
        m_isSlanted |= std::max(label, verbs.horizontalAdvance(line.opening)) > m_columnWidth - 2;
        longest = std::max(longest, label + verbs.horizontalAdvance(line.opening) + 6);
    }
    const int slanted = int(longest * kSlant) + labels.height() + 6;
    m_headHeight = m_isSlanted ? std::clamp(slanted, int(kHeadHeight * zoom), int(kTallestHead * zoom))
                               : int(kHeadHeight * zoom);
}

QRect CoverageLayout::rect(int row, int column) const {
    return {m_headWidth + column * m_columnWidth - m_offset.x(),
            m_headHeight + row * m_rowHeight - m_offset.y(), m_columnWidth, m_rowHeight};
}

QRect CoverageLayout::chip(const QRect& cell) const {
    QRect chip({}, m_chip);
    chip.moveCenter(cell.center());
    return chip;
}

QRect CoverageLayout::rowHead(int row) const {
    return {0, rect(row, 0).y(), m_headWidth, m_rowHeight};
}

QRect CoverageLayout::columnHead(int column) const {
    return {rect(0, column).x(), 0, m_columnWidth, m_headHeight};
}

QRect CoverageLayout::rowCount(int row) const {
    return {m_headWidth + m_visible.width(), rect(row, 0).y(), m_countWidth, m_rowHeight};
}

QRect CoverageLayout::columnCount(int column) const {
    return {rect(0, column).x(), m_headHeight + m_visible.height(), m_columnWidth, m_rowHeight + 2};
}

QRect CoverageLayout::totals() const {
    return {m_headWidth + m_visible.width(), m_headHeight + m_visible.height(), m_countWidth, m_rowHeight + 2};
}

int CoverageLayout::rowAt(int y) const {
    if (y < m_headHeight || y >= m_headHeight + m_visible.height()) {
        return -1;
    }
    const int row = (y - m_headHeight + m_offset.y()) / m_rowHeight;
    return row < m_rows ? row : -1;
}

int CoverageLayout::columnAt(int x) const {
    if (x < m_headWidth || x >= m_headWidth + m_visible.width()) {
        return -1;
    }
    const int column = (x - m_headWidth + m_offset.x()) / m_columnWidth;
    return column < m_columns ? column : -1;
}

std::pair<int, int> CoverageLayout::rowsInView() const {
    return {m_offset.y() / m_rowHeight,
            std::min(m_rows, (m_offset.y() + m_visible.height() + m_rowHeight - 1) / m_rowHeight)};
}

std::pair<int, int> CoverageLayout::columnsInView() const {
    return {m_offset.x() / m_columnWidth,
            std::min(m_columns, (m_offset.x() + m_visible.width() + m_columnWidth - 1) / m_columnWidth)};
}

} // namespace duikan
