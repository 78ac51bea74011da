// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/draftpages.h"
#include "core/export/exportformat.h"
#include "core/export/pdfmarkup.h"

namespace duikan {

/// What of a review can be written on the pages of one document's current draft.
struct PdfMarkups {
    std::vector<PdfMarkup> markups;
    int notes = 0;
    int replies = 0;
    int links = 0;
    std::vector<AnnotationId> unplacedNotes;     ///< that stand in the document, but nobody knows where
    std::vector<CrossReferenceId> unplacedLinks;
};

struct MarkupChoice {
    bool notes = true;
    bool links = true;
};

/// Notes as highlights with their replies and state; cross-references as underlined passages that name the other end, and
/// jump there where it stands in the same file. `pages` are those of the drafts in that file, each document once.
[[nodiscard]] PdfMarkups markupsOf(const Review& review, const std::vector<DraftPages>& pages, MarkupChoice choice = {});

struct AnnotatedPdfOptions {
    int document = 1;    ///< 1-based
    QString password;    ///< of an encrypted source
    QByteArray appendix; ///< a PDF whose pages are put after the last one; may be empty
    std::optional<TypesetText> typeset = {}; ///< in place of the source, for a document without pages
};

struct AnnotatedPdfCopy {
    QByteArray bytes;
    bool isRepaired = false; ///< the source was damaged: it was rewritten whole
    PdfMarkups written;      ///< with what could not be placed
};

/// The source of a document's current draft, a PDF, or the pages that were set of it, with the notes and cross-references of
/// the review as annotations of its own kind. Errors: UnknownDocument, NoPages, and those of annotatePdf(). Blocks.
[[nodiscard]] Result<AnnotatedPdfCopy> annotatedPdf(const Review& review, const AnnotatedPdfOptions& options);

/// The same as a format of export: what has no place on the pages is counted as lost, and a remark tells of a repair.
[[nodiscard]] Result<ExportedFile> exportAnnotatedPdf(const Review& review, const ExportOptions& options);

} // namespace duikan
