// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/pairtable.h"

#include <QSet>

#include <array>
#include <optional>

namespace duikan {

/// What the order of two texts adds to the scores of their pairs. The clauses of the preamble and the operative
/// ones have an order each: a submission that goes through a draft clause by clause seldom goes through its
/// preamble.
class OrderedPairs {
public:
    using Places = std::pair<int, int>; ///< left and right

    /// `isPreambular` is by right place. What a person dismissed is no witness of the order, what was accepted a
    /// sure one.
    OrderedPairs(const PairTable& scores, const std::vector<bool>& isPreambular, QSet<Places> accepted = {},
                 QSet<Places> dismissed = {});

    /// The scores with the order's part: 1 - (1 - score)(1 - part). The order alone proposes nothing: a pair that
    /// shares no word and no concept gives a person nothing to check.
    [[nodiscard]] PairTable lifted(const PairTable& scores) const;
    /// How sure the order is that a right place belongs to.
    [[nodiscard]] double strengthAt(int right) const { return partOf(right).order.strength(); }
    /// The ties before and after a pair that lies near the course; nothing for one that does not.
    struct Between {
        std::optional<OrderTie> before;
        std::optional<OrderTie> after;
    };
    [[nodiscard]] std::optional<Between> between(int left, int right) const;

private:
    /// Clauses of one kind, their places counted among themselves.
    struct Part {
        std::vector<bool> isMember; ///< by right place
        std::vector<int> members;   ///< right places
        ReadingOrder order;
    };
    [[nodiscard]] const Part& partOf(int right) const { return m_parts[m_parts[1].isMember[size_t(right)] ? 1 : 0]; }
    [[nodiscard]] OrderWitnesses witnessesOf(const Part& part, const PairTable& scores) const;

    QSet<Places> m_accepted;
    QSet<Places> m_dismissed;
    std::vector<int> m_places;   ///< by right place: its place among those of its kind
    std::array<Part, 2> m_parts; ///< operative and all others; preambular
};

} // namespace duikan
