// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

namespace duikan {

/// One row of a synopsis: what each column has to say at this point, as ordinals (1-based) of its paragraphs.
/// Column 0 is the base. An empty cell says nothing.
struct SynopsisRow {
    std::vector<std::vector<int>> cells;
    friend bool operator==(const SynopsisRow&, const SynopsisRow&) = default;
};

/// Base, proposals and compromise side by side, clause by clause, as negotiators print them. Every paragraph
/// of every column is in exactly one row; rows are in the order of the base, what a column adds stands behind
/// what it follows there, and additions of several columns that are alike share a row.
struct Synopsis {
    std::vector<SynopsisRow> rows;
    std::vector<Comparison> fromBase; ///< one for each further column
};

/// `columns` are at least two drafts, the base first. Pure.
[[nodiscard]] Synopsis synopsisOf(const std::vector<DocumentPtr>& columns);

} // namespace duikan
