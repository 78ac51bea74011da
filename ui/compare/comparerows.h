// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <vector>

namespace duikan {

/// One row of two drafts aligned by clause: a pair, of which a side may be empty; one of the two places of a
/// pair that moved; or a run of silent pairs folded into a line.
struct CompareRow {
    int pair = 0;     ///< index into Comparison::pairs; of a fold the first
    int lastPair = 0; ///< of a fold the last, else `pair`
    int count = 1;    ///< pairs in a fold
    bool isFold = false;
    bool hasLeft = true; ///< the words of that side stand here
    bool hasRight = true;

    friend bool operator==(const CompareRow&, const CompareRow&) = default;
};

/// Rows in reading order: each side's paragraphs come in the order of their draft. A pair that moved has two
/// rows, the words of each side where they stand. Of `isSilent` pairs (by index) runs become folds.
[[nodiscard]] std::vector<CompareRow> rowsOf(const Comparison& comparison, const std::vector<bool>& isSilent);

} // namespace duikan
