// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfrows.h"

namespace duikan {

/// The rows of one page.
using PdfPageRows = std::vector<PdfRow>;

/// Marks what belongs to the page and not to the text: running heads, page numbers, document symbols, job
/// numbers, bar codes, the letterhead of a United Nations document. Known by its form ("A/RES/73/3", "2/4",
/// "18-15937") or by standing at the same height on several pages. Sets PdfRow::dropped. Returns the
/// document's symbol; empty when none is printed.
[[nodiscard]] QString markFurniture(std::vector<PdfPageRows>& pages, const std::vector<QSizeF>& sizes);

} // namespace duikan
