// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/reviewsuggestions.h"

#include "core/linking/coverage.h"
#include "core/linking/ownlexicon.h"
#include "core/linking/passageplaces.h"

#include <algorithm>

namespace duikan {

namespace {

std::vector<DecidedPair> dismissedPairs(const Review& review, int leftDocument, int rightDocument) {
    std::vector<DecidedPair> pairs;
    for (const auto& [id, dismissal] : review.state().dismissals()) {
        const auto [left, right] = endsBetween(review, dismissal, leftDocument, rightDocument);
        for (const int leftOrdinal : left.ordinals) {
            for (const int rightOrdinal : right.ordinals) {
                pairs.push_back({leftOrdinal, rightOrdinal});
            }
        }
    }
    return pairs;
}

std::vector<DecidedPair> inOrder(std::vector<DecidedPair> pairs) {
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
    return pairs;
}

} // namespace

SuggestionBasis suggestionBasis(const Review& review, int leftDocument, int rightDocument) {
    const Draft* const left = review.state().currentDraft(leftDocument);
    const Draft* const right = review.state().currentDraft(rightDocument);
    SuggestionBasis basis;
    if (!left || !right) {
        return basis;
    }
    basis.left = left->structure;
    basis.right = right->structure;
    basis.accepted = inOrder(linkedPairs(review, leftDocument, rightDocument));
    for (const DecidedPair& pair : inOrder(dismissedPairs(review, leftDocument, rightDocument))) {
        if (!std::ranges::binary_search(basis.accepted, pair)) { // a link says more than a dismissal
            basis.dismissed.push_back(pair);
        }
    }
    for (const auto& [id, own] : review.state().ownConcepts()) {
        basis.concepts.push_back(own.words);
    }
    return basis;
}

std::vector<Suggestion> suggest(const SuggestionBasis& basis, int limit) {
    if (!basis.isComplete()) {
        return {};
    }
    SuggestionOptions options;
    options.limit = limit;
    options.accepted = basis.accepted;
    options.dismissed = basis.dismissed;
    if (basis.concepts.empty()) {
        return suggest(*basis.left, *basis.right, options);
    }
    const auto lexicon = ConceptLexicon::builtInWith(ownConceptSource(basis.concepts));
    Q_ASSERT(lexicon);
    options.lexicon = lexicon ? &*lexicon : nullptr;
    return suggest(*basis.left, *basis.right, options);
}

SuggestionOrigin originOf(const Suggestion& suggestion) {
    SuggestionOrigin origin{.score = suggestion.score, .reasons = {}};
    for (const SuggestionReason& reason : suggestion.reasons) {
        origin.reasons.push_back({toString(reason.kind), reason.text});
    }
    return origin;
}

QString proposedRelation(const Suggestion& suggestion) {
    const bool isCitation =
        !suggestion.reasons.empty() && suggestion.reasons.front().kind == ReasonKind::Citation;
    return isCitation ? QStringLiteral("cites") : QStringLiteral("supports");
}

} // namespace duikan
