// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/incoming.h"
#include "core/review/review.h"

namespace duikan {

/// A thread of annotations as a file has it: the first, and what was said to it, in the order it was said.
struct ForeignThread {
    const ForeignAnnotation* first = nullptr;
    std::vector<const ForeignAnnotation*> answers; ///< words, and states without words
};

/// Puts replies with what they answer, however deep. A reply to nothing is left out. The pointers are into
/// `annotations`.
[[nodiscard]] std::vector<ForeignThread> threadsOf(const std::vector<ForeignAnnotation>& annotations);

/// What an annotation says, as the body of a note. A tracked change begins with + (inserted) or − (deleted).
[[nodiscard]] QString bodyOf(const ForeignAnnotation& annotation);
/// None for a name that judges nothing.
[[nodiscard]] std::optional<AnnotationState> foreignState(const QString& name);
/// What a file says of who wrote it and when.
[[nodiscard]] Provenance provenanceOf(const ForeignAnnotation& annotation);
/// The words it lies on, in the document that came with it; empty where there are none. A note without extent stands for the
/// whole paragraph.
[[nodiscard]] Passage passageOf(const ForeignAnnotation& annotation, DraftId draft, const Document& document,
                                const PageMap* pages);

/// What a file brought along, as notes on the draft made of it. Left out are annotations that lie on no text, and the
/// parts of what the review has already: the further pages of its notes, the ends of its links.
[[nodiscard]] IncomingItems itemsOf(const DraftSource& source, DraftId draft, const ReviewState& known);

} // namespace duikan
