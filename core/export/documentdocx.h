// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// The current draft of a document as a Word file: its text with headings, tables and footnotes that are
/// Word's own, labels in the margin, and the review's notes as comments, each exactly over the words it is
/// about, with its replies as a thread; resolved ones are marked as done. A cross-reference is a comment that
/// says what it is tied to. A mere highlight colours its words.
///
/// Word has no comments in footnotes: those hang at the footnote's mark and begin with the words they are
/// about. What has no certain place is left out and counted. UnknownDocument.
[[nodiscard]] Result<ExportedFile> documentDocx(const Review& review, const ExportOptions& options);

} // namespace duikan
