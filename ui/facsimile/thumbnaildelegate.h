// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// A small page on the desk, its name below it. Pages are as wide as FacsimileView::kThumbnailWidth, and at most so high
/// as letter paper stood on end; where one is not drawn yet there is white paper.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ThumbnailDelegate(QObject* parent)
        : QStyledItemDelegate(parent) {}
    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme = Theme::of(Theme::Tone::Light);
};

} // namespace duikan
