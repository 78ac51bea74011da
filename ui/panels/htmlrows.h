// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

class QTextDocument;

namespace duikan {

/// Rows of a list as rich text that the program made itself; what people wrote is escaped before it comes here.
class HtmlRows : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kHtmlRole = Qt::UserRole;

    HtmlRows(const Theme& theme, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void lay(QTextDocument& text, const QModelIndex& index, int width) const;

    Theme m_theme;
};

} // namespace duikan
