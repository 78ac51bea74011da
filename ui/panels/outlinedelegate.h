// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outlinemodel.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// Paints a line of the outline, as a row of the tree with its count or as a cell of the rail with an amber
/// dot.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    OutlineDelegate(OutlineModel::Shape shape, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTreeRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRailCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    OutlineModel::Shape m_shape;
    Theme m_theme;
};

} // namespace duikan
