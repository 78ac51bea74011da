// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/ties.h"

#include <algorithm>

namespace duikan {

Ties::Ties(size_t leftCount, size_t rightCount)
    : m_rightOf(leftCount, -1)
    , m_leftOf(rightCount, -1)
    , m_likeness(leftCount, 0.0)
    , m_moreRight(leftCount)
    , m_moreLeft(rightCount)
    , m_isChosen(leftCount, false) {}

void Ties::follow(const std::vector<AlignmentInput::Choice>& choices,
                  const std::function<double(int left, int right)>& likeness, double least) {
    for (const auto& choice : choices) {
        const auto [left, right] = std::pair(choice.left, choice.right);
        if (!choice.tied) {
            m_parted.insert({left, right});
            continue;
        }
        int first = left; // of its group
        if (isFreeLeft(left) && isFreeRight(right)) {
            tie(left, right, std::max(least, likeness(left, right)));
        } else if (isFreeRight(right) && isFirst(left) && moreLeft(rightOf(left)).empty()) {
            addRight(left, right);
        } else if (const int other = leftOf(right); isFreeLeft(left) && rightOf(other) == right &&
                                                    moreRight(other).empty()) {
            first = other;
            addLeft(right, left);
        } else {
            continue; // several on both sides: what was said first stays
        }
        m_isChosen[size_t(left)] = true;
        if (choice.moved) {
            m_markedMoved.insert(first);
        }
    }
}

void Ties::tie(int left, int right, double likeness) {
    m_rightOf[size_t(left)] = right;
    m_leftOf[size_t(right)] = left;
    m_likeness[size_t(left)] = likeness;
}

void Ties::untie(int left) {
    m_leftOf[size_t(rightOf(left))] = -1;
    m_rightOf[size_t(left)] = -1;
    m_likeness[size_t(left)] = 0.0;
}

void Ties::addRight(int left, int right) {
    m_moreRight[size_t(left)].push_back(right);
    m_leftOf[size_t(right)] = left;
}

void Ties::addLeft(int right, int left) {
    m_moreLeft[size_t(right)].push_back(left);
    m_rightOf[size_t(left)] = right;
}

} // namespace duikan
