// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/thumbnailsmodel.h"

#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/pagenames.h"

namespace duikan {

void ThumbnailsModel::setPages(const FacsimileView* pages) {
    beginResetModel();
    m_pages = pages;
    m_count = pages != nullptr ? pages->pageCount() : 0;
    endResetModel();
}

void ThumbnailsModel::redraw(int page) {
    if (page >= 1 && page <= m_count) {
        emit dataChanged(index(page - 1), index(page - 1), {PictureRole});
    }
}

int ThumbnailsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

QVariant ThumbnailsModel::data(const QModelIndex& index, int role) const {
    const int page = index.row() + 1;
    if (m_pages == nullptr || page < 1 || page > m_count) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return pageName(m_pages->contents().labels, page);
    case Qt::AccessibleTextRole:
        return pagePosition(m_pages->contents().labels, page, m_count);
    case PictureRole:
        return m_pages->thumbnail(page);
    case SizeRole:
        return m_pages->pageSize(page);
    default:
        return {};
    }
}

} // namespace duikan
