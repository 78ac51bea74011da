// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/review/reviewstate.h"

namespace duikan {

class Review;

/// What a clause was or became in one draft: "OP 7", or after a split "9, 9 bis".
struct ClauseStage {
    DraftId draft;
    std::vector<int> ordinals; ///< ascending; empty where the clause is not in this draft
    /// What became of it on the way from the draft before, one pair for each alignment it passed through; empty in the
    /// first draft and where it is in neither. A pair may name paragraphs beyond the clause's own: a merge's others.
    std::vector<ComparedPair> fromBefore;
    std::vector<AnnotationId> notes; ///< that stand in it in this draft, by time of creation
};

/// A clause through all drafts of its document, oldest first: backwards what it came from, forwards what it became.
/// Follows the alignment of neighbouring drafts as persons corrected it. Empty for an unknown draft or ordinal.
[[nodiscard]] std::vector<ClauseStage> genealogyOf(const Review& review, DraftId draft, int ordinal);

} // namespace duikan
