// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/words.h"

#include <vector>

namespace duikan {

/// A run of words: kept on both sides, or only on one or both as a change. Half-open, by word.
struct WordRun {
    bool kept = false;
    int leftBegin = 0, leftEnd = 0;
    int rightBegin = 0, rightEnd = 0;
};

/// Which words of two texts are kept and which are not, with the fewest edits (Myers' greedy algorithm, 1986,
/// between the common beginning and the common end). The runs cover both sides from end to end, in order.
[[nodiscard]] std::vector<WordRun> matchWords(const std::vector<Word>& left, const std::vector<Word>& right);

} // namespace duikan
