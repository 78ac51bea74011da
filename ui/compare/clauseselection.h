// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"
#include "core/document/document.h"
#include "ui/workspace.h"

#include <compare>

namespace duikan {

/// A place between two letters of a clause as it is shown: its printed number first (shownText()).
struct ClausePlace {
    int ordinal = 0;      ///< of the paragraph, 1-based; 0 for no place
    qsizetype offset = 0; ///< in UTF-16 code units

    friend auto operator<=>(const ClausePlace&, const ClausePlace&) = default;
};

/// What a paragraph is shown as: number, an em space, text; the text alone where it has the number in it.
[[nodiscard]] QString shownText(const Paragraph& paragraph);
[[nodiscard]] qsizetype shownNumberLength(const Paragraph& paragraph); ///< of what stands before the text

/// Words selected on one side of a comparison, through as many paragraphs of that draft as lie between the two
/// places, folded ones too. A plain value.
struct ClauseSelection {
    Side side = Side::Left;
    ClausePlace anchor; ///< where it was begun
    ClausePlace caret;  ///< where it goes to, before or behind

    [[nodiscard]] bool isEmpty() const { return anchor == caret; }
    [[nodiscard]] TextRange within(int ordinal, qsizetype length) const; ///< of a shown text of that length
    [[nodiscard]] QString text(const Document& document) const; ///< paragraph by paragraph, a line each
};

} // namespace duikan
