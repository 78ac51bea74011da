// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSizeF>

#include <compare>

namespace duikan {

/// A part of a page as a picture. Tiles are kTileSize pixels wide and high, but for those at the page's right and lower
/// edge: a picture of any zoom is made of pieces that fit a bounded cache, and only those in view are made.
struct PageTile {
    static constexpr int kTileSize = 2048;

    int page = 0;   ///< 1-based
    int scale = 0;  ///< thousandths of a device pixel to a point
    int column = 0; ///< from the left, from 0
    int row = 0;

    [[nodiscard]] double pixelsPerPoint() const { return scale / 1000.0; }
    /// In device pixels of the whole page at this scale, which is `size` points large; empty beyond its edge.
    [[nodiscard]] QRect area(QSizeF size) const {
        const QRect whole(0, 0, qRound(size.width() * pixelsPerPoint()), qRound(size.height() * pixelsPerPoint()));
        return QRect(column * kTileSize, row * kTileSize, kTileSize, kTileSize).intersected(whole);
    }
    friend auto operator<=>(const PageTile&, const PageTile&) = default;
};

} // namespace duikan
