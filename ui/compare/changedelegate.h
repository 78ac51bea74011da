// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

class ChangesModel;

/// A line of the list of changes: a sign for its kind, the labels, what it is, and its words.
class ChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ChangeDelegate(const ChangesModel& model, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintExcerpt(QPainter& painter, const QRect& room, int row) const;

    const ChangesModel& m_model;
    Theme m_theme;
};

} // namespace duikan
