// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPDF;

namespace duikan {

/// A point of a printed page in PostScript points, origin at the top left; pages are 0-based.
struct PrintedPoint {
    int page = 0;
    QPointF point;
};

/// A link on a page and the name of the destination it leads to.
struct PrintedLink {
    int page = 0;
    QRectF rect;
    QString destination;
};

/// Where Chromium put things: read from the named destinations and link annotations that it writes for the
/// internal links of a page. There is no other way to learn where an element came to stand on paper.
struct PrintedGeometry {
    std::vector<QSizeF> pages; ///< sizes
    QHash<QString, PrintedPoint> destinations;
    std::vector<PrintedLink> links;
};

[[nodiscard]] PrintedGeometry geometryOf(QPDF& pdf);

} // namespace duikan
