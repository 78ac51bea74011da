// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/annotatedpdf.h"
#include "core/export/reviewcopy.h"

namespace duikan {

/// Where the words of a copy's documents stand on its pages: read back from the PDF that was set of it, by the destinations
/// that Chromium wrote for its paragraphs. In the order of `texts`. Blocks. Errors: PrintFailed and those of readPdfText().
[[nodiscard]] Result<std::vector<PageMapPtr>> placesInCopy(const std::vector<ReviewCopy::Text>& texts, const QByteArray& pdf);

/// The copy with the notes and cross-references of the review as annotations over its pages, such as an annotated PDF has.
/// The review must be as it was when the copy was composed. Blocks.
[[nodiscard]] Result<QByteArray> annotatedCopy(const Review& review, const std::vector<ReviewCopy::Text>& texts,
                                               MarkupChoice choice, const QByteArray& pdf);

} // namespace duikan
