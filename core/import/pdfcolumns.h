// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfrows.h"

namespace duikan {

/// Cuts rows that run across columns, and puts the rows of each column one after the other. Columns are seen
/// by the gutter: a strip free of words over several rows with text on both sides. Rows come sorted from top
/// to bottom.
[[nodiscard]] std::vector<PdfRow> inColumns(std::vector<PdfRow> rows);

/// A strip of a page that is free of words, from top to bottom of some rows. In points; no width where right <= left.
struct PdfStrip {
    float left = 0;
    float right = 0;
    [[nodiscard]] float width() const { return right - left; }
};

/// The strips between the words of a row, from left to right, that are as wide as `atLeast` or wider. The row has words.
[[nodiscard]] std::vector<PdfStrip> freeStrips(const PdfRow& row, float atLeast);

/// What is left of a strip beside a row; nothing of it when a word of the row crosses its middle.
[[nodiscard]] PdfStrip beside(PdfStrip strip, const PdfRow& row);

/// Computes what follows from a row's words: order, blanks, marks, size, bounds.
void finishRow(PdfRow& row);

} // namespace duikan
