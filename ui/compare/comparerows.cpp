// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparerows.h"

#include <algorithm>

namespace duikan {

namespace {

CompareRow rowOf(int pair, bool hasLeft, bool hasRight) {
    return {.pair = pair, .lastPair = pair, .count = 1, .isFold = false, .hasLeft = hasLeft, .hasRight = hasRight};
}

/// Rows of all pairs, those that moved at their place on the right only.
std::vector<CompareRow> inOrderOfRight(const Comparison& comparison) {
    std::vector<CompareRow> rows;
    rows.reserve(comparison.pairs.size());
    for (size_t i = 0; i < comparison.pairs.size(); ++i) {
        const ComparedPair& pair = comparison.pairs[i];
        const bool isMoved = pair.moved && !pair.left.empty() && !pair.right.empty();
        rows.push_back(rowOf(int(i), !pair.left.empty() && !isMoved, !pair.right.empty()));
    }
    return rows;
}

/// Puts the left words of what moved behind the row with the left paragraph before them.
std::vector<CompareRow> withPlacesLeft(const Comparison& comparison, std::vector<CompareRow> rows) {
    std::vector<int> moved;
    for (const CompareRow& row : rows) {
        if (!row.hasLeft && !comparison.pairs[size_t(row.pair)].left.empty()) {
            moved.push_back(row.pair);
        }
    }
    const auto leftOf = [&comparison](int pair) { return comparison.pairs[size_t(pair)].left.front(); };
    std::ranges::sort(moved, {}, leftOf);
    std::vector<CompareRow> out;
    out.reserve(rows.size() + moved.size());
    auto next = moved.begin();
    for (const CompareRow& row : rows) {
        while (row.hasLeft && next != moved.end() && leftOf(*next) < leftOf(row.pair)) {
            out.push_back(rowOf(*next++, true, false));
        }
        out.push_back(row);
    }
    for (; next != moved.end(); ++next) {
        out.push_back(rowOf(*next, true, false));
    }
    return out;
}

} // namespace

std::vector<CompareRow> rowsOf(const Comparison& comparison, const std::vector<bool>& isSilent) {
    const std::vector<CompareRow> all = withPlacesLeft(comparison, inOrderOfRight(comparison));
    std::vector<CompareRow> rows;
    for (const CompareRow& row : all) {
        if (!isSilent[size_t(row.pair)]) {
            rows.push_back(row);
        } else if (!rows.empty() && rows.back().isFold) {
            rows.back().lastPair = row.pair;
            ++rows.back().count;
        } else {
            rows.push_back(row);
            rows.back().isFold = true;
        }
    }
    return rows;
}

} // namespace duikan
