// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"

namespace duikan {

/// What a PDF reader shows of a note: its body, and under it the wording it proposes, after an arrow. The arrow is the
/// same in every language, so that the two can be told apart when the file comes back.
struct PdfNoteText {
    QString body;
    QString replacement;
    friend bool operator==(const PdfNoteText&, const PdfNoteText&) = default;
};

[[nodiscard]] QString toPdfContents(const PdfNoteText& text);
/// The way back; only a proposal can have a replacement. Line ends of any sort become "\n".
[[nodiscard]] PdfNoteText fromPdfContents(const QString& contents, AnnotationKind kind);

/// "Accepted", "Rejected", "Completed": the states of the model "Review" of ISO 32000; empty for an open note.
/// foreignState() (core/review/foreignnotes.h) is the way back.
[[nodiscard]] QString toPdfState(AnnotationState state);

} // namespace duikan
