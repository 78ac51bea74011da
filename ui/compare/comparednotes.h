// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "ui/compare/comparing.h"

#include <QHash>

namespace duikan {

/// The notes that stand, or stood, in a draft, by the ordinal of the paragraph; oldest first.
[[nodiscard]] QHash<int, std::vector<AnnotationId>> notesIn(const Review& review, const Draft& draft);

/// What became of the notes and links in a pair's paragraphs when the later draft came: "1 note amended, 1
/// link carried". Empty where there were none, and where the later draft does not follow the earlier one.
[[nodiscard]] QString carriedText(const Review& review, const Draft& before, const Draft& after,
                                  const ComparedPair& pair);

} // namespace duikan
