// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// Paints a repair: check box, kind, place, the text before and after it.
class RepairDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RepairDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    struct Layout;
    [[nodiscard]] Layout layoutOf(int width, const QModelIndex& index) const;

    CardType m_type;
    Theme m_theme;
};

} // namespace duikan
