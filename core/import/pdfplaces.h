// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/pagemap.h"
#include "core/import/pdfblock.h"
#include "core/import/pdfturn.h"

namespace duikan {

/// Finds where the text of each paragraph was printed, and fills in Paragraph::pages. The lines of a
/// paragraph are the blocks it was made of, 1-based. A character that the structure rules put in has no
/// place.
[[nodiscard]] PageMap placeText(Document& document, const std::vector<PdfBlock>& blocks,
                                const std::vector<PdfTurn>& pages);

} // namespace duikan
