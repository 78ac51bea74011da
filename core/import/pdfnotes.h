// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notesimport.h"

namespace duikan {

/// What an annotated PDF brings back to the review it came from, or that has its text: replies, states and changed words of
/// notes that the review has, known by their names (/NM); notes of others, on the words they lie on. What the review
/// itself wrote into the file and nobody touched is among them too, as the review says it now: taking it in changes
/// nothing. Cross-references go out only.
///
/// The file is read in the worker; the errors are those of importBytes().
[[nodiscard]] Result<NotesFile> readPdfNotes(const QString& name, const QByteArray& bytes, const Review& review);

/// The same for a PDF that was read.
[[nodiscard]] NotesFile notesOfPdf(const Review& review, const DraftSource& pdf);

} // namespace duikan
