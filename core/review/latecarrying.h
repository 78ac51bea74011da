// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/carrying.h"
#include "core/review/reviewstate.h"

#include <functional>
#include <map>
#include <memory>

namespace duikan {

/// Carries passages to drafts that nobody had when the passages were made. The act that adds a draft carries what its
/// author had; where two copies each got a draft, or one a draft and the other a note, and they are merged, this
/// carries the rest. It follows from the texts alone and is worked out anew each time, never written: so it is the
/// same in whatever order copies meet. What the log says of a passage stays as it is.
class LateCarrying {
public:
    /// How a person settled what became of the passage in a draft.
    using Settlements = std::function<Settlement(DraftId)>;

    /// Adds what became of the passage in each draft where `carried` has nothing and the passage stands in the draft
    /// before. Answers whether anything was added.
    bool fill(const ReviewState& state, const Passage& written, const Settlements& settlements,
              CarriedPassages& carried);
    void forget() { m_carriers.clear(); } ///< drafts or their alignments are others now

private:
    [[nodiscard]] const PassageCarrier& carrier(const ReviewState& state, DraftId from, DraftId to);

    std::map<std::pair<DraftId, DraftId>, std::unique_ptr<PassageCarrier>> m_carriers;
};

} // namespace duikan
