// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace duikan {

/// What a person's decisions say about evidence: relevance feedback after Rocchio (1971), on features. What
/// carried accepted pairs counts more in the rest, what carried dismissed ones less.
///
/// Each decision has one vote for the weightiest thing its pair shares and parts of it for the others, so
/// that what two paragraphs share by the way is not blamed. A factor is 1 without votes, tends to 1 ± kReach
/// as votes agree, and stays near 1 where they cancel out. The order of decisions does not matter.
class Feedback {
public:
    explicit Feedback(size_t features);

    /// `part` is the feature's part in the pair: 1 for the weightiest, less for others.
    void accept(size_t feature, double part) { m_accepted[feature] += part; }
    void dismiss(size_t feature, double part) { m_dismissed[feature] += part; }

    /// By how much to multiply the weight of a feature.
    [[nodiscard]] double factor(size_t feature) const;

    /// How far a factor can go from 1. Far enough to reorder neighbours in the ranking; a single subject that
    /// was dismissed a hundred times is still seen where it is all there is.
    static constexpr double kReach = 0.4;

private:
    /// Votes that say nothing either way: one decision moves a factor by a third of its reach.
    static constexpr double kPrior = 2.0;

    std::vector<double> m_accepted;
    std::vector<double> m_dismissed;
};

} // namespace duikan
