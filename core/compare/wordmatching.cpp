// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/wordmatching.h"

#include <algorithm>

namespace duikan {

namespace {

// Beyond this many edits two wordings have nothing to do with each other, and the table would be the larger
// cost.
constexpr int kMostEdits = 2'000;

class Matcher {
public:
    Matcher(const std::vector<Word>& left, const std::vector<Word>& right)
        : m_left(left)
        , m_right(right) {}

    /// For each left word the right one it is kept as, or -1.
    [[nodiscard]] std::vector<int> partners() {
        int begin = 0;
        int leftEnd = int(m_left.size());
        int rightEnd = int(m_right.size());
        m_partner.assign(m_left.size(), -1);
        while (begin < leftEnd && begin < rightEnd && same(begin, begin)) {
            keep(begin, begin);
            ++begin;
        }
        while (leftEnd > begin && rightEnd > begin && same(leftEnd - 1, rightEnd - 1)) {
            keep(--leftEnd, --rightEnd);
        }
        search(begin, leftEnd, begin, rightEnd);
        return m_partner;
    }

private:
    [[nodiscard]] bool same(int left, int right) const {
        return m_left[size_t(left)].key == m_right[size_t(right)].key;
    }
    void keep(int left, int right) { m_partner[size_t(left)] = right; }

    void search(int leftBegin, int leftEnd, int rightBegin, int rightEnd) {
        const int n = leftEnd - leftBegin;
        const int m = rightEnd - rightBegin;
        if (n == 0 || m == 0) {
            return;
        }
        const int most = std::min(n + m, kMostEdits);
        std::vector<int> furthest(size_t(2 * most + 3), 0); // by diagonal
        std::vector<std::vector<int>> trace;
        const int offset = most + 1;
        for (int d = 0; d <= most; ++d) {
            trace.emplace_back(furthest.begin() + (offset - d), furthest.begin() + (offset + d + 1));
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && furthest[size_t(offset + k - 1)] <
                                                            furthest[size_t(offset + k + 1)]);
                int x = down ? furthest[size_t(offset + k + 1)] : furthest[size_t(offset + k - 1)] + 1;
                while (x < n && x - k < m && same(leftBegin + x, rightBegin + x - k)) {
                    ++x;
                }
                furthest[size_t(offset + k)] = x;
                if (x >= n && x - k >= m) {
                    walkBack(trace, d, n, m, leftBegin, rightBegin);
                    return;
                }
            }
        }
    }

    void walkBack(const std::vector<std::vector<int>>& trace, int edits, int n, int m, int leftBegin,
                  int rightBegin) {
        int x = n;
        int y = m;
        for (int d = edits; d > 0; --d) {
            const std::vector<int>& furthest = trace[size_t(d)]; // as it was before round d; diagonals -d..d
            const auto at = [&furthest, d](int k) { return furthest[size_t(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int from = down ? k + 1 : k - 1;
            const int fromX = at(from);
            const int fromY = fromX - from;
            const int afterX = down ? fromX : fromX + 1;
            for (; x > afterX && y > (down ? fromY + 1 : fromY); --x, --y) {
                keep(leftBegin + x - 1, rightBegin + y - 1);
            }
            x = fromX;
            y = fromY;
        }
        for (; x > 0 && y > 0; --x, --y) {
            keep(leftBegin + x - 1, rightBegin + y - 1);
        }
    }

    const std::vector<Word>& m_left;
    const std::vector<Word>& m_right;
    std::vector<int> m_partner;
};

std::vector<WordRun> runsOf(const std::vector<int>& partners, int leftCount, int rightCount) {
    std::vector<WordRun> runs;
    int right = 0;
    for (int left = 0; left <= leftCount;) {
        int end = left;
        while (end < leftCount && partners[size_t(end)] < 0) {
            ++end;
        }
        const int rightEnd = end < leftCount ? partners[size_t(end)] : rightCount;
        if (end > left || rightEnd > right) {
            runs.push_back({false, left, end, right, rightEnd});
        }
        left = end;
        right = rightEnd;
        while (end < leftCount && partners[size_t(end)] == right + (end - left)) {
            ++end;
        }
        if (end == left) {
            break;
        }
        runs.push_back({true, left, end, right, right + (end - left)});
        right += end - left;
        left = end;
    }
    return runs;
}

} // namespace

std::vector<WordRun> matchWords(const std::vector<Word>& left, const std::vector<Word>& right) {
    return runsOf(Matcher(left, right).partners(), int(left.size()), int(right.size()));
}

} // namespace duikan
