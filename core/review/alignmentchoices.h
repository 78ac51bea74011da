// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/compare/comparison.h"

#include <map>

namespace duikan {

class ReviewState;

/// Two paragraphs of two drafts (ids as in Paragraph::id), as a person names them who corrects an alignment. In a
/// review `left` is the draft that came first: of one document the earlier one, else that of the first document.
struct ParagraphPair {
    DraftId left;
    QString leftParagraph;
    DraftId right;
    QString rightParagraph;
    friend bool operator==(const ParagraphPair&, const ParagraphPair&) = default;
    friend std::weak_ordering operator<=>(const ParagraphPair&, const ParagraphPair&) = default;
};

/// What persons said of pairs of paragraphs.
using AlignmentChoices = std::map<ParagraphPair, AlignmentChoice::Kind>;

/// The pair as a review keeps it, the draft that came first on the left.
[[nodiscard]] ParagraphPair inOrderOfDrafts(const ReviewState& state, const ParagraphPair& pair);

/// The choices that hold when two drafts are compared, whichever way round. Those made between these two come first.
/// One made between drafts that lie between them (or, of two documents, between any of their drafts) holds as far as
/// its paragraphs can be followed through the drafts in between, and where no choice between the two contradicts it.
[[nodiscard]] std::vector<AlignmentChoice> choicesBetween(const ReviewState& state, DraftId left, DraftId right);

/// Two drafts of a review laid side by side, as the persons who corrected their alignment want it.
[[nodiscard]] Comparison compareDrafts(const ReviewState& state, DraftId left, DraftId right);

} // namespace duikan
