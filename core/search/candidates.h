// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/gramindex.h"
#include "core/search/searchquery.h"

namespace duikan {

/// The index of the texts of one document, wherever it is kept. Blocks from kProofBlocks on hold the proofs of
/// core/search/trigramproofs.h; an index may have none.
class GramIndex {
public:
    virtual ~GramIndex() = default;
    /// The last page of a block that begins with `gram` or a smaller one; nothing when there is none. The bytes are
    /// good until the next call.
    [[nodiscard]] virtual std::optional<GramPage> pageFor(int block, Gram gram) = 0;
    /// The first page that begins with a greater one.
    [[nodiscard]] virtual std::optional<GramPage> pageAfter(int block, Gram gram) = 0;
    /// A page could not be read: what was found by this index is worth nothing.
    [[nodiscard]] virtual bool hasFailed() const { return false; }
};

/// Texts of a block in which a query can be: never fewer than those in which it is.
struct Candidates {
    TextSet texts;
    bool areExact = false; ///< it is in all of them
};

/// `texts` is how many there are in the block.
[[nodiscard]] Candidates candidatesIn(GramIndex& index, int block, int texts, const QueryNode& query);

} // namespace duikan
