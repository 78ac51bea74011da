// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/ownconcept.h"
#include "core/linking/suggestion.h"
#include "core/review/review.h"

namespace duikan {

/// All that the suggestions between two documents of a review follow from: a value that can be taken to another
/// thread. Equal ones give equal suggestions.
struct SuggestionBasis {
    DocumentPtr left;
    DocumentPtr right;
    std::vector<DecidedPair> accepted;  ///< tied by links, whichever way these run; in order
    std::vector<DecidedPair> dismissed; ///< in order
    std::vector<OwnConceptWords> concepts;

    /// Whether there is anything to rank.
    [[nodiscard]] bool isComplete() const { return left && right; }
    friend bool operator==(const SuggestionBasis&, const SuggestionBasis&) = default;
};

/// Of the current drafts of two documents, numbers 1-based.
[[nodiscard]] SuggestionBasis suggestionBasis(const Review& review, int leftDocument = 1,
                                              int rightDocument = 2);

/// The ranking with the review's own concepts and all that was decided. Pure. `limit` as in SuggestionOptions.
[[nodiscard]] std::vector<Suggestion> suggest(const SuggestionBasis& basis, int limit = 0);

/// What a link made of a suggestion remembers.
[[nodiscard]] SuggestionOrigin originOf(const Suggestion& suggestion);

/// The relation proposed for a suggestion: "cites" where what both cite is the weightiest reason, else "supports".
/// A submission speaks for, or in elaboration of, what it speaks to; only a person can tell which.
[[nodiscard]] QString proposedRelation(const Suggestion& suggestion);

} // namespace duikan
