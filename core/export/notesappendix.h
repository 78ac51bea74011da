// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/printedreport.h"
#include "core/review/review.h"

namespace duikan {

/// The notes of one document, numbered as in the window, each with its place and words, and the table of its
/// cross-references: pages to be put after the document's own. `document` is 1-based and exists.
[[nodiscard]] PrintedReport notesAppendix(const Review& review, int document);

} // namespace duikan
