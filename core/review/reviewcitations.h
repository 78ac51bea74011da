// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"
#include "core/structure/citationtargets.h"

namespace duikan {

/// What the citations of a document's current draft point at among the current drafts of the review. `document` is
/// its number, as are those in the targets.
[[nodiscard]] CitationTargets citationTargets(const ReviewState& state, int document);

} // namespace duikan
