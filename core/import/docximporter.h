// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// Reads a Word document (ISO/IEC 29500, transitional or strict): styles, automatic numbers as printed,
/// footnotes, tables, comments with their replies, tracked changes. Errors: FileUnreadable, FileTooLarge,
/// UnsupportedFormat (a ZIP file that is no Word document), NoText. Reentrant.
[[nodiscard]] Result<DraftSource> importDocx(const QString& name, const QByteArray& bytes);

} // namespace duikan
