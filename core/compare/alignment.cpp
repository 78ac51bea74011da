// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/alignment.h"

#include "core/compare/arrangement.h"
#include "core/compare/orderedties.h"
#include "core/compare/recutwording.h"
#include "core/compare/shinglematrix.h"
#include "core/compare/splits.h"
#include "core/compare/ties.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace duikan {

namespace {

// A tie that stands without help from its neighbours. Reworded clauses keep well over half of their wording;
// two different clauses of one resolution share stock phrases but seldom half of all.
constexpr double kSureLikeness = 0.5;
// ... and it must be this much liker than the next best on either side, or the near-twin might be meant.
constexpr double kSureMargin = 0.08;
// Between two ties of the backbone, order speaks too.
constexpr double kLikenessInOrder = 0.22;
// How much likeness standing in order is worth.
constexpr double kWorthOfOrder = 0.3;
// How much of a paragraph it is worth that its wording stays, when one of several has to be the one that moved.
constexpr double kWorthOfWording = 0.3;
// Out of order nothing else speaks for a tie, and stock phrases can make half of a paragraph.
constexpr double kLikenessMoved = 0.5;
constexpr double kMovedMargin = 0.08;
// A tie out of order for which another paragraph, long tied itself, would have done as well: that one's twin may
// be new and this one's gone.
constexpr double kLikenessMovedBesideTwin = 0.6;
// With no other paragraph anywhere that is nearly as like.
constexpr double kLikenessMovedUnrivalled = 0.4;
constexpr double kUnrivalledMargin = 0.2;
// A gap larger than this on both sides is aligned by its candidates alone, not by every pair of it.
constexpr int kLargestTable = 250'000;

struct Tie {
    int left = 0;
    int right = 0;
    double likeness = 0.0;
};

class Aligner {
public:
    explicit Aligner(AlignmentInput input)
        : m_input(std::move(input))
        , m_matrix(m_input.left, m_input.right)
        , m_ties(m_input.left.size(), m_input.right.size()) {}

    std::vector<AlignedGroup> run() {
        m_ties.follow(
            m_input.choices, [this](int left, int right) { return likeness(left, right); }, kSureLikeness);
        tieRecutWording(m_ties, m_input.left, m_input.right);
        tieSameWording();
        tieSure();
        findBackbone([this](int left) { return sureness(left); });
        untieDoubtfulMoves();
        for (const auto& [leftGap, rightGap] : gaps()) {
            fillGap(leftGap, rightGap);
        }
        takeInNeighbours(m_ties, m_matrix);
        tieMoved();
        markMoves();
        takeInNeighbours(m_ties, m_matrix);
        return groups();
    }

private:
    struct Span {
        int begin = 0;
        int end = 0;
        [[nodiscard]] int size() const { return end - begin; }
    };

    /// Marks alone have no shingles; the same marks are alike all the same.
    [[nodiscard]] double likeness(int left, int right) const {
        return m_input.left[size_t(left)] == m_input.right[size_t(right)] ? 1.0
                                                                          : m_matrix.likeness(left, right);
    }

    [[nodiscard]] int leftCount() const { return m_ties.leftCount(); }
    [[nodiscard]] int rightCount() const { return m_ties.rightCount(); }

    void tieSameWording() {
        struct Occurrences {
            std::vector<int> left, right;
        };
        QHash<QStringView, Occurrences> byWording;
        for (int i = 0; i < leftCount(); ++i) {
            byWording[m_input.left[size_t(i)]].left.push_back(i);
        }
        for (int j = 0; j < rightCount(); ++j) {
            if (const auto it = byWording.find(m_input.right[size_t(j)]); it != byWording.end()) {
                it->right.push_back(j);
            }
        }
        for (const Occurrences& same : std::as_const(byWording)) {
            // As often on both sides: the first is the first. Otherwise the neighbours decide, in the gaps.
            if (same.left.size() == same.right.size()) {
                for (size_t k = 0; k < same.left.size(); ++k) {
                    if (m_ties.mayTie(same.left[k], same.right[k])) {
                        m_ties.tie(same.left[k], same.right[k], 1.0);
                    }
                }
            }
        }
    }

    void tieSure() {
        std::vector<Tie> ties;
        m_candidates.resize(m_input.left.size());
        std::vector<double> bestOfRight(m_input.right.size(), 0.0);
        std::vector<double> secondOfRight(m_input.right.size(), 0.0);
        for (int i = 0; i < leftCount(); ++i) {
            if (!m_ties.isFreeLeft(i)) {
                continue;
            }
            auto& candidates = m_candidates[size_t(i)];
            candidates = m_matrix.candidates(i);
            for (const auto& candidate : candidates) {
                double& best = bestOfRight[size_t(candidate.right)];
                double& second = secondOfRight[size_t(candidate.right)];
                if (candidate.likeness > best) {
                    second = best;
                    best = candidate.likeness;
                } else if (candidate.likeness > second) {
                    second = candidate.likeness;
                }
            }
        }
        for (int i = 0; i < leftCount(); ++i) {
            const auto& candidates = m_candidates[size_t(i)];
            if (candidates.empty()) {
                continue;
            }
            const auto& best = candidates.front();
            const double secondHere = candidates.size() > 1 ? candidates[1].likeness : 0.0;
            const bool sure = m_ties.mayTie(i, best.right) && best.likeness >= kSureLikeness &&
                              best.likeness - secondHere >= kSureMargin &&
                              best.likeness >= bestOfRight[size_t(best.right)] &&
                              best.likeness - secondOfRight[size_t(best.right)] >= kSureMargin;
            if (sure) {
                ties.push_back({i, best.right, best.likeness});
            }
        }
        for (const Tie& t : ties) {
            m_ties.tie(t.left, t.right, t.likeness);
        }
    }

    /// The heaviest chain of ties in order.
    template <typename Weight>
    void findBackbone(Weight weight) {
        std::vector<int> rightOf(m_input.left.size(), -1);
        std::vector<double> weights(m_input.left.size(), 0.0);
        for (int i = 0; i < leftCount(); ++i) {
            if (m_ties.isFirst(i)) {
                rightOf[size_t(i)] = m_ties.rightOf(i);
                weights[size_t(i)] = weight(i);
            }
        }
        m_backbone = heaviestChain(rightOf, weights, rightCount());
    }

    /// Reworded and out of order: the place where its neighbours stand gets the first say.
    void untieDoubtfulMoves() {
        m_elsewhereOfLeft.assign(m_input.left.size(), 0.0);
        m_elsewhereOfRight.assign(m_input.right.size(), 0.0);
        size_t k = 0;
        for (int i = 0; i < leftCount(); ++i) {
            if (k < m_backbone.size() && m_backbone[k] == i) {
                ++k;
                continue;
            }
            const int j = m_ties.rightOf(i);
            if (const double likeness = m_ties.likeness(i);
                j >= 0 && likeness < 1.0 && m_ties.isFirst(i) && !m_ties.isChosen(i)) {
                m_elsewhereOfLeft[size_t(i)] = likeness;
                m_elsewhereOfRight[size_t(j)] = likeness;
                m_ties.untie(i);
            }
        }
    }

    /// While ties may still be wrong: long paragraphs weigh more, for they are seldom alike by chance.
    [[nodiscard]] double sureness(int left) const {
        return m_ties.likeness(left) * (1.0 + 0.1 * std::log1p(double(m_input.left[size_t(left)].size())));
    }

    [[nodiscard]] std::vector<std::pair<Span, Span>> gaps() const {
        std::vector<std::pair<Span, Span>> out;
        int left = 0;
        int right = 0;
        const auto add = [&](int leftEnd, int rightEnd) {
            if (left < leftEnd && right < rightEnd) {
                out.push_back({{left, leftEnd}, {right, rightEnd}});
            }
        };
        for (const int i : m_backbone) {
            add(i, m_ties.rightOf(i));
            left = i + 1;
            right = m_ties.rightOf(i) + 1;
        }
        add(leftCount(), rightCount());
        return out;
    }

    void fillGap(Span leftGap, Span rightGap) {
        std::vector<int> left;
        std::vector<int> right;
        for (int i = leftGap.begin; i < leftGap.end; ++i) {
            if (m_ties.isFreeLeft(i)) {
                left.push_back(i);
            }
        }
        for (int j = rightGap.begin; j < rightGap.end; ++j) {
            if (m_ties.isFreeRight(j)) {
                right.push_back(j);
            }
        }
        if (left.empty() || right.empty() || qint64(left.size()) * qint64(right.size()) > kLargestTable) {
            return;
        }
        alignInOrder(left, right);
    }

    /// In its place a paragraph may be less like than elsewhere, but not by any amount.
    [[nodiscard]] double likenessNeeded(int left, int right) const {
        const double elsewhere = std::max(m_elsewhereOfLeft[size_t(left)], m_elsewhereOfRight[size_t(right)]);
        return std::max(kLikenessInOrder, elsewhere - kWorthOfOrder);
    }

    /// The free paragraphs of a gap: a pair earns what it is liker than need be.
    void alignInOrder(const std::vector<int>& left, const std::vector<int>& right) {
        std::vector<double> likenesses(left.size() * right.size());
        std::vector<double> gains(left.size() * right.size(), 0.0);
        for (size_t a = 0; a < left.size(); ++a) {
            for (size_t b = 0; b < right.size(); ++b) {
                const double here = likeness(left[a], right[b]);
                likenesses[a * right.size() + b] = here;
                if (here > likenessNeeded(left[a], right[b]) && m_ties.mayTie(left[a], right[b])) {
                    gains[a * right.size() + b] = here - kLikenessInOrder;
                }
            }
        }
        for (const auto& [a, b] : pairedInOrder(gains, left.size(), right.size())) {
            m_ties.tie(left[a], right[b], likenesses[a * right.size() + b]);
        }
    }

    /// What is still free on both sides and alike: a move, best first.
    void tieMoved() {
        std::vector<Tie> ties;
        for (int i = 0; i < leftCount(); ++i) {
            if (!m_ties.isFreeLeft(i)) {
                continue;
            }
            for (const auto& candidate : m_candidates[size_t(i)]) {
                const Rivals rivals = rivalsOf(i, candidate);
                const double ahead = candidate.likeness - rivals.any;
                const double least = ahead >= kUnrivalledMargin ? kLikenessMovedUnrivalled
                                     : ahead >= kMovedMargin    ? kLikenessMoved
                                                                : kLikenessMovedBesideTwin;
                if (m_ties.isFreeRight(candidate.right) && candidate.likeness >= least &&
                    candidate.likeness - rivals.open >= kMovedMargin) {
                    ties.push_back({i, candidate.right, candidate.likeness});
                }
            }
        }
        std::stable_sort(ties.begin(), ties.end(),
                         [](const Tie& a, const Tie& b) { return a.likeness > b.likeness; });
        for (const Tie& t : ties) {
            if (m_ties.mayTie(t.left, t.right)) {
                m_ties.tie(t.left, t.right, t.likeness);
            }
        }
    }

    /// How like the best other candidates are that a left paragraph has.
    struct Rivals {
        double any = 0.0;
        double open = 0.0; ///< without those that became of another paragraph and are at least as like that one
    };

    [[nodiscard]] Rivals rivalsOf(int left, const ShingleMatrix::Candidate& candidate) const {
        Rivals rivals;
        for (const auto& other : m_candidates[size_t(left)]) {
            if (other.right == candidate.right) {
                continue;
            }
            const int owner = m_ties.leftOf(other.right);
            const bool isTaken = owner >= 0 && m_ties.likeness(owner) >= other.likeness;
            rivals.any = std::max(rivals.any, other.likeness);
            rivals.open = std::max(rivals.open, isTaken ? 0.0 : other.likeness);
        }
        return rivals;
    }

    /// Once all ties are made, that is moved without which the rest stands in order: as few paragraphs as may be, and
    /// rather those that were reworded. A split or a merge is more of them.
    [[nodiscard]] double restingWeight(int left) const {
        const size_t further = m_ties.moreRight(left).size() + m_ties.moreLeft(m_ties.rightOf(left)).size();
        return 1.0 + double(further) / 2.0 + kWorthOfWording * m_ties.likeness(left);
    }

    void markMoves() {
        findBackbone([this](int left) { return restingWeight(left); });
        m_inOrder.assign(m_input.left.size(), false);
        for (const int i : m_backbone) {
            m_inOrder[size_t(i)] = true;
        }
    }

    [[nodiscard]] AlignedGroup groupOf(int left, int right) const {
        AlignedGroup group{.left = m_ties.moreLeft(right),
                           .right = m_ties.moreRight(left),
                           .moved = !m_inOrder[size_t(left)] || m_ties.isMarkedMoved(left),
                           .chosen = m_ties.isChosen(left),
                           .similarity = m_ties.likeness(left)};
        group.left.push_back(left);
        group.right.push_back(right);
        std::sort(group.left.begin(), group.left.end());
        std::sort(group.right.begin(), group.right.end());
        if (group.right.size() > 1) {
            group.similarity = m_matrix.likenessToRights(left, group.right);
        } else if (group.left.size() > 1) {
            group.similarity = m_matrix.likenessToLefts(right, group.left);
        }
        return group;
    }

    [[nodiscard]] std::vector<AlignedGroup> groups() const {
        std::vector<AlignedGroup> out;
        for (int i = 0; i < leftCount(); ++i) {
            const int j = m_ties.rightOf(i);
            if (j < 0) {
                out.push_back({.left = {i}, .right = {}, .moved = false, .chosen = false, .similarity = 0.0});
            } else if (m_ties.leftOf(j) == i) { // otherwise a further part of a merge
                out.push_back(groupOf(i, j));
            }
        }
        for (int j = 0; j < rightCount(); ++j) {
            if (m_ties.isFreeRight(j)) {
                out.push_back({.left = {}, .right = {j}, .moved = false, .chosen = false, .similarity = 0.0});
            }
        }
        return out;
    }

    const AlignmentInput m_input;
    ShingleMatrix m_matrix;
    Ties m_ties;
    std::vector<std::vector<ShingleMatrix::Candidate>> m_candidates;
    std::vector<int> m_backbone;           ///< left indices of the ties in order
    std::vector<double> m_elsewhereOfLeft; ///< likeness of a tie out of order that was taken back, or 0
    std::vector<double> m_elsewhereOfRight;
    std::vector<bool> m_inOrder;
};

AlignmentInput mirrored(const AlignmentInput& input) {
    AlignmentInput out{input.right, input.left, input.choices};
    for (auto& choice : out.choices) {
        std::swap(choice.left, choice.right);
    }
    return out;
}

} // namespace

std::vector<AlignedGroup> align(const AlignmentInput& input) {
    // Whichever way round two texts are compared, they are aligned the same way round: so one is the other's
    // mirror.
    std::vector<AlignedGroup> groups;
    if (input.right < input.left) {
        groups = Aligner(mirrored(input)).run();
        for (AlignedGroup& group : groups) {
            std::swap(group.left, group.right);
        }
    } else {
        groups = Aligner(input).run();
    }
    arrange(groups);
    return groups;
}

} // namespace duikan
