// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace duikan {

/// The heaviest choice of ties that stand in the same order on both sides: left indices, ascending.
/// `rightOf` says for each left index what it is tied to, or -1; `weightOf` what a tie weighs, above 0. Takes
/// n log n (a Fenwick tree over the right side).
[[nodiscard]] std::vector<int> heaviestChain(const std::vector<int>& rightOf,
                                             const std::vector<double>& weightOf, int rightCount);

/// Pairs rows with columns in order so that the sum of what the pairs gain is largest (Needleman and Wunsch,
/// 1970; what stays alone costs nothing). `gains` goes row by row; a pair that gains 0 or less is not made.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
pairedInOrder(const std::vector<double>& gains, std::size_t rows, std::size_t columns);

} // namespace duikan
