// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdftext.h"
#include "core/review/review.h"

namespace duikan {

/// Reads a PDF: its text as paragraphs with structure, where each stands on the pages, and the annotations it
/// brought. Errors: those of readPdfText(), and NoText for a PDF of pictures. Reentrant.
[[nodiscard]] Result<DraftSource> importPdf(const QString& name, const QByteArray& bytes,
                                            const QString& password = {}, const Progress& progress = {});

} // namespace duikan
