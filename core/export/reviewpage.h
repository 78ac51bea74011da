// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// The review, or one document of it, as one HTML page for a browser: the review copy (reviewcopy.h) with
/// labels, highlights, notes in the margin, links that lead to their other end, and tables. Self-contained:
/// no scripts, nothing outside is referred to, and the page forbids itself both; light and dark; it prints.
[[nodiscard]] Result<ExportedFile> reviewPage(const Review& review, const ExportOptions& options);

} // namespace duikan
