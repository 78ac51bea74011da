// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/anchorer.h"
#include "core/compare/comparison.h"

namespace duikan {

/// What became of a passage in the next draft, as the ledger shows it. The place is in the new draft.
struct CarriedAnchor {
    Resolution resolution;
    QString before;      ///< the words meant in the old draft
    QString after;       ///< the words at the place found; empty without one
    QString labelBefore; ///< of the paragraph in the old draft
    QString labelAfter;  ///< of the paragraph found; empty without one
};

/// Carries anchors from one draft to the next. Two witnesses are heard: the alignment of the drafts, which
/// knows what became of each paragraph and word, and the Anchorer, which knows where else the quoted words
/// would fit. A place is given where both point to it, or where the paragraph stands unaltered and alone of
/// its kind; where they part, or a near-twin fits about as well, the verdict is Ambiguous and names both;
/// where the passage was struck, Orphaned; struck words that stand letter for letter in another paragraph are
/// Ambiguous, with that place. A runner-up is named where it is a rival or there is doubt (decision 0010).
class Reanchorer {
public:
    Reanchorer(DocumentPtr before, DocumentPtr after, const Comparison& comparison);
    ~Reanchorer();

    /// `place` is where the anchor stands in the old draft.
    [[nodiscard]] CarriedAnchor carry(const Anchor& anchor, const Place& place) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
