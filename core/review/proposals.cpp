// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/proposals.h"

namespace duikan {

namespace {

/// Adds the places where the wording would stand; false where one of them is not certain.
bool addPlaces(const Review& review, const Annotation& note, DraftId draft,
               std::vector<WordingProposal>& out) {
    std::vector<WordingProposal> places;
    for (const Anchor& anchor : note.anchors) {
        if (anchor.draft != draft) {
            continue;
        }
        const Resolution& resolution = review.resolution(anchor);
        if (!resolution.place || resolution.verdict == Verdict::Ambiguous ||
            resolution.verdict == Verdict::Orphaned) {
            return false;
        }
        places.push_back({.ordinal = resolution.place->ordinal,
                          .range = resolution.place->range,
                          .wording = note.replacement,
                          .proposer = note.author,
                          .accepted = note.state == AnnotationState::Accepted});
    }
    out.insert(out.end(), places.begin(), places.end());
    return !places.empty();
}

} // namespace

ProposalsOfDraft proposalsOf(const Review& review, DraftId draft) {
    ProposalsOfDraft proposals;
    const int document = review.state().documentNumber(draft);
    for (const auto& [id, note] : review.state().annotations()) {
        const bool isHere = note.kind == AnnotationKind::Proposal && !note.anchors.empty() &&
                            review.state().documentNumber(note.anchors.front().draft) == document;
        if (!isHere) {
            continue;
        }
        if (note.state == AnnotationState::Rejected || note.state == AnnotationState::Resolved) {
            ++proposals.leftOut;
        } else if (note.replacement.isEmpty()) {
            proposals.wordless.push_back(id);
        } else if (!addPlaces(review, note, draft, proposals.worded)) {
            proposals.unplaced.push_back(id);
        }
    }
    return proposals;
}

} // namespace duikan
