// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/diff.h"

#include <vector>

namespace duikan {

/// Where a range of the left text of a pair stands in its right text, by its hunks.
struct MappedRange {
    TextRange range;   ///< in the joined right text; empty where the words were struck without anything in
                       ///< their place
    double kept = 0.0; ///< share of the letters that stand unaltered, 0 to 1
    bool isIntact = false; ///< letter for letter the same, nothing put in between
};

[[nodiscard]] MappedRange mapRange(const std::vector<Hunk>& letterHunks, TextRange left);

} // namespace duikan
