// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace duikan {

/// Two places, counted from 0, that may belong together.
struct OrderTie {
    int left = 0;
    int right = 0;
    double weight = 0; ///< above 0: how much speaks for it
    friend bool operator==(const OrderTie&, const OrderTie&) = default;
};

/// By left place: the few right places that it may belong with.
using OrderWitnesses = std::vector<std::vector<OrderTie>>;

/// Whether one text goes through the other in its order, as comments on a draft do, and where that leads.
///
/// The weightiest chain of ties in which both places rise is set against the chains that the same left places
/// give when they are shuffled (a permutation test, Fisher 1935): only a chain far weightier than those counts
/// at all, so that texts which go their own ways are left alone. The course between the ties of the chain is a
/// local straight line (Cleveland, 1979), its spread what each tie misses the line of the others by.
/// Deterministic.
class ReadingOrder {
public:
    ReadingOrder() = default; ///< no order

    /// `rights` is the number of right places.
    [[nodiscard]] static ReadingOrder through(const OrderWitnesses& witnesses, int rights);
    /// The same order with a better course, after what it says was taken into account.
    [[nodiscard]] ReadingOrder refined(const OrderWitnesses& witnesses) const;

    [[nodiscard]] double strength() const { return m_strength; } ///< 0 for no order, 1 for certain
    /// How near a pair is to the course, times the strength: 0 to 1.
    [[nodiscard]] double nearness(int left, int right) const;
    /// Right places near the course, first and last; nothing where the course is not known.
    [[nodiscard]] std::optional<std::pair<int, int>> reach(int left) const;

    /// The ties of the chain that stand before and after a left place, itself left out; nullptr for none.
    [[nodiscard]] const OrderTie* before(int left) const;
    [[nodiscard]] const OrderTie* after(int left) const;

private:
    void follow(const OrderWitnesses& witnesses);
    [[nodiscard]] std::optional<double> expected(int left, const OrderTie* without) const;

    double m_strength = 0;
    int m_lefts = 0;
    int m_rights = 0;
    double m_spread = 1;
    std::vector<OrderTie> m_chain;
    std::vector<std::optional<double>> m_course; ///< by left place
};

} // namespace duikan
