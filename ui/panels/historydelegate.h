// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// Paints one act of the history: what was done, to what, by whom and when.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HistoryDelegate(QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CardType m_type;
    Theme m_theme;
};

} // namespace duikan
