// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/repair.h"
#include "core/import/pdftext.h"

#include <optional>

namespace duikan {

/// A word in its row.
struct RowWord {
    const PdfWord* word = nullptr;
    bool isRaised = false;    ///< smaller than its row and above its baseline: a mark
    bool blankBefore = false; ///< a gap that a reader sees as a blank
    bool isLeftToRight = false; ///< within a line from right to left
};

/// A line of print within one column. Words are in reading order. The words belong to the page, which
/// outlives it.
struct PdfRow {
    std::vector<RowWord> words;
    int page = 0; ///< 1-based
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
    float footing = 0;   ///< bottom of most of its characters: fonts reach down differently
    float fontSize = 0;  ///< of most of its characters
    bool isBold = false; ///< all of it
    bool isRightToLeft = false;
    bool isOnRightToLeftPage = false; ///< a line without letters of its own runs as the page does
    bool hasTurnedBrackets =
        false;      ///< right to left, and each bracket is told by its shape: "(" where ")" is meant
    const std::vector<CharacterBox>* blanks = nullptr; ///< those printed on the page
    int column = 0; ///< counted over the page; rows of one column have the same margins
    std::vector<float> cellEdges; ///< of a row of a table: where it is cut into cells; the same in all its rows
    float columnLeft = 0;
    float columnRight = 0;
    std::optional<RepairKind> dropped; ///< furniture of the page, no text
    bool isFootnote = false;

    [[nodiscard]] QString text() const; ///< as printed, marks included
    /// The text of one of its words, brackets as they are meant.
    [[nodiscard]] QString textOf(const RowWord& word) const;
    [[nodiscard]] float height() const { return bottom - top; }
};

/// The rows of a page from top to bottom, each across the whole page; upright words only.
[[nodiscard]] std::vector<PdfRow> rowsAcross(const PdfPage& page, int number);

/// The rows of a page in reading order: from top to bottom, and where columns stand beside each other one
/// column after the other.
[[nodiscard]] std::vector<PdfRow> rowsOf(const PdfPage& page, int number);

} // namespace duikan
