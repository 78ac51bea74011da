// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/thumbnaildelegate.h"

#include "ui/appearance.h"
#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/thumbnailsmodel.h"

#include <QPainter>

namespace duikan {

namespace {

constexpr int kAround = 7;
constexpr int kName = 17; ///< height of the line below
/// A row for each page is as high as A4 needs: rows of one height are found without asking ten thousand pages.
constexpr double kTallest = 1.42;

int pictureHeight() { return int(FacsimileView::kThumbnailWidth * kTallest); }

} // namespace

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {FacsimileView::kThumbnailWidth + 2 * kAround, pictureHeight() + kName + 2 * kAround};
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QSizeF points = index.data(ThumbnailsModel::SizeRole).toSizeF();
    QSizeF size = points.scaled(FacsimileView::kThumbnailWidth, pictureHeight(), Qt::KeepAspectRatio);
    size = size.expandedTo({2, 2});
    QRectF paper(QPointF(), size);
    paper.moveCenter(QPointF(option.rect.center().x() + 0.5, option.rect.top() + kAround + pictureHeight() / 2.0));
    paper = paper.toRect();
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->fillRect(paper, Qt::white);
    if (const auto picture = index.data(ThumbnailsModel::PictureRole).value<QImage>(); !picture.isNull()) {
        painter->drawImage(paper, picture);
    }
    painter->setPen(QPen(isCurrent ? m_theme.accent : m_theme.line, isCurrent ? 2 : 1));
    painter->drawRect(paper.adjusted(-1, -1, 0, 0));
    painter->setFont(chromeFont(kLabelText, isCurrent));
    painter->setPen(isCurrent ? m_theme.accent : m_theme.ink2);
    const QRect line(option.rect.left(), option.rect.bottom() - kAround - kName + 4, option.rect.width(), kName);
    painter->drawText(line, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, line.width() - 4));
    painter->restore();
}

} // namespace duikan
