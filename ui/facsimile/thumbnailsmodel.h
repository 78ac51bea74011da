// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace duikan {

class FacsimileView;

/// The pages of a facsimile, a row each: DisplayRole what the page is called, PictureRole a small QImage of it, null until
/// it is drawn, SizeRole its size in points.
class ThumbnailsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PictureRole = Qt::UserRole, SizeRole };

    explicit ThumbnailsModel(QObject* parent)
        : QAbstractListModel(parent) {}

    void setPages(const FacsimileView* pages); ///< null for none
    void redraw(int page);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const FacsimileView* m_pages = nullptr;
    int m_count = 0;
};

} // namespace duikan
