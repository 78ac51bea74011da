// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/alignment.h"

#include <QSet>

#include <functional>
#include <utility>
#include <vector>

namespace duikan {

/// Which paragraphs of two texts were tied so far, while they are aligned. Indices are 0-based. A tie joins one
/// paragraph of either side; a side may get further parts (a split or a merge), but never both of them.
class Ties {
public:
    Ties(size_t leftCount, size_t rightCount);

    /// Ties and parts what a person said, in that order of their saying. `likeness` is asked for each tie; none
    /// gets less than `least`.
    void follow(const std::vector<AlignmentInput::Choice>& choices,
                const std::function<double(int left, int right)>& likeness, double least);

    void tie(int left, int right, double likeness);
    void untie(int left);
    void addRight(int left, int right); ///< a further part of a split
    void addLeft(int right, int left);  ///< a further part of a merge

    [[nodiscard]] int leftCount() const { return int(m_rightOf.size()); }
    [[nodiscard]] int rightCount() const { return int(m_leftOf.size()); }
    [[nodiscard]] int rightOf(int left) const { return m_rightOf[size_t(left)]; } ///< -1 where free
    [[nodiscard]] int leftOf(int right) const { return m_leftOf[size_t(right)]; } ///< -1 where free
    [[nodiscard]] bool isFreeLeft(int left) const { return rightOf(left) < 0; }
    [[nodiscard]] bool isFreeRight(int right) const { return leftOf(right) < 0; }
    /// Tied, and not as a further part of a merge.
    [[nodiscard]] bool isFirst(int left) const { return !isFreeLeft(left) && leftOf(rightOf(left)) == left; }
    [[nodiscard]] double likeness(int left) const { return m_likeness[size_t(left)]; } ///< 0 where free
    [[nodiscard]] const std::vector<int>& moreRight(int left) const { return m_moreRight[size_t(left)]; }
    [[nodiscard]] const std::vector<int>& moreLeft(int right) const { return m_moreLeft[size_t(right)]; }

    [[nodiscard]] bool isChosen(int left) const { return m_isChosen[size_t(left)]; }
    [[nodiscard]] bool isMarkedMoved(int left) const { return m_markedMoved.contains(left); }
    [[nodiscard]] bool areParted(int left, int right) const { return m_parted.contains({left, right}); }
    [[nodiscard]] bool mayTie(int left, int right) const {
        return isFreeLeft(left) && isFreeRight(right) && !areParted(left, right);
    }

private:
    std::vector<int> m_rightOf;
    std::vector<int> m_leftOf;
    std::vector<double> m_likeness; ///< by left index
    std::vector<std::vector<int>> m_moreRight;
    std::vector<std::vector<int>> m_moreLeft;
    std::vector<bool> m_isChosen;       ///< by left index: a person tied it
    QSet<int> m_markedMoved;            ///< left indices
    QSet<std::pair<int, int>> m_parted; ///< a person said these two are not one
};

} // namespace duikan
