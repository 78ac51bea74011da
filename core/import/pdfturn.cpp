// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfturn.h"

namespace duikan {

namespace {

/// A page of a size, turned clockwise with what is on it.
CharacterBox turned(const CharacterBox& box, QSizeF page, int quarters) {
    const auto width = float(page.width());
    const auto height = float(page.height());
    switch (quarters) {
    case 1:
        return {height - box.bottom, box.left, height - box.top, box.right};
    case 2:
        return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3:
        return {box.top, width - box.right, box.bottom, width - box.left};
    default:
        return box;
    }
}

} // namespace

QSizeF PdfTurn::upright() const { return quarters % 2 == 0 ? displayed : displayed.transposed(); }

CharacterBox PdfTurn::toUpright(const CharacterBox& box) const { return turned(box, displayed, (4 - quarters) % 4); }

float PdfTurn::uprightBaseline(float displayedBaseline) const {
    switch (quarters) {
    case 1:
        return float(displayed.width()) - displayedBaseline;
    case 2:
        return float(displayed.height()) - displayedBaseline;
    default:
        return displayedBaseline;
    }
}

CharacterBox PdfTurn::toDisplayed(const CharacterBox& box) const { return turned(box, upright(), quarters); }

} // namespace duikan
