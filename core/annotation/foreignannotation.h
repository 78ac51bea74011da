// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"

#include <QDateTime>

#include <optional>

namespace duikan {

enum class ForeignAnnotationKind { Highlight, Note, Insertion, Deletion };

/// Where a foreign annotation hangs: a range of a paragraph of the Document it arrived with.
struct ForeignPlace {
    int ordinal = 0; ///< 1-based
    TextRange range;
    friend bool operator==(const ForeignPlace&, const ForeignPlace&) = default;
};

/// An annotation that a file brought along: a highlight or note of a PDF, a comment or tracked change of a
/// Word document. A value on its way to becoming an annotation of the review.
struct ForeignAnnotation {
    QString id;        ///< in its file: /NM, the comment's id; may be empty
    QString inReplyTo; ///< id of the annotation it answers
    ForeignAnnotationKind kind = ForeignAnnotationKind::Note;
    QString author;
    QDateTime created;
    QDateTime modified;
    QString contents;
    QString color;                     ///< "#rrggbb"; empty when it has none
    QString state;                     ///< "Accepted", "Rejected", "Completed" where a reply sets one
    QString quote;                     ///< the words under it, or those inserted or deleted
    std::optional<ForeignPlace> place; ///< none when it lies on no text
    std::vector<PageQuads> pages;      ///< empty for a source without pages

    friend bool operator==(const ForeignAnnotation&, const ForeignAnnotation&) = default;
};

} // namespace duikan
