// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/repairdelegate.h"

#include "ui/icons.h"
#include "ui/models/repairsmodel.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kPad = 8;
constexpr int kBox = 14;
constexpr int kTextLeft = kSide + kBox + 9;
constexpr int kLines = 3;

QRect boxRect(const QRect& row) {
    return {row.left() + kSide, row.top() + kPad + 3, kBox, kBox};
}

} // namespace

struct RepairDelegate::Layout {
    int height = 0;
    WrappedText before;
    WrappedText after;
    QRect beforeRect;
    QRect afterRect;
};

RepairDelegate::RepairDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

RepairDelegate::Layout RepairDelegate::layoutOf(int width, const QModelIndex& index) const {
    Layout layout;
    const int inner = width - kTextLeft - kSide;
    int y = kPad + m_type.body.lineHeight() + 2;
    layout.before =
        WrappedText(index.data(RepairsModel::BeforeRole).toString(), m_type.quote, inner - 8, kLines);
    layout.beforeRect = {kTextLeft, y, inner, layout.before.height(m_type.quote) + 4};
    y += layout.beforeRect.height() + 3;
    if (const QString after = index.data(RepairsModel::AfterRole).toString(); !after.isEmpty()) {
        layout.after = WrappedText(after, m_type.quote, inner - 8, kLines);
        layout.afterRect = {kTextLeft, y, inner, layout.after.height(m_type.quote) + 4};
        y += layout.afterRect.height() + 3;
    }
    layout.height = y + kPad - 2;
    return layout;
}

QSize RepairDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layoutOf(width, index).height};
}

void RepairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Layout layout = layoutOf(option.rect.width(), index);
    const bool stands = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->save();
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, m_theme.accentTint);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                      m_theme.innerLine);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = boxRect(option.rect);
    painter->setPen(QPen(stands ? m_theme.accent : m_theme.label, 1));
    painter->setBrush(stands ? m_theme.accent : m_theme.paper);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (stands) {
        painter->drawPixmap(box.adjusted(1, 1, -1, -1),
                            iconPixmap(QStringLiteral("check"), m_theme.onAccent, 12,
                                       painter->device()->devicePixelRatioF()));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->translate(option.rect.topLeft());
    const QRect head(kTextLeft, kPad, option.rect.width() - kTextLeft - kSide, m_type.body.lineHeight());
    painter->setFont(m_type.body.font());
    painter->setPen(m_theme.ink);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(m_type.small.font());
    painter->setPen(m_theme.label);
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(RepairsModel::PlaceRole).toString());
    const auto words = [&](const QRect& rect, const WrappedText& wrapped, const QString& text,
                           const QColor& fill, const QColor& ink) {
        if (!rect.isNull()) {
            painter->fillRect(rect, fill);
            painter->setPen(ink);
            wrapped.paint(*painter, text, m_type.quote, rect.topLeft() + QPoint(4, 2));
        }
    };
    words(layout.beforeRect, layout.before, index.data(RepairsModel::BeforeRole).toString(), m_theme.deleted,
          m_theme.deletedText);
    words(layout.afterRect, layout.after, index.data(RepairsModel::AfterRole).toString(), m_theme.inserted,
          m_theme.insertedText);
    painter->restore();
}

bool RepairDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    const auto toggle = [&] {
        const bool stands = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, stands ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    const bool canToggle = index.flags() & Qt::ItemIsUserCheckable;
    if (event->type() == QEvent::MouseButtonRelease && canToggle) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (boxRect(option.rect).adjusted(-6, -6, 6, 6).contains(mouse->position().toPoint())) {
            return toggle();
        }
    }
    if (event->type() == QEvent::KeyPress && canToggle &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        return toggle();
    }
    return false;
}

} // namespace duikan
