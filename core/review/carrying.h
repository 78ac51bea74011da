// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/reanchorer.h"
#include "core/annotation/carriedpassage.h"

#include <functional>

namespace duikan {

/// Carries whole passages from one draft of a document to the next.
class PassageCarrier {
public:
    PassageCarrier(DraftId from, DocumentPtr before, DraftId to, DocumentPtr after,
                   const std::vector<AlignmentChoice>& choices = {});

    /// What becomes of the part of a passage that stands in the earlier draft; nothing when none of it does.
    /// The worst verdict of its anchors is that of the passage.
    [[nodiscard]] std::optional<CarriedPassage> carry(const Passage& passage) const;

private:
    [[nodiscard]] Anchor describeAfter(const Place& place, bool wholeParagraph) const;

    DraftId m_from;
    DraftId m_to;
    DocumentPtr m_before;
    DocumentPtr m_after;
    Anchorer m_anchorer; ///< of the earlier draft
    Comparison m_comparison;
    Reanchorer m_reanchorer;
};

/// Where a passage stands now: for each document the anchors carried furthest, where anybody may say so, and
/// else those it was made with.
[[nodiscard]] Passage
standingPassage(const Passage& written, const CarriedPassages& carried,
                const std::function<std::vector<DraftId>(DraftId)>& draftsOfSameDocument);

} // namespace duikan
