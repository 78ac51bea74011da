// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/orderedpairs.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr double kOrder = 0.4; // of a pair on the course of a certain order: as much as two rare concepts

} // namespace

OrderedPairs::OrderedPairs(const PairTable& scores, const std::vector<bool>& isPreambular,
                           QSet<Places> accepted, QSet<Places> dismissed)
    : m_accepted(std::move(accepted))
    , m_dismissed(std::move(dismissed)) {
    for (Part& part : m_parts) {
        part.isMember.resize(isPreambular.size());
    }
    for (size_t right = 0; right < isPreambular.size(); ++right) {
        Part& part = m_parts[isPreambular[right] ? 1 : 0];
        part.isMember[right] = true;
        m_places.push_back(int(part.members.size()));
        part.members.push_back(int(right));
    }
    for (Part& part : m_parts) {
        part.order = ReadingOrder::through(witnessesOf(part, scores), int(part.members.size()));
    }
    const PairTable better = lifted(scores);
    for (Part& part : m_parts) { // what the order says brings out further ties, which make its course surer
        part.order = part.order.refined(witnessesOf(part, better));
    }
}

OrderWitnesses OrderedPairs::witnessesOf(const Part& part, const PairTable& scores) const {
    OrderWitnesses witnesses = scores.likeliest(part.isMember);
    for (std::vector<OrderTie>& ties : witnesses) {
        std::erase_if(ties,
                      [this](const OrderTie& tie) { return m_dismissed.contains({tie.left, tie.right}); });
        for (OrderTie& tie : ties) {
            tie.weight = m_accepted.contains({tie.left, tie.right}) ? 1.0 : tie.weight;
            tie.right = m_places[size_t(tie.right)];
        }
    }
    return witnesses;
}

PairTable OrderedPairs::lifted(const PairTable& scores) const {
    PairTable lifted(scores.lefts(), scores.rights());
    std::vector<double> dense(size_t(scores.rights()), 0.0);
    for (int left = 0; left < scores.lefts(); ++left) {
        std::vector<int> touched;
        for (const ScoredPair& pair : scores.row(left)) {
            dense[size_t(pair.right)] = pair.score;
            touched.push_back(pair.right);
        }
        for (const Part& part : m_parts) {
            const auto reach = part.order.reach(left);
            for (int place = reach ? reach->first : 0; reach && place <= reach->second; ++place) {
                double& score = dense[size_t(part.members[size_t(place)])];
                if (score > 0.0) {
                    score = 1.0 - (1.0 - score) * (1.0 - kOrder * part.order.nearness(left, place));
                }
            }
        }
        std::ranges::sort(touched);
        PairTable::Row row;
        for (const int right : touched) {
            row.push_back({right, dense[size_t(right)]});
            dense[size_t(right)] = 0.0;
        }
        lifted.setRow(left, std::move(row));
    }
    return lifted;
}

std::optional<OrderedPairs::Between> OrderedPairs::between(int left, int right) const {
    const Part& part = partOf(right);
    if (part.order.nearness(left, m_places[size_t(right)]) <= 0.0) {
        return std::nullopt;
    }
    const auto tie = [&](const OrderTie* found) {
        return found ? std::optional(OrderTie{found->left, part.members[size_t(found->right)], found->weight})
                     : std::nullopt;
    };
    return Between{tie(part.order.before(left)), tie(part.order.after(left))};
}

} // namespace duikan
