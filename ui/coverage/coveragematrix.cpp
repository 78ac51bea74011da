// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragematrix.h"

#include "ui/coverage/coveragepainter.h"
#include "ui/relationname.h"
#include "ui/words.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kTipLength = 320;

/// The bar's value that brings [from, from + length) into a view of `page` pixels.
void bringInto(QScrollBar& bar, int from, int length, int page) {
    if (from < bar.value()) {
        bar.setValue(from);
    } else if (from + length > bar.value() + page) {
        bar.setValue(from + length - page);
    }
}

} // namespace

CoverageMatrix::CoverageMatrix(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::of(Theme::Tone::Light)) {
    setObjectName(QStringLiteral("coverageMatrix"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Coverage"));
}

void CoverageMatrix::setGrid(CoverageGrid grid) {
    const bool hadCell = m_row >= 0 && m_column >= 0;
    const int rowOrdinal = hadCell ? m_grid.line(m_row).ordinal : 0;
    const int columnOrdinal = hadCell ? m_grid.column(m_column).ordinal : 0;
    m_grid = std::move(grid);
    m_row = hadCell ? m_grid.rowOf(rowOrdinal) : -1;
    m_column = hadCell ? m_grid.columnOf(columnOrdinal) : -1;
    if (m_row < 0) {
        m_row = m_grid.columnCount() > 0 ? m_grid.firstRow() : -1;
    }
    if (m_column < 0) {
        m_column = m_row >= 0 ? 0 : -1;
    }
    layOut();
    announce();
    emit gridChanged();
}

void CoverageMatrix::setTheme(const Theme& theme) {
    m_theme = theme;
    viewport()->update();
}

void CoverageMatrix::setZoom(double zoom) {
    m_zoom = zoom;
    layOut();
}

void CoverageMatrix::layOut() {
    m_type = CoverageType(m_zoom);
    m_layout = CoverageLayout(m_grid, m_type, viewport()->size(), m_zoom);
    const QSize hidden = m_layout.content() - m_layout.visible();
    horizontalScrollBar()->setRange(0, hidden.width());
    horizontalScrollBar()->setPageStep(m_layout.visible().width());
    horizontalScrollBar()->setSingleStep(m_layout.columnWidth());
    verticalScrollBar()->setRange(0, hidden.height());
    verticalScrollBar()->setPageStep(m_layout.visible().height());
    verticalScrollBar()->setSingleStep(m_layout.rowHeight());
    m_layout.scrollTo({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    viewport()->update();
}

int CoverageMatrix::lineNear(int row, int step) const {
    while (row >= 0 && row < m_grid.rowCount() && m_grid.row(row).isHeading) {
        row += step;
    }
    return row >= 0 && row < m_grid.rowCount() ? row : -1;
}

void CoverageMatrix::setCurrent(int row, int column) {
    if (m_grid.columnCount() == 0 || m_grid.firstRow() < 0) {
        return;
    }
    row = std::clamp(row, 0, m_grid.rowCount() - 1);
    column = std::clamp(column, 0, m_grid.columnCount() - 1);
    if (m_grid.row(row).isHeading) {
        const int below = lineNear(row, 1);
        row = below >= 0 ? below : lineNear(row, -1);
    }
    const bool isOther = row != m_row || column != m_column;
    m_row = row;
    m_column = column;
    // The heading above comes into view along with its first line.
    const int top = row > 0 && m_grid.row(row - 1).isHeading ? row - 1 : row;
    const int height = m_layout.rowHeight();
    bringInto(*verticalScrollBar(), top * height, (row - top + 1) * height, m_layout.visible().height());
    bringInto(*horizontalScrollBar(), column * m_layout.columnWidth(), m_layout.columnWidth(),
              m_layout.visible().width());
    viewport()->update();
    if (isOther) {
        announce();
        emit currentChanged();
    }
}

void CoverageMatrix::moveBy(int rows, int columns) {
    int row = std::clamp(m_row + rows, 0, m_grid.rowCount() - 1);
    row = lineNear(row, rows < 0 ? -1 : 1);
    setCurrent(row < 0 ? m_row : row, m_column + columns);
}

/// To the next cell that holds something, else to the last one in that direction.
void CoverageMatrix::jump(int rowStep, int columnStep) {
    int row = m_row + rowStep;
    int column = m_column + columnStep;
    while (row >= 0 && row < m_grid.rowCount() && column >= 0 && column < m_grid.columnCount()) {
        if (m_grid.cell(row, column) != nullptr) {
            setCurrent(row, column);
            return;
        }
        row += rowStep;
        column += columnStep;
    }
    moveBy(rowStep * m_grid.rowCount(), columnStep * m_grid.columnCount());
}

QString CoverageMatrix::describe(int row, int column) const {
    if (row < 0 || column < 0) {
        return {};
    }
    const QString place = QStringLiteral("%1 × %2").arg(shortLabel(m_grid.line(row).label),
                                                        shortLabel(m_grid.column(column).label));
    const GridCell* cell = m_grid.cell(row, column);
    if (cell == nullptr) {
        return tr("%1: no link").arg(place);
    }
    if (cell->links.empty()) {
        return tr("%1: suggested, score %2").arg(place).arg(cell->suggested);
    }
    QStringList relations;
    for (const size_t link : cell->links) {
        relations.append(relationName(m_grid.link(link).relation));
    }
    const QString links = QStringLiteral("%1: %2").arg(place, relations.join(QStringLiteral(", ")));
    return cell->isReopened ? tr("%1, look again").arg(links) : links;
}

void CoverageMatrix::announce() {
    const QString words = m_row < 0 ? QString() : describe(m_row, m_column);
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void CoverageMatrix::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.paper);
    if (m_row < 0) {
        return;
    }
    CoveragePainter matrix(m_grid, m_layout, m_type, m_theme);
    matrix.setCurrent(m_row, m_column, hasFocus());
    matrix.paint(painter, tr("Links"));
}

void CoverageMatrix::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void CoverageMatrix::scrollContentsBy(int /*dx*/, int /*dy*/) {
    m_layout.scrollTo({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    viewport()->update();
}

void CoverageMatrix::keyPressEvent(QKeyEvent* event) {
    if (m_row < 0 || (event->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) != 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, m_layout.visible().height() / m_layout.rowHeight() - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        isFar ? jump(-1, 0) : moveBy(-1, 0);
        return;
    case Qt::Key_Down:
        isFar ? jump(1, 0) : moveBy(1, 0);
        return;
    case Qt::Key_Left:
        isFar ? jump(0, -1) : moveBy(0, -1);
        return;
    case Qt::Key_Right:
        isFar ? jump(0, 1) : moveBy(0, 1);
        return;
    case Qt::Key_PageUp:
        moveBy(-page, 0);
        return;
    case Qt::Key_PageDown:
        moveBy(page, 0);
        return;
    case Qt::Key_Home:
        setCurrent(isFar ? 0 : m_row, 0);
        return;
    case Qt::Key_End:
        setCurrent(isFar ? m_grid.rowCount() - 1 : m_row, m_grid.columnCount() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void CoverageMatrix::mousePressEvent(QMouseEvent* event) {
    const QPoint where = event->position().toPoint();
    const int row = m_layout.rowAt(where.y());
    const int column = m_layout.columnAt(where.x());
    const bool isLine = row >= 0 && !m_grid.row(row).isHeading;
    m_isPressedAgain = event->button() == Qt::LeftButton && isLine && row == m_row && column == m_column;
    if ((isLine || row < 0) && (row >= 0 || column >= 0)) {
        setCurrent(row >= 0 ? row : m_row, column >= 0 ? column : m_column); // a head moves one way only
    }
}

void CoverageMatrix::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint where = event->position().toPoint();
    if (m_isPressedAgain && m_layout.rect(m_row, m_column).contains(where)) {
        emit opened();
    }
    m_isPressedAgain = false;
}

void CoverageMatrix::contextMenuEvent(QContextMenuEvent* event) {
    if (m_row < 0) {
        return;
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(byKey ? viewport()->mapToGlobal(cellRect(m_row, m_column).bottomLeft())
                             : event->globalPos());
}

void CoverageMatrix::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CoverageMatrix::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString CoverageMatrix::tipAt(QPoint position) const {
    const int row = m_layout.rowAt(position.y());
    const int column = m_layout.columnAt(position.x());
    const auto tip = [](const CoverageLine& line) {
        return QStringLiteral("%1  %2").arg(shortLabel(line.label), excerpt(line.text, kTipLength));
    };
    if (row >= 0 && position.x() < m_layout.headWidth()) {
        return tip(m_grid.line(row));
    }
    if (column >= 0 && position.y() < m_layout.headHeight()) {
        return tip(m_grid.column(column));
    }
    return row >= 0 && column >= 0 && !m_grid.row(row).isHeading ? describe(row, column) : QString();
}

bool CoverageMatrix::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_row >= 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        tip.isEmpty() ? QToolTip::hideText()
                      : QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped()),
                                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool CoverageMatrix::event(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
    return QAbstractScrollArea::event(event);
}

void CoverageMatrix::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Coverage"));
        announce();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace duikan
