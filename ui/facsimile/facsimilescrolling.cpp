// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a FacsimileView, and how it moves to them.
#include "ui/facsimile/facsimileview_p.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr int kFlashTime = 900; // ms

} // namespace

void FacsimileView::setCurrent(int ordinal, bool bringIntoView) {
    d->current = ordinal;
    viewport()->update();
    const Private::Extent extent = d->extentOf(ordinal);
    if (!bringIntoView || extent.isNull()) {
        return;
    }
    const double top = d->origin().y();
    const double height = viewport()->height();
    if (extent.top < top) {
        d->scrollStripTo(extent.top - PageLayout::kMargin);
    } else if (extent.bottom > top + height) {
        d->scrollStripTo(std::min(extent.top - PageLayout::kMargin, extent.bottom + PageLayout::kMargin - height));
    }
}

void FacsimileView::goTo(const Place& place) {
    Private::Extent extent = d->extentOf(place);
    if (extent.isNull()) {
        extent = d->extentOf(place.ordinal);
    }
    if (!extent.isNull()) {
        const double top = d->origin().y();
        const double height = viewport()->height();
        if (extent.top < top || extent.bottom > top + height) {
            d->scrollStripTo(extent.top - height / 3);
        }
        d->flashed = place;
        d->flash.start(kFlashTime);
        viewport()->update();
    }
    d->report(false, place.ordinal);
}

void FacsimileView::scrollTo(int ordinal, double fraction) {
    // What was printed nowhere (a caption that a repair brought back) stands where the paragraph before it does.
    Private::Extent extent = d->extentOf(ordinal);
    while (extent.isNull() && ordinal > 1) {
        extent = d->extentOf(--ordinal);
        fraction = 1;
    }
    d->scrollStripTo(ordinal <= 1 && fraction == 0 ? 0 : extent.top + fraction * (extent.bottom - extent.top));
}

void FacsimileView::scrollToOffset(double pixels) { d->scrollStripTo(pixels); }

void FacsimileView::clearSelection() { d->select(std::nullopt, std::nullopt); }

QPointF FacsimileView::Private::origin() const {
    return {double(q->horizontalScrollBar()->value()), double(q->verticalScrollBar()->value())};
}

void FacsimileView::Private::layOut() {
    const bool hadText = !extents.empty();
    const double top = hadText ? topParagraph() : 0;
    const double across = layout.size().width() > 0
                              ? (origin().x() + q->viewport()->width() / 2.0) / layout.size().width()
                              : 0.5;
    const bool hadPages = layout.pageCount() > 0;
    const int page = layout.pageAt(origin().y());
    const double intoPage = hadPages ? (origin().y() - layout.page(page).top()) / std::max(1.0, layout.page(page).height()) : 0;
    const bool wasScrolled = origin().y() > 0;
    const double factor = layout.factor();
    layout = PageLayout(sizes, QSizeF(q->viewport()->size()), mode, zoom);
    extents.clear();
    for (int ordinal = 1; document && map && ordinal <= int(document->paragraphs.size()); ++ordinal) {
        extents.push_back(extentOf(Place{ordinal, {0, document->at(ordinal)->text.size()}}));
    }
    isMoving = true;
    const QSize view = q->viewport()->size();
    QScrollBar* vertical = q->verticalScrollBar();
    vertical->setRange(0, std::max(0, int(std::ceil(layout.size().height())) - view.height()));
    vertical->setPageStep(view.height());
    vertical->setSingleStep(40);
    QScrollBar* horizontal = q->horizontalScrollBar();
    horizontal->setRange(0, std::max(0, int(std::ceil(layout.size().width())) - view.width()));
    horizontal->setPageStep(view.width());
    horizontal->setSingleStep(40);
    horizontal->setValue(int(across * layout.size().width() - view.width() / 2.0));
    if (!hadPages) {
        vertical->setValue(0);
    } else if (wasScrolled) {
        const Extent extent = extentOf(int(top));
        vertical->setValue(extent.isNull() ? int(layout.page(page).top() + intoPage * layout.page(page).height())
                                           : int(extent.top + (top - std::floor(top)) * (extent.bottom - extent.top)));
    }
    isMoving = false;
    badges.clear();
    wantPictures();
    report(false);
    if (layout.factor() != factor) {
        emit q->zoomChanged();
    }
    q->viewport()->update();
}

FacsimileView::Private::Extent FacsimileView::Private::extentOf(int ordinal) const {
    return ordinal >= 1 && std::size_t(ordinal) <= extents.size() ? extents[std::size_t(ordinal - 1)] : Extent{};
}

FacsimileView::Private::Extent FacsimileView::Private::extentOf(const Place& place) const {
    Extent extent;
    if (!map) {
        return extent;
    }
    for (const PageQuads& on : map->quads(place.ordinal, place.range)) {
        for (const QRectF& quad : on.quads) {
            const QRectF box = layout.toStrip(on.page, quad);
            extent = extent.isNull() ? Extent{box.top(), box.bottom()}
                                     : Extent{std::min(extent.top, box.top()), std::max(extent.bottom, box.bottom())};
        }
    }
    return extent;
}

double FacsimileView::Private::topParagraph() const {
    const double y = origin().y();
    int best = 0;
    for (int ordinal = 1; std::size_t(ordinal) <= extents.size(); ++ordinal) {
        const Extent extent = extentOf(ordinal);
        if (extent.isNull() || extent.bottom <= y + 1) {
            continue;
        }
        // A footnote at the foot of this page comes late in the text, but not before what is above it here.
        if (best == 0 || extent.top < extentOf(best).top) {
            best = ordinal;
        }
    }
    if (best == 0) {
        return extents.empty() ? 1.0 : double(extents.size());
    }
    const Extent extent = extentOf(best);
    return best + std::clamp((y - extent.top) / (extent.bottom - extent.top), 0.0, 0.9999);
}

std::pair<int, int> FacsimileView::Private::pagesInView() const {
    if (layout.pageCount() == 0) {
        return {0, 0};
    }
    const double top = origin().y();
    const int first = layout.pageAt(top);
    int last = first;
    while (last < layout.pageCount() && layout.page(last + 1).top() < top + q->viewport()->height()) {
        ++last;
    }
    return {first, last};
}

void FacsimileView::Private::report(bool byHand, int jumpedTo) {
    reportPage();
    if (!map) {
        return;
    }
    const double top = origin().y();
    PageGeometry geometry;
    geometry.scrollOffset = top;
    geometry.contentHeight = layout.size().height();
    geometry.topParagraph = topParagraph();
    geometry.byHand = byHand;
    geometry.jumpedTo = jumpedTo;
    geometry.links = linksNumber;
    const auto add = [&](Extent extent, int ordinal) {
        if (extent.isNull()) {
            extent = extentOf(ordinal);
        }
        geometry.ends.push_back({extent.top - top, extent.bottom - top});
    };
    for (const LinkPassage& link : links) {
        add(extentOf(Place{link.ordinal, link.range}), link.ordinal);
    }
    for (const int ordinal : watched) {
        add(extentOf(ordinal), ordinal);
    }
    emit q->geometryReported(geometry);
}

void FacsimileView::Private::reportPage() {
    if (const int page = q->currentPage(); page != shownPage) {
        shownPage = page;
        emit q->pageChanged(page, layout.pageCount());
    }
}

void FacsimileView::Private::scrollStripTo(double y) {
    isMoving = true;
    q->verticalScrollBar()->setValue(int(std::lround(y)));
    isMoving = false;
    report(false);
}

void FacsimileView::Private::wantPictures() {
    const auto [first, last] = pagesInView();
    if (first == 0 || q->viewport()->width() < 2) {
        return;
    }
    const int scale = std::max(1, int(std::lround(deviceScale() * 1000)));
    const double ratio = q->devicePixelRatioF();
    std::vector<PageTile> tiles;
    // The margin: a view's height on either side, so that scrolling meets pages that are there.
    const QRectF view(origin(), QSizeF(q->viewport()->size()));
    const auto add = [&](int page, const QRectF& within) {
        const QRectF strip = layout.page(page);
        PageTile tile{.page = page, .scale = scale, .column = 0, .row = 0};
        const QSizeF points = page >= 1 && page <= layout.pageCount() ? sizes[std::size_t(page - 1)] : QSizeF();
        for (tile.row = 0; !tile.area(points).isEmpty(); ++tile.row, tile.column = 0) {
            for (; !tile.area(points).isEmpty(); ++tile.column) {
                const QRect area = tile.area(points);
                const QRectF box(strip.topLeft() + QPointF(area.topLeft()) / ratio, QSizeF(area.size()) / ratio);
                if (box.intersects(within) && std::ranges::find(tiles, tile) == tiles.end()) {
                    tiles.push_back(tile);
                }
            }
            tile.column = 0;
        }
    };
    for (int page = first; page <= last; ++page) {
        add(page, view);
    }
    const QRectF around = view.adjusted(0, -view.height(), 0, view.height());
    const int ahead = goesBack ? first - 1 : last + 1;
    const int behind = goesBack ? last + 1 : first - 1;
    for (int page = first; page <= last; ++page) {
        add(page, around);
    }
    for (const int page : {ahead, goesBack ? ahead - 1 : ahead + 1, behind}) {
        if (!layout.page(page).isNull()) {
            QRectF edge = layout.page(page);
            edge.setHeight(std::min(edge.height(), 2 * view.height()));
            add(page, edge);
        }
    }
    for (const int page : thumbnails) {
        if (!layout.page(page).isNull()) {
            tiles.push_back(thumbnailTile(page));
        }
    }
    for (const PageTile& tile : tiles) {
        (void)images->picture(tile); // those wanted are the last to be dropped
    }
    images->want(tiles);
}

} // namespace duikan
