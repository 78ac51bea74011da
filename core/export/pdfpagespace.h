// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

class QPDFObjectHandle;

namespace duikan {

/// The two coordinate systems of a PDF page: points of the page as it is displayed (crop box, turned as /Rotate says,
/// origin top left, as in PageMap), and its default user space (not turned, y upwards), in which annotations are placed.
/// For a page of 600 by 800 points, turned by 90 degrees: displayed (0, 0) is user (0, 0), displayed (800, 600) is
/// user (600, 800).
class PdfPageSpace {
public:
    explicit PdfPageSpace(const QPDFObjectHandle& page);
    /// `box` in user space, top() its lower edge; `turn` 0, 90, 180 or 270, anything else is 0.
    PdfPageSpace(const QRectF& box, int turn);

    [[nodiscard]] QPointF user(QPointF displayed) const;
    [[nodiscard]] QRectF user(const QRectF& displayed) const; ///< normalised; top() is the lower edge
    [[nodiscard]] QPointF displayed(QPointF user) const; ///< the way back
    [[nodiscard]] QSizeF displayedSize() const;
    [[nodiscard]] const QRectF& box() const { return m_box; }
    [[nodiscard]] int turn() const { return m_turn; }

private:
    QRectF m_box; ///< crop box in user space; top() is the lower edge
    int m_turn = 0; ///< 0, 90, 180, 270 clockwise
};

} // namespace duikan
