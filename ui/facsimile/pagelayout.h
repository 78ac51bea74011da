// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pagemap.h"

#include <QRectF>

namespace duikan {

/// How large pages are shown.
struct PageZoom {
    enum class Fit {
        Width, ///< the widest page as wide as the view
        Page,  ///< whole pages
        None
    };
    Fit fit = Fit::Width;
    double factor = 1; ///< where nothing is fitted; 1 is the size of the paper, 96 pixels to the inch
    friend bool operator==(const PageZoom&, const PageZoom&) = default;
};

/// Where pages lie below each other. Coordinates are device-independent pixels of the whole strip, origin at its top
/// left corner; page numbers are 1-based. A plain value.
class PageLayout {
public:
    enum class Mode {
        Continuous,
        Single ///< each page has a view's height for itself
    };
    static constexpr double kMargin = 12; ///< around pages
    static constexpr double kPixelsPerPoint = 96.0 / 72.0; ///< at the size of the paper

    PageLayout() = default;
    PageLayout(const std::vector<QSizeF>& pageSizes, QSizeF view, Mode mode, PageZoom zoom = {});

    [[nodiscard]] double scale() const { return m_scale; } ///< pixels to a point
    [[nodiscard]] double factor() const { return m_scale / kPixelsPerPoint; } ///< of the size of the paper
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QRectF page(int page) const; ///< null when there is none
    [[nodiscard]] double top(int page) const;  ///< where the view's top edge stands when the page is turned to
    [[nodiscard]] int pageAt(double y) const;  ///< the one there or the next below it; 0 without pages
    [[nodiscard]] QRectF toStrip(int page, const QRectF& points) const;
    [[nodiscard]] QPointF toPoints(int page, QPointF strip) const;

private:
    double m_scale = 1;
    QSizeF m_size;
    std::vector<QRectF> m_pages;
    std::vector<double> m_tops;
};

} // namespace duikan
