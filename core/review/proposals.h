// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/rollingtext.h"
#include "core/review/review.h"

namespace duikan {

/// The proposals on a draft that are on the table: open or accepted. Rejected ones are withdrawn, resolved
/// ones are done with.
struct ProposalsOfDraft {
    std::vector<WordingProposal> worded; ///< by time; one for each passage that a proposal stands on
    std::vector<AnnotationId> wordless;  ///< say in their body what they want
    std::vector<AnnotationId> unplaced;  ///< have no certain place in the draft
    int leftOut = 0;                     ///< rejected or resolved
};

[[nodiscard]] ProposalsOfDraft proposalsOf(const Review& review, DraftId draft);

} // namespace duikan
