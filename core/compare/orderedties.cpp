// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/orderedties.h"

#include <algorithm>

namespace duikan {

std::vector<int> heaviestChain(const std::vector<int>& rightOf, const std::vector<double>& weightOf,
                               int rightCount) {
    std::vector<double> best(size_t(rightCount) + 1, 0.0); // Fenwick tree over right indices: heaviest chain
    std::vector<int> bestEnd(size_t(rightCount) + 1, -1);
    std::vector<int> previous(rightOf.size(), -1);
    std::vector<double> weight(rightOf.size(), 0.0);
    int last = -1;
    for (int i = 0; i < int(rightOf.size()); ++i) {
        const int j = rightOf[size_t(i)];
        if (j < 0) {
            continue;
        }
        double w = 0.0;
        int from = -1;
        for (int k = j; k > 0; k -= k & -k) {
            if (best[size_t(k)] > w) {
                w = best[size_t(k)];
                from = bestEnd[size_t(k)];
            }
        }
        previous[size_t(i)] = from;
        weight[size_t(i)] = w + weightOf[size_t(i)];
        for (int k = j + 1; k <= rightCount; k += k & -k) {
            if (weight[size_t(i)] > best[size_t(k)]) {
                best[size_t(k)] = weight[size_t(i)];
                bestEnd[size_t(k)] = i;
            }
        }
        if (last < 0 || weight[size_t(i)] > weight[size_t(last)]) {
            last = i;
        }
    }
    std::vector<int> chain;
    for (int i = last; i >= 0; i = previous[size_t(i)]) {
        chain.push_back(i);
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<std::pair<size_t, size_t>> pairedInOrder(const std::vector<double>& gains, size_t rows,
                                                     size_t columns) {
    const size_t stride = columns + 1;
    std::vector<double> score((rows + 1) * stride, 0.0);
    for (size_t a = 0; a < rows; ++a) {
        for (size_t b = 0; b < columns; ++b) {
            const double gain = gains[a * columns + b];
            const double apart = std::max(score[a * stride + b + 1], score[(a + 1) * stride + b]);
            score[(a + 1) * stride + b + 1] =
                gain > 0.0 ? std::max(score[a * stride + b] + gain, apart) : apart;
        }
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t a = rows, b = columns; a > 0 && b > 0;) {
        const double here = score[a * stride + b];
        if (here == score[(a - 1) * stride + b]) {
            --a;
        } else if (here == score[a * stride + b - 1]) {
            --b;
        } else {
            pairs.emplace_back(--a, --b);
        }
    }
    return pairs;
}

} // namespace duikan
