// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pagemap.h"

#include <QSizeF>

namespace duikan {

/// How the text of a page lies on the page as it is displayed: a table that was printed across, or a page whose /Rotate is
/// not what its text was set for, is read with the head on one's shoulder. Text is understood in the frame in which it
/// stands upright; places are told in that of the page as displayed. Points, origin top left in either.
struct PdfTurn {
    QSizeF displayed; ///< the page
    int quarters = 0; ///< of a turn clockwise that took the text from upright to where it is; 0 to 3

    [[nodiscard]] QSizeF upright() const; ///< the page, turned so that its text is upright
    [[nodiscard]] CharacterBox toUpright(const CharacterBox& box) const;
    /// Of text that stands upright there: its height on the page, or where it runs down or up its distance from the left edge.
    [[nodiscard]] float uprightBaseline(float displayedBaseline) const;
    [[nodiscard]] CharacterBox toDisplayed(const CharacterBox& box) const;
};

} // namespace duikan
