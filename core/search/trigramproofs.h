// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/gramindex.h"

namespace duikan {

/// Three neighbouring UTF-16 code units of a folded text, the first in the uppermost of 48 bits.
using Trigram = std::uint64_t;

[[nodiscard]] constexpr Trigram trigramOf(char16_t first, char16_t second, char16_t third) {
    return Trigram(gramOf(first, second)) << 16 | third;
}

/// Proofs stand in an index as blocks of their own, this many after those of the pairs.
inline constexpr int kProofBlocks = 0x8000;

/// Makes proofs for the trigrams that many texts of a block have: which texts have both of their pairs, but nowhere the
/// three together. The texts of such a trigram are those of its pairs without these; for any other the texts tell. Most
/// often there is hardly an exception, so that a proof takes a few bytes. Needs memory for the texts of one block.
class TrigramProofBuilder {
public:
    void add(QStringView folded); ///< the texts of the block, in the order in which GramIndexBuilder gets them
    /// Pages named by the first pair in them, and begins the next block. `pairs` is at the end of the same block.
    [[nodiscard]] std::vector<GramPage> finishBlock(const GramIndexBuilder& pairs);

private:
    std::vector<char16_t> m_units;
    std::vector<std::uint32_t> m_ends; ///< of each text among the units
};

/// Takes out of the texts that have both pairs of a trigram those that do not have it; false when the page has no proof
/// of it, and nothing was done.
[[nodiscard]] bool removeExceptions(const GramPage& page, Trigram trigram, TextSet& texts);

} // namespace duikan
