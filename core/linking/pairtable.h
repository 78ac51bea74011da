// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/readingorder.h"

#include <cstddef>
#include <vector>

namespace duikan {

struct ScoredPair {
    int right = 0;
    double score = 0;
};

/// The scores of the pairs of two texts, 0 where none is kept. Places are counted from 0 among the body
/// paragraphs of each text.
class PairTable {
public:
    using Row = std::vector<ScoredPair>; ///< in order of right place

    PairTable(int lefts, int rights);

    [[nodiscard]] int lefts() const { return int(m_rows.size()); }
    [[nodiscard]] int rights() const { return m_rights; }
    [[nodiscard]] const Row& row(int left) const { return m_rows[size_t(left)]; }
    void setRow(int left, Row row) { m_rows[size_t(left)] = std::move(row); } ///< in any order
    void sortRows();
    void dropBelow(double score);

    /// For each left place the few best of the right places that `isCounted`; one weighs by its score, and the
    /// less the further it falls behind the best of its row and of its column.
    [[nodiscard]] OrderWitnesses likeliest(const std::vector<bool>& isCounted) const;

    /// Takes from each pair `share` of what its row and its column reach on average with their best few: a
    /// paragraph that is near to everything is near to nothing in particular (the local scaling of Conneau
    /// and others, 2018, against hubs). Leaves a little of every score, in their order.
    void dampHubs(double share);
    /// Multiplies each score by the root of its part of the best of its row, and of its column:
    /// (score / best)^exponent. Exponents of the columns are by right place.
    void favourBest(double rows, const std::vector<double>& columns);

private:
    [[nodiscard]] std::vector<double> bestOfColumns() const;

    int m_rights;
    std::vector<Row> m_rows;
};

} // namespace duikan
