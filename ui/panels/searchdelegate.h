// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// Paints one row of a SearchModel: a heading with its count, or a label and below it the words around what was found,
/// which is bold and underlined.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SearchDelegate(QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CardType m_type;
    Theme m_theme;
};

} // namespace duikan
