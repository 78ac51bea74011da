// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragepainter.h"

#include "ui/words.h"

#include <QPainter>
#include <QPainterPath>

namespace duikan {

namespace {

constexpr double kRadius = 3;
constexpr double kBareAlpha = 0.055;     ///< of the amber behind a row or column without a link
constexpr double kCrosshairAlpha = 0.62; ///< of the tint behind the current row and column
constexpr int kAngle = 55;               ///< degrees that long words over a column lean
constexpr int kCorner = 7;               ///< of the mark "look again"

QColor faded(QColor color, double alpha) {
    color.setAlphaF(float(alpha));
    return color;
}

QString elided(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

/// One line of text: what a row shows of a paragraph is never wrapped.
QString firstWords(const QString& text) {
    return excerpt(text, 120);
}

} // namespace

void paintChip(QPainter& painter, const QRect& rect, const QString& relation, const QString& text,
               const QFont& font, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    if (relation.isEmpty()) {
        QPen pen(theme.label, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        painter.setPen(theme.ink2);
    } else {
        const QColor color = theme.relation(relation);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(rect, kRadius, kRadius);
        if (relation == QLatin1String("conflicts")) {
            painter.setBrush(QBrush(faded(theme.onAccent, 0.28), Qt::BDiagPattern));
            painter.drawRoundedRect(rect, kRadius, kRadius);
        }
        painter.setPen(theme.onAccent);
    }
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

CoveragePainter::CoveragePainter(const CoverageGrid& grid, const CoverageLayout& layout,
                                 const CoverageType& type, const Theme& theme)
    : m_grid(grid)
    , m_layout(layout)
    , m_type(type)
    , m_theme(theme) {}

void CoveragePainter::setCurrent(int row, int column, bool hasFocus) {
    m_row = row;
    m_column = column;
    m_hasFocus = hasFocus;
}

QColor CoveragePainter::bareTint() const {
    return faded(m_theme.attention, kBareAlpha);
}

void CoveragePainter::paint(QPainter& painter, const QString& links) const {
    painter.save();
    painter.setClipRect(m_layout.cells());
    paintGround(painter);
    paintCells(painter);
    painter.restore();
    painter.save();
    painter.setClipRect(0, m_layout.headHeight(), painter.device()->width(), m_layout.visible().height());
    paintRowHeads(painter, links);
    painter.restore();
    paintColumnHeads(painter, links);
}

void CoveragePainter::paintGround(QPainter& painter) const {
    const auto [firstRow, endRow] = m_layout.rowsInView();
    const auto [firstColumn, endColumn] = m_layout.columnsInView();
    const QColor tint = faded(m_theme.accentTint, kCrosshairAlpha);
    painter.setPen(Qt::NoPen);
    for (int row = firstRow; row < endRow; ++row) {
        if (m_grid.row(row).isHeading) {
            continue;
        }
        const bool isBareRow = m_grid.line(row).isUncovered();
        for (int column = firstColumn; column < endColumn; ++column) {
            const QRect rect = m_layout.rect(row, column);
            if (isBareRow || m_grid.column(column).isUncovered()) {
                painter.fillRect(rect, bareTint());
            }
            if (row == m_row || column == m_column) {
                painter.fillRect(rect, tint);
            }
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), m_theme.innerLine);
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.innerLine);
        }
        const QRect last = m_layout.rect(row, endColumn - 1);
        painter.fillRect(last.right(), last.top(), 1, last.height(), m_theme.innerLine);
    }
}

void CoveragePainter::paintCells(QPainter& painter) const {
    const auto [firstRow, endRow] = m_layout.rowsInView();
    const auto [firstColumn, endColumn] = m_layout.columnsInView();
    for (int row = firstRow; row < endRow; ++row) {
        for (int column = firstColumn; column < endColumn; ++column) {
            if (const GridCell* cell = m_grid.cell(row, column)) {
                paintCell(painter, m_layout.rect(row, column), *cell);
            }
        }
    }
    if (m_row >= 0 && m_column >= 0) {
        painter.setPen(QPen(m_hasFocus ? m_theme.accent : m_theme.label, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_layout.rect(m_row, m_column).adjusted(1, 0, 0, 0));
    }
}

void CoveragePainter::paintCell(QPainter& painter, const QRect& rect, const GridCell& cell) const {
    const QRect chip = m_layout.chip(rect);
    if (cell.links.empty()) {
        if (cell.isSuggested()) {
            paintChip(painter, chip, {}, QString::number(cell.suggested), m_type.score, m_theme);
        }
        return;
    }
    const auto mark = [&](const QRect& where, size_t place) {
        const QString& relation = m_grid.link(place).relation;
        paintChip(painter, where, relation, relationLetter(relation), m_type.letter, m_theme);
    };
    const int width = (rect.width() - 6) / 2;
    const QRect left(rect.left() + 3, chip.top(), width - 1, chip.height());
    if (cell.links.size() == 1) {
        mark(chip, cell.links.front());
    } else {
        mark(left, cell.links.front());
        const QRect right = left.translated(width, 0);
        if (cell.links.size() == 2) {
            mark(right, cell.links.back());
        } else {
            painter.setFont(m_type.strong);
            painter.setPen(m_theme.ink2);
            painter.drawText(right, Qt::AlignCenter, QStringLiteral("+%1").arg(cell.links.size() - 1));
        }
    }
    if (cell.isReopened) {
        QPainterPath corner(QPointF(rect.right() + 1 - kCorner, rect.top()));
        corner.lineTo(rect.right() + 1, rect.top());
        corner.lineTo(rect.right() + 1, rect.top() + kCorner);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(corner, m_theme.attention);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void CoveragePainter::paintCount(QPainter& painter, const QRect& rect, int count) const {
    painter.setFont(m_type.label);
    painter.setPen(count == 0 ? m_theme.attention : m_theme.ink2);
    painter.drawText(rect, Qt::AlignCenter, QString::number(count));
}

void CoveragePainter::paintRowHeads(QPainter& painter, const QString& /*links*/) const {
    const auto [first, end] = m_layout.rowsInView();
    const int labels = m_layout.labelWidth();
    for (int row = first; row < end; ++row) {
        const QRect rect = m_layout.rowHead(row);
        const GridRow& shown = m_grid.row(row);
        const QRect label(rect.left(), rect.top(), labels - 4, rect.height());
        const QRect text(rect.left() + labels + 4, rect.top(), rect.width() - labels - 14, rect.height());
        const bool isBare = m_grid.line(row).isUncovered();
        if (shown.isHeading) {
            painter.setFont(m_type.heading);
            painter.setPen(m_theme.ink);
            painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight, shown.label);
            const QRect wide(text.left(), text.top(), painter.device()->width() - text.left() - 8,
                             text.height());
            painter.drawText(wide, Qt::AlignVCenter | Qt::AlignLeft,
                             elided(m_type.heading, firstWords(shown.text), wide.width()));
            painter.fillRect(text.left(), rect.bottom(), m_layout.rowCount(row).right() - text.left(), 1,
                             m_theme.line);
            continue;
        }
        if (row == m_row) {
            painter.fillRect(rect, faded(m_theme.accentTint, kCrosshairAlpha));
        }
        painter.setFont(isBare ? m_type.strong : m_type.label);
        painter.setPen(isBare ? m_theme.attention : m_theme.label);
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight,
                         elided(painter.font(), shown.label, label.width()));
        painter.setFont(m_type.text);
        painter.setPen(isBare ? m_theme.label : m_theme.ink);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         elided(m_type.text, firstWords(shown.text), text.width()));
        paintCount(painter, m_layout.rowCount(row), m_grid.line(row).links);
    }
}

void CoveragePainter::paintColumnHeads(QPainter& painter, const QString& links) const {
    const QRect cells = m_layout.cells();
    const auto [first, end] = m_layout.columnsInView();
    painter.save();
    // Leaning words reach to the right beyond their column, into the room above the counts.
    painter.setClipRect(cells.left(), 0, painter.device()->width() - cells.left(), cells.top());
    for (int column = first; column < end; ++column) {
        if (m_layout.columnHead(column).center().x() >= cells.left()) {
            paintColumnHead(painter, column);
        }
    }
    painter.restore();
    painter.save();
    painter.setClipRect(cells.left(), cells.bottom() + 1, cells.width(), m_layout.rowHeight() + 2);
    for (int column = first; column < end; ++column) {
        paintCount(painter, m_layout.columnCount(column), m_grid.column(column).links);
    }
    painter.restore();
    const QRect totals = m_layout.totals();
    painter.setFont(m_type.label);
    painter.setPen(m_theme.ink2);
    painter.drawText(QRect(0, totals.top(), cells.left() - 10, totals.height()), Qt::AlignVCenter | Qt::AlignRight,
                     links);
    if (!m_layout.isSlanted()) {
        painter.drawText(QRect(totals.left(), cells.top() - m_layout.rowHeight(), totals.width(), 16),
                         Qt::AlignCenter, links);
    }
    painter.setFont(m_type.strong);
    painter.setPen(m_theme.ink);
    painter.drawText(totals, Qt::AlignCenter, QString::number(m_grid.coverage().cells.size()));
}

void CoveragePainter::paintColumnHead(QPainter& painter, int column) const {
    const QRect rect = m_layout.columnHead(column);
    const CoverageLine& line = m_grid.column(column);
    const QString label = shortLabel(line.label);
    const QFont& face = line.isUncovered() || column == m_column ? m_type.strong : m_type.label;
    const QColor ink = line.isUncovered() ? m_theme.attention : m_theme.ink;
    const int labelHeight = QFontMetrics(m_type.strong).height();
    if (!m_layout.isSlanted()) {
        const QRect labels(rect.left(), rect.bottom() - labelHeight - 3, rect.width(), labelHeight);
        painter.setFont(m_type.verb);
        painter.setPen(m_theme.label);
        painter.drawText(labels.translated(0, -labelHeight), Qt::AlignCenter, line.opening);
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(labels, Qt::AlignCenter, label);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.left() + rect.width() / 2.0 - 2, rect.bottom() - 4);
    painter.rotate(-kAngle);
    const int length = int((m_layout.headHeight() - labelHeight) / 0.82);
    painter.setFont(face);
    painter.setPen(ink);
    const int labelWidth = std::min(QFontMetrics(face).horizontalAdvance(label), length);
    painter.drawText(QRect(0, -labelHeight / 2, length, labelHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     elided(face, label, length));
    painter.setFont(m_type.verb);
    painter.setPen(m_theme.label);
    painter.drawText(QRect(labelWidth + 6, -labelHeight / 2, length - labelWidth - 6, labelHeight),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     elided(m_type.verb, line.opening, length - labelWidth - 6));
    painter.restore();
}

} // namespace duikan
