// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/passageplaces.h"

#include <algorithm>

namespace duikan {

namespace {

/// Links and dismissals have ends of the same names.
template<typename Tie>
std::pair<PassagePlaces, PassagePlaces> ends(const Review& review, const Tie& tie, int first, int second) {
    std::pair places{placesOf(review, tie.from, tie.carriedFrom, first),
                     placesOf(review, tie.to, tie.carriedTo, second)};
    if (places.first.ordinals.empty() || places.second.ordinals.empty()) {
        places = {placesOf(review, tie.to, tie.carriedTo, first),
                  placesOf(review, tie.from, tie.carriedFrom, second)};
    }
    if (places.first.ordinals.empty() || places.second.ordinals.empty()) {
        return {};
    }
    return places;
}

} // namespace

PassagePlaces placesOf(const Review& review, const Passage& passage, const CarriedPassages& carried,
                       int document) {
    PassagePlaces places;
    const Draft* const current = review.state().currentDraft(document);
    for (const auto& [draft, there] : carried) {
        // Also of a draft before the current one: a rewording waits until somebody has looked at it.
        places.isChanged |= there.verdict == toString(Verdict::Amended) &&
                            there.settlement == Settlement::None &&
                            review.state().documentNumber(draft) == document;
    }
    for (const Anchor& anchor : passage) {
        if (!current || review.state().documentNumber(anchor.draft) != document) {
            continue;
        }
        const Resolution resolution =
            anchor.draft == current->id ? review.resolution(anchor) : resolve(anchor, *current->structure);
        places.isChanged |= resolution.verdict != Verdict::Exact && resolution.verdict != Verdict::Moved;
        if (resolution.place &&
            std::ranges::find(places.ordinals, resolution.place->ordinal) == places.ordinals.end()) {
            places.ordinals.push_back(resolution.place->ordinal);
        }
    }
    return places;
}

std::pair<PassagePlaces, PassagePlaces> endsBetween(const Review& review, const CrossReference& link, int first,
                                                    int second) {
    return ends(review, link, first, second);
}

std::pair<PassagePlaces, PassagePlaces> endsBetween(const Review& review, const Dismissal& dismissal, int first,
                                                    int second) {
    return ends(review, dismissal, first, second);
}

} // namespace duikan
