// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// Reads an HTML page: text and structure only. Headings, lists with their numbers and tables are kept;
/// scripts, styles, forms and what the page hides are not there. Nothing is loaded. Errors: UnknownEncoding,
/// NoText, FileUnreadable.
[[nodiscard]] Result<DraftSource> importHtml(const QString& name, const QByteArray& bytes);

} // namespace duikan
