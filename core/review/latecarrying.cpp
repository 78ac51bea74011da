// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/latecarrying.h"

#include <algorithm>

namespace duikan {

bool LateCarrying::fill(const ReviewState& state, const Passage& written, const Settlements& settlements,
                        CarriedPassages& carried) {
    bool isFilled = false;
    for (const ReviewedDocument& document : state.documents()) {
        const auto isOfDocument = [&state, &document](const Anchor& anchor) {
            const Draft* const draft = state.draft(anchor.draft);
            return draft != nullptr && draft->document == document.id;
        };
        if (document.drafts.size() < 2 || std::ranges::none_of(written, isOfDocument)) {
            continue;
        }
        for (size_t later = 1; later < document.drafts.size(); ++later) {
            const DraftId from = document.drafts[later - 1];
            const DraftId to = document.drafts[later];
            if (carried.contains(to)) {
                continue;
            }
            const Passage standing = standingIn(from, written, carried);
            if (standing.empty()) {
                continue;
            }
            if (auto passage = carrier(state, from, to).carry(standing)) {
                passage->settlement = settlements(to);
                carried.emplace(to, *std::move(passage));
                isFilled = true;
            }
        }
    }
    return isFilled;
}

const PassageCarrier& LateCarrying::carrier(const ReviewState& state, DraftId from, DraftId to) {
    auto& known = m_carriers[{from, to}];
    if (!known) {
        known = std::make_unique<PassageCarrier>(from, state.draft(from)->structure, to, state.draft(to)->structure,
                                                 choicesBetween(state, from, to));
    }
    return *known;
}

} // namespace duikan
