// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notesimport.h"

namespace duikan {

/// Reads XFDF (ISO 19444-1), ours and that of PDF programs: highlights, underlines and the like hang on the text that
/// lies under them, text notes on the paragraph nearest to them, answers become replies or set the state. A file that
/// belongs to a document without pages gives notes at its beginning. XML with a document type is refused.
[[nodiscard]] Result<NotesFile> readXfdf(const QString& name, const QByteArray& bytes, const Review& review);

} // namespace duikan
