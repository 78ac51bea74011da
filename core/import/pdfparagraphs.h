// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfblock.h"
#include "core/import/pdflayout.h"

namespace duikan {

/// Rebuilds paragraphs from marked rows, across lines, columns and pages: the text in reading order with the
/// furniture where it stood (hints.dropped), then the footnotes.
[[nodiscard]] std::vector<PdfBlock> blocksOf(const std::vector<PdfPageRows>& pages, float bodySize);

} // namespace duikan
