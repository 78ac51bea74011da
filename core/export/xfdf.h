// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// The subject of a note: its kind, then its tags. "Question · budget, urgent"
inline constexpr QLatin1String kXfdfSubjectMark{" \xb7 "};
inline constexpr QLatin1String kXfdfTagMark{", "};

/// The notes on one document as XFDF (ISO 19444-1), which PDF programs import over the same PDF: the markups of an
/// annotated PDF (annotatedpdf.h) without the PDF. A document without pages has no places to name: its notes become
/// text notes at the edge of the first page (Loss::Places). Kind and tags are in the subject, the state is an answer with a
/// state model. Links are underlined passages that people can read and count as lost, since they do not come back as links.
[[nodiscard]] Result<ExportedFile> notesXfdf(const Review& review, const ExportOptions& options);

} // namespace duikan
