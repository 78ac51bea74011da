// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// A note or a link with its place. Numbers follow reading order, left document first, notes and links counted
/// apart; what is orphaned comes last.
struct PlacedNote {
    AnnotationId annotation;
    int number = 0;   ///< 1-based
    int document = 0; ///< of the first anchor; 1-based
    std::optional<Place> place;
};

struct PlacedLink {
    CrossReferenceId crossReference;
    int number = 0;
    int fromDocument = 0;
    int toDocument = 0;
    std::optional<Place> from; ///< first anchor of each end
    std::optional<Place> to;
};

[[nodiscard]] std::vector<PlacedNote> notesInReadingOrder(const Review& review);
[[nodiscard]] std::vector<PlacedLink> linksInReadingOrder(const Review& review);

} // namespace duikan
