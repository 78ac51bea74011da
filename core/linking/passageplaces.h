// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// The paragraphs of a document's current draft that a passage means.
struct PassagePlaces {
    std::vector<int> ordinals; ///< each once, in the order of the passage
    bool isChanged = false;    ///< a person has yet to look at what became of some of its words
};

/// `document` is a number of the review. Anchors in other documents are passed over.
[[nodiscard]] PassagePlaces placesOf(const Review& review, const Passage& passage,
                                     const CarriedPassages& carried, int document);

/// The places of the two ends of a link or a dismissal, the end in document `first` first whichever way it runs.
/// Both are empty where it does not tie these two documents.
[[nodiscard]] std::pair<PassagePlaces, PassagePlaces>
endsBetween(const Review& review, const CrossReference& link, int first, int second);
[[nodiscard]] std::pair<PassagePlaces, PassagePlaces>
endsBetween(const Review& review, const Dismissal& dismissal, int first, int second);

} // namespace duikan
