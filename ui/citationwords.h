// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewcitations.h"

namespace duikan {

[[nodiscard]] QString citationKindName(CitationKind kind); ///< for people: "Resolution"

/// One sentence on where a citation leads, or why it leads nowhere.
[[nodiscard]] QString citationFate(const ReviewState& state, const CitationTarget& target);

/// The card of a citation as rich text: what it is, how it is written in full, where it leads.
[[nodiscard]] QString citationCard(const ReviewState& state, const Citation& citation, const CitationTarget& target);

} // namespace duikan
