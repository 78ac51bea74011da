// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/readingorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace duikan {

namespace {

constexpr size_t kFewest = 4; // ties, and right places; three in a row are chance
constexpr size_t kMostShuffles = 400;
constexpr size_t kFewestShuffles = 40;
constexpr size_t kShuffledPlaces = 200000; // altogether: bounds the time in long texts
// Standard deviations above the mean of the shuffled: two happen by chance, of four nobody doubts.
constexpr double kDoubtful = 2.3;
constexpr double kProof = 3.5;
constexpr double kWidth = 0.25; // of the left text: how far a tie is heard
constexpr double kNarrowest = 2.0;
constexpr double kWidest = 12.0; // places
constexpr double kReach = 3.0;   // spreads; beyond, the course says nothing
constexpr double kLeastSpread = 1.0;

/// Chains that end at each right place or before it, the weightiest first found: a Fenwick tree of maxima.
class ChainEnds {
public:
    struct End {
        double weight = 0;
        int tie = -1; ///< place in a list of ties; -1 for no chain
    };

    explicit ChainEnds(int rights)
        : m_best(size_t(rights) + 1) {}

    [[nodiscard]] End before(int right) const {
        End best;
        for (int at = right; at > 0; at -= at & -at) {
            if (m_best[size_t(at)].weight > best.weight) {
                best = m_best[size_t(at)];
            }
        }
        return best;
    }
    void add(int right, End end) {
        for (int at = right + 1; at < int(m_best.size()); at += at & -at) {
            if (end.weight > m_best[size_t(at)].weight) {
                m_best[size_t(at)] = end;
            }
        }
    }

private:
    std::vector<End> m_best;
};

/// The weightiest chain over the left places in the order given, in which right places rise; its ties where
/// `chain` is wanted.
double weightiestChain(const OrderWitnesses& witnesses, const std::vector<size_t>& lefts, int rights,
                       std::vector<OrderTie>* chain = nullptr) {
    ChainEnds ends(rights);
    std::vector<OrderTie> ties;
    std::vector<int> previous;
    std::vector<std::pair<int, ChainEnds::End>> added;
    for (const size_t left : lefts) {
        added.clear(); // one tie for a left place: these must not build on each other
        for (const OrderTie& tie : witnesses[left]) {
            const ChainEnds::End end = ends.before(tie.right);
            added.emplace_back(tie.right, ChainEnds::End{end.weight + tie.weight, int(ties.size())});
            ties.push_back(tie);
            previous.push_back(end.tie);
        }
        for (const auto& [right, end] : added) {
            ends.add(right, end);
        }
    }
    const ChainEnds::End last = ends.before(rights);
    if (chain) {
        for (int at = last.tie; at >= 0; at = previous[size_t(at)]) {
            chain->push_back(ties[size_t(at)]);
        }
        std::ranges::reverse(*chain);
    }
    return last.weight;
}

/// How many standard deviations the chain of the text's order is above those of shuffled orders.
double standingOut(const OrderWitnesses& witnesses, int rights) {
    std::vector<size_t> lefts(witnesses.size());
    std::iota(lefts.begin(), lefts.end(), size_t(0));
    const double own = weightiestChain(witnesses, lefts, rights);
    const size_t shuffles =
        std::clamp(kShuffledPlaces / witnesses.size(), kFewestShuffles, kMostShuffles);
    std::mt19937 random(1); // the same ranking on each desk
    double sum = 0;
    double squares = 0;
    for (size_t i = 0; i < shuffles; ++i) {
        for (size_t at = lefts.size(); at > 1; --at) { // std::shuffle differs from library to library
            std::swap(lefts[at - 1], lefts[random() % at]);
        }
        const double weight = weightiestChain(witnesses, lefts, rights);
        sum += weight;
        squares += weight * weight;
    }
    const double mean = sum / double(shuffles);
    const double variance = squares / double(shuffles) - mean * mean;
    return variance > 1e-12 ? (own - mean) / std::sqrt(variance) : 0.0;
}

std::vector<OrderTie> chainOf(const OrderWitnesses& witnesses, int rights) {
    std::vector<size_t> lefts(witnesses.size());
    std::iota(lefts.begin(), lefts.end(), size_t(0));
    std::vector<OrderTie> chain;
    weightiestChain(witnesses, lefts, rights, &chain);
    return chain;
}

} // namespace

ReadingOrder ReadingOrder::through(const OrderWitnesses& witnesses, int rights) {
    ReadingOrder order;
    if (rights < int(kFewest) || chainOf(witnesses, rights).size() < kFewest) {
        return order;
    }
    order.m_lefts = int(witnesses.size());
    order.m_rights = rights;
    order.m_strength =
        std::clamp((standingOut(witnesses, rights) - kDoubtful) / (kProof - kDoubtful), 0.0, 1.0);
    if (order.m_strength > 0.0) {
        order.follow(witnesses);
    }
    return order;
}

ReadingOrder ReadingOrder::refined(const OrderWitnesses& witnesses) const {
    ReadingOrder order = *this;
    if (m_strength > 0.0) {
        order.follow(witnesses);
    }
    return order;
}

void ReadingOrder::follow(const OrderWitnesses& witnesses) {
    m_chain = chainOf(witnesses, m_rights);
    double missed = 0;
    double weights = 0;
    for (const OrderTie& tie : m_chain) {
        if (const auto place = expected(tie.left, &tie)) {
            missed += tie.weight * tie.weight * (*place - tie.right) * (*place - tie.right);
            weights += tie.weight * tie.weight;
        }
    }
    m_spread = weights > 0.0 ? std::max(kLeastSpread, std::sqrt(missed / weights)) : 2 * kLeastSpread;
    m_course.clear();
    for (int left = 0; left < m_lefts; ++left) {
        m_course.push_back(expected(left, nullptr));
    }
}

/// A straight line through the ties around, the nearer the weightier.
std::optional<double> ReadingOrder::expected(int left, const OrderTie* without) const {
    const double width = std::clamp(kWidth * m_lefts, kNarrowest, kWidest);
    const double heard = 4 * width;
    double sum = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    auto tie = std::ranges::lower_bound(m_chain, left - heard, {}, &OrderTie::left);
    for (; tie != m_chain.end() && tie->left <= left + heard; ++tie) {
        if (&*tie != without) {
            const double away = tie->left - left;
            const double weight =
                tie->weight * tie->weight * std::exp(-away * away / (2 * width * width));
            sum += weight;
            x += weight * away;
            y += weight * tie->right;
            xx += weight * away * away;
            xy += weight * away * tie->right;
        }
    }
    if (sum < 1e-9) {
        return std::nullopt;
    }
    const double determinant = sum * xx - x * x;
    const double place = determinant < 1e-6 * sum * sum ? y / sum : (xx * y - x * xy) / determinant;
    return without ? place : std::clamp(place, 0.0, double(m_rights - 1));
}

double ReadingOrder::nearness(int left, int right) const {
    if (m_strength <= 0.0 || !m_course[size_t(left)]) {
        return 0.0;
    }
    const double away = (right - *m_course[size_t(left)]) / m_spread;
    return std::abs(away) > kReach ? 0.0 : m_strength * std::exp(-away * away / 2);
}

std::optional<std::pair<int, int>> ReadingOrder::reach(int left) const {
    if (m_strength <= 0.0 || !m_course[size_t(left)]) {
        return std::nullopt;
    }
    const double place = *m_course[size_t(left)];
    return std::pair(std::max(0, int(std::ceil(place - kReach * m_spread))),
                     std::min(m_rights - 1, int(std::floor(place + kReach * m_spread))));
}

const OrderTie* ReadingOrder::before(int left) const {
    const auto at = std::ranges::lower_bound(m_chain, left, {}, &OrderTie::left);
    return at == m_chain.begin() ? nullptr : &*std::prev(at);
}

const OrderTie* ReadingOrder::after(int left) const {
    const auto at = std::ranges::upper_bound(m_chain, left, {}, &OrderTie::left);
    return at == m_chain.end() ? nullptr : &*at;
}

} // namespace duikan
