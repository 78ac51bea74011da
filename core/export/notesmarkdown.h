// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// The notes as a text to read and to paste elsewhere, in CommonMark: a section for each document, a heading for each
/// note with its label, the words it hangs on as a block quotation, replies indented below, links in a section of
/// their own. What notes say is escaped: their marks are letters, not markup.
[[nodiscard]] Result<ExportedFile> notesMarkdown(const Review& review, const ExportOptions& options);

} // namespace duikan
