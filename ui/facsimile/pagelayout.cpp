// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

/// Bounds of what a page may be enlarged or reduced to; a page of 45 m still fits the numbers of a scroll bar.
constexpr double kLeastScale = 0.02;
constexpr double kMostScale = 12;

} // namespace

PageLayout::PageLayout(const std::vector<QSizeF>& pageSizes, QSizeF view, Mode mode, PageZoom zoom) {
    if (pageSizes.empty()) {
        return;
    }
    const double widest = std::max(1.0, std::ranges::max(pageSizes, {}, &QSizeF::width).width());
    const double tallest = std::max(1.0, std::ranges::max(pageSizes, {}, &QSizeF::height).height());
    double wanted = (view.width() - 2 * kMargin) / widest;
    if (zoom.fit == PageZoom::Fit::Page) {
        wanted = std::min(wanted, (view.height() - 2 * kMargin) / tallest);
    } else if (zoom.fit == PageZoom::Fit::None) {
        wanted = zoom.factor * kPixelsPerPoint;
    }
    m_scale = std::clamp(wanted, kLeastScale, kMostScale);
    const double width = std::max(view.width(), widest * m_scale + 2 * kMargin);
    double y = 0;
    for (const QSizeF& points : pageSizes) {
        const QSizeF size(std::round(points.width() * m_scale), std::round(points.height() * m_scale));
        double slot = size.height() + kMargin;
        double above = y == 0 ? kMargin : 0;
        m_tops.push_back(y == 0 ? 0 : y - kMargin);
        if (mode == Mode::Single) {
            slot = std::max(view.height(), size.height() + 2 * kMargin);
            above = (slot - size.height()) / 2;
            m_tops.back() = y;
        } else {
            slot += above;
        }
        // Whole pixels: the picture of a page is drawn as it was made.
        m_pages.emplace_back(QPointF(std::floor((width - size.width()) / 2), std::floor(y + above)), size);
        y += slot;
    }
    m_size = {width, y};
}

QRectF PageLayout::page(int page) const {
    return page >= 1 && page <= pageCount() ? m_pages[std::size_t(page - 1)] : QRectF();
}

double PageLayout::top(int page) const {
    return page >= 1 && page <= pageCount() ? m_tops[std::size_t(page - 1)] : 0;
}

int PageLayout::pageAt(double y) const {
    const auto found = std::ranges::lower_bound(m_pages, y, {}, &QRectF::bottom);
    return found == m_pages.end() ? pageCount() : int(found - m_pages.begin()) + 1;
}

QRectF PageLayout::toStrip(int page, const QRectF& points) const {
    return {this->page(page).topLeft() + points.topLeft() * m_scale, points.size() * m_scale};
}

QPointF PageLayout::toPoints(int page, QPointF strip) const {
    return (strip - this->page(page).topLeft()) / m_scale;
}

} // namespace duikan
