// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/reviewcopy.h"
#include "ui/print/printedgeometry.h"

namespace duikan {

/// What cannot be known before the pages of a review copy are set, as HTML of the same number and size of
/// pages to be laid over them: running heads, feet with page numbers, page numbers of the contents, the
/// badges in the text, and the leaders from marks to margin notes. Badges are drawn as shapes, so that a
/// note's number never stands in the middle of the author's text when that is searched or copied. A cover
/// stays free. Needs a QGuiApplication.
///
/// Typeset by Chromium like the pages: QPdfWriter of Qt 6.4 would embed each font whole, 20 MB for a Chinese
/// one.
[[nodiscard]] QString pageFurnitureHtml(const ReviewCopy& copy, const ReviewCopyOptions& options,
                                        const PrintedGeometry& geometry);

} // namespace duikan
