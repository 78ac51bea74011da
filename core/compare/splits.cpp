// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/splits.h"

namespace duikan {

namespace {

// A neighbour belongs to a split or merge when most of its wording comes from the other side's paragraph ...
constexpr double kContained = 0.7;
// ... and it brings this much of the wording that was still missing there.
constexpr double kBrings = 0.5;

void takeInRight(Ties& ties, const ShingleMatrix& matrix, int left, int right, int step) {
    for (int j = right + step;
         j >= 0 && j < ties.rightCount() && ties.isFreeRight(j) && ties.moreLeft(right).empty(); j += step) {
        std::vector<int> parts = ties.moreRight(left);
        parts.push_back(right);
        if (ties.areParted(left, j) || matrix.containedInLeft(j, left) < kContained ||
            matrix.broughtToLeft(left, parts, j) < kBrings) {
            return;
        }
        ties.addRight(left, j);
    }
}

void takeInLeft(Ties& ties, const ShingleMatrix& matrix, int left, int right, int step) {
    for (int i = left + step;
         i >= 0 && i < ties.leftCount() && ties.isFreeLeft(i) && ties.moreRight(left).empty(); i += step) {
        std::vector<int> parts = ties.moreLeft(right);
        parts.push_back(left);
        if (ties.areParted(i, right) || matrix.containedInRight(i, right) < kContained ||
            matrix.broughtToRight(right, parts, i) < kBrings) {
            return;
        }
        ties.addLeft(right, i);
    }
}

} // namespace

void takeInNeighbours(Ties& ties, const ShingleMatrix& matrix) {
    for (int i = 0; i < ties.leftCount(); ++i) {
        if (ties.isFirst(i) && ties.likeness(i) < 1.0) {
            const int j = ties.rightOf(i);
            takeInRight(ties, matrix, i, j, +1);
            takeInRight(ties, matrix, i, j, -1);
            takeInLeft(ties, matrix, i, j, +1);
            takeInLeft(ties, matrix, i, j, -1);
        }
    }
}

} // namespace duikan
