// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outlinedelegate.h"

#include "ui/appearance.h"

#include <QPainter>
#include <QTreeView>

namespace duikan {

namespace {

constexpr int kTreeRow = 25;
constexpr int kRailCell = 25;
constexpr int kCurrentBar = 3;
constexpr int kTightText = 10; ///< of a rail label that would not fit otherwise
constexpr int kTreeCaptionGap = 6;
constexpr int kIndent = 14; ///< a level of the tree

int depthOf(QModelIndex index) {
    int depth = 0;
    for (index = index.parent(); index.isValid(); index = index.parent()) {
        ++depth;
    }
    return depth;
}

} // namespace

OutlineDelegate::OutlineDelegate(OutlineModel::Shape shape, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_shape(shape)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool isCaption = index.data(OutlineModel::CaptionRole).toBool();
    if (m_shape == OutlineModel::Shape::Flat) {
        return {Metrics::kRail, isCaption ? kRailCell + (index.row() > 0 ? 4 : 0) : kRailCell};
    }
    return {80, isCaption ? kTreeRow + (index.row() > 0 ? kTreeCaptionGap : 0) : kTreeRow};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    if (m_shape == OutlineModel::Shape::Flat) {
        paintRailCell(*painter, option, index);
    } else {
        paintTreeRow(*painter, option, index);
    }
    painter->restore();
}

void OutlineDelegate::paintTreeRow(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const int width = tree ? tree->viewport()->width() : option.rect.right();
    const QRect row(0, option.rect.top(), width, option.rect.height());
    const bool isCurrent = index.data(OutlineModel::CurrentRole).toBool();
    if (index.data(OutlineModel::CaptionRole).toBool()) {
        painter.setFont(chromeFont(kSecondaryText));
        painter.setPen(m_theme.label);
        const QRect rect = row.adjusted(12, index.row() > 0 ? kTreeCaptionGap : 0, -8, 0);
        painter.drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        return;
    }
    if (isCurrent) {
        painter.fillRect(row, m_theme.accentTint);
        painter.fillRect(QRect(0, row.top(), kCurrentBar, row.height()), m_theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, m_theme.innerLine);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(m_theme.accent);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
    const int left = 22 + depthOf(index) * kIndent;
    const int count = index.data(OutlineModel::CountRole).toInt();
    int right = row.right() - 8;
    if (count > 0) {
        painter.setFont(chromeFont(kLabelText));
        painter.setPen(m_theme.label);
        const QRect rect(row.left(), row.top(), right - row.left(), row.height());
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
        right -= painter.fontMetrics().horizontalAdvance(QString::number(count)) + 8;
    }
    painter.setFont(chromeFont(kSecondaryText));
    painter.setPen(m_theme.ink);
    const QRect text(left, row.top(), std::max(0, right - left), row.height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (tree != nullptr && index.model()->hasChildren(index)) {
        QPolygonF arrow;
        const QPointF at(left - 9, row.center().y() + 1);
        if (tree->isExpanded(index)) {
            arrow << at + QPointF(-3.5, -2) << at + QPointF(3.5, -2) << at + QPointF(0, 2.5);
        } else {
            arrow << at + QPointF(-2, -3.5) << at + QPointF(2.5, 0) << at + QPointF(-2, 3.5);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.label);
        painter.drawPolygon(arrow);
    }
}

void OutlineDelegate::paintRailCell(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const QRect cell = option.rect;
    if (index.data(OutlineModel::CaptionRole).toBool()) {
        painter.setFont(chromeFont(kTightText));
        painter.setPen(m_theme.label);
        painter.drawText(cell.adjusted(0, index.row() > 0 ? 4 : 0, 0, 0), Qt::AlignCenter,
                         index.data().toString());
        return;
    }
    if (index.data(OutlineModel::CurrentRole).toBool()) {
        painter.fillRect(cell, m_theme.accentTint);
        painter.fillRect(QRect(cell.left(), cell.top(), kCurrentBar, cell.height()), m_theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(cell, m_theme.innerLine);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(m_theme.accent);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter.setFont(chromeFont(kLabelText));
    painter.setPen(m_theme.ink);
    const QRect text = cell.adjusted(3, 0, -7, 0);
    if (painter.fontMetrics().horizontalAdvance(index.data().toString()) > text.width()) {
        painter.setFont(chromeFont(kTightText));
    }
    painter.drawText(text, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (index.data(OutlineModel::CountRole).toInt() > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.attention);
        painter.drawEllipse(QPointF(cell.right() - 3.5, cell.center().y() + 0.5), 2, 2);
    }
}

} // namespace duikan
