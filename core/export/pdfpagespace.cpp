// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfpagespace.h"

namespace duikan {

PdfPageSpace::PdfPageSpace(const QRectF& box, int turn)
    : m_box(box)
    , m_turn(turn == 90 || turn == 180 || turn == 270 ? turn : 0) {}

QPointF PdfPageSpace::user(QPointF displayed) const {
    const double x = displayed.x();
    const double y = displayed.y();
    switch (m_turn) {
    case 90:
        return {m_box.left() + y, m_box.top() + x};
    case 180:
        return {m_box.right() - x, m_box.top() + y};
    case 270:
        return {m_box.right() - y, m_box.bottom() - x};
    default:
        return {m_box.left() + x, m_box.bottom() - y};
    }
}

QRectF PdfPageSpace::user(const QRectF& displayed) const {
    return QRectF(user(displayed.topLeft()), user(displayed.bottomRight())).normalized();
}

QPointF PdfPageSpace::displayed(QPointF user) const {
    switch (m_turn) {
    case 90:
        return {user.y() - m_box.top(), user.x() - m_box.left()};
    case 180:
        return {m_box.right() - user.x(), user.y() - m_box.top()};
    case 270:
        return {m_box.bottom() - user.y(), m_box.right() - user.x()};
    default:
        return {user.x() - m_box.left(), m_box.bottom() - user.y()};
    }
}

QSizeF PdfPageSpace::displayedSize() const {
    return m_turn % 180 == 0 ? m_box.size() : m_box.size().transposed();
}

} // namespace duikan
