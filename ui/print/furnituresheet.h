// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/printedreport.h"
#include "ui/print/printedgeometry.h"

namespace duikan {

inline constexpr double kPixelsPerPoint = 96.0 / 72.0; ///< CSS pixels

/// What the head and the foot of a printed page say; an empty text is left out.
struct HeadAndFoot {
    QString headLeft;
    QString headRight;
    QString footLeft;
    QString footMiddle; ///< where there is one, the foot on the left is kept short
    int page = 0;       ///< 1-based
    int pageCount = 0;
};

[[nodiscard]] QString headAndFootHtml(const HeadAndFoot& texts);

/// One sheet of furniture; `size` in points, `shapes` the inside of an SVG over the whole sheet in CSS
/// pixels.
[[nodiscard]] QString furnitureSheet(QSizeF size, const QString& html, const QString& shapes = {});
/// All sheets as a page of their own.
[[nodiscard]] QString furnitureHtml(const QString& sheets);

[[nodiscard]] QString reportFurnitureHtml(const PrintedReport& report, const PrintedGeometry& geometry);

} // namespace duikan
