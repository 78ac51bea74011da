// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/folding.h"

namespace duikan {

/// The text as a search sees it: folded (core/text/folding.h), compatibility ideographs as the ones they stand for,
/// and without letter case (simple case folding of Unicode). Both functions give the same text; the second one the
/// way back too. Thread-safe.
[[nodiscard]] QString foldedForSearch(QStringView source);
[[nodiscard]] FoldedText foldForSearch(QStringView source);

/// Whether a code unit folds to one other wherever it stands; not combining marks, what vanishes, and surrogates.
[[nodiscard]] bool isFoldedAlone(QChar unit);

/// Raised whenever the folding changes: an index made with another one is made anew.
inline constexpr int kSearchFoldingVersion = 1;

} // namespace duikan
