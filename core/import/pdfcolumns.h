// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfrows.h"

namespace duikan {

/// Cuts rows that run across columns, and puts the rows of each column one after the other. Columns are seen
/// by the gutter: a strip free of words over several rows with text on both sides. Rows come sorted from top
/// to bottom.
[[nodiscard]] std::vector<PdfRow> inColumns(std::vector<PdfRow> rows);

/// Computes what follows from a row's words: order, blanks, marks, size, bounds.
void finishRow(PdfRow& row);

} // namespace duikan
