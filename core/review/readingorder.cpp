// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/readingorder.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace duikan {

namespace {

/// Where a passage stands for sorting; what is orphaned goes last.
using Position = std::tuple<bool, int, int, qsizetype, qsizetype>;

Position positionOf(int document, const std::optional<Place>& place) {
    if (!place) {
        return {true, document == 0 ? std::numeric_limits<int>::max() : document, 0, 0, 0};
    }
    return {false, document, place->ordinal, place->range.begin, place->range.end};
}

struct Located {
    int document = 0;
    std::optional<Place> place;
};

Located locate(const Review& review, const Passage& passage) {
    const Anchor& first = passage.front();
    const int document = review.state().documentNumber(first.draft);
    const Draft* const current = review.state().currentDraft(document);
    if (current == nullptr || current->id != first.draft) {
        return {document, std::nullopt}; // left behind in an earlier draft
    }
    return {document, review.resolution(first).place};
}

} // namespace

std::vector<PlacedNote> notesInReadingOrder(const Review& review) {
    struct Keyed {
        Position position; ///< worked out once for each, not for each comparison
        PlacedNote note;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(review.state().annotations().size());
    for (const auto& [id, annotation] : review.state().annotations()) {
        const Located first = locate(review, annotation.anchors);
        keyed.push_back({positionOf(first.document, first.place),
                         {.annotation = id, .number = 0, .document = first.document, .place = first.place}});
    }
    // Notes on the same words keep the order in which they were made: the map's.
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const Keyed& a, const Keyed& b) { return a.position < b.position; });
    std::vector<PlacedNote> notes;
    notes.reserve(keyed.size());
    for (const Keyed& each : keyed) {
        notes.push_back(each.note);
        notes.back().number = int(notes.size());
    }
    return notes;
}

std::vector<PlacedLink> linksInReadingOrder(const Review& review) {
    std::vector<PlacedLink> links;
    links.reserve(review.state().crossReferences().size());
    for (const auto& [id, link] : review.state().crossReferences()) {
        const Located from = locate(review, link.from);
        const Located to = locate(review, link.to);
        links.push_back({.crossReference = id,
                         .number = 0,
                         .fromDocument = from.document,
                         .toDocument = to.document,
                         .from = from.place,
                         .to = to.place});
    }
    // A link is met where its first end in reading order stands, whichever way it points.
    const auto key = [](const PlacedLink& link) {
        const Position from = positionOf(link.fromDocument, link.from);
        const Position to = positionOf(link.toDocument, link.to);
        const bool isOrphaned = !link.from || !link.to;
        return std::tuple(isOrphaned, std::min(from, to), std::max(from, to));
    };
    std::stable_sort(links.begin(), links.end(),
                     [&](const PlacedLink& a, const PlacedLink& b) { return key(a) < key(b); });
    for (int number = 1; PlacedLink& link : links) {
        link.number = number++;
    }
    return links;
}

} // namespace duikan
