// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/pairtable.h"

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr double kLeastTie = 0.03; // a weaker pair is chance
constexpr size_t kFew = 5;
constexpr size_t kHubOf = 3;       // best few that make a hub: one is the right pair itself
constexpr double kLeft = 0.05;     // of a score that the hubs would take whole

double meanOfBest(std::vector<double>& scores) {
    const size_t few = std::min(kHubOf, scores.size());
    std::ranges::partial_sort(scores, scores.begin() + std::ptrdiff_t(few), std::greater());
    double sum = 0;
    for (size_t i = 0; i < few; ++i) {
        sum += scores[i];
    }
    return sum / double(kHubOf);
}

} // namespace

PairTable::PairTable(int lefts, int rights)
    : m_rights(rights)
    , m_rows(size_t(lefts)) {}

void PairTable::sortRows() {
    for (Row& row : m_rows) {
        std::ranges::sort(row, {}, &ScoredPair::right);
    }
}

void PairTable::dropBelow(double score) {
    for (Row& row : m_rows) {
        std::erase_if(row, [score](const ScoredPair& pair) { return pair.score < score; });
    }
}

std::vector<double> PairTable::bestOfColumns() const {
    std::vector<double> best(size_t(m_rights), 0.0);
    for (const Row& row : m_rows) {
        for (const ScoredPair& pair : row) {
            best[size_t(pair.right)] = std::max(best[size_t(pair.right)], pair.score);
        }
    }
    return best;
}

OrderWitnesses PairTable::likeliest(const std::vector<bool>& isCounted) const {
    const std::vector<double> bestOfColumn = bestOfColumns();
    OrderWitnesses witnesses;
    for (int left = 0; left < lefts(); ++left) {
        double bestOfRow = 0;
        for (const ScoredPair& pair : row(left)) {
            bestOfRow = std::max(bestOfRow, isCounted[size_t(pair.right)] ? pair.score : 0.0);
        }
        std::vector<OrderTie> ties;
        for (const ScoredPair& pair : row(left)) {
            if (isCounted[size_t(pair.right)] && pair.score > kLeastTie) {
                const double favour = pair.score / bestOfRow * pair.score / bestOfColumn[size_t(pair.right)];
                ties.push_back({left, pair.right, pair.score * favour});
            }
        }
        std::ranges::stable_sort(ties, std::greater(), &OrderTie::weight);
        ties.resize(std::min(ties.size(), kFew));
        witnesses.push_back(std::move(ties));
    }
    return witnesses;
}

void PairTable::dampHubs(double share) {
    std::vector<std::vector<double>> columns(size_t(m_rights), std::vector<double>{});
    std::vector<double> rowMeans;
    for (const Row& row : m_rows) {
        std::vector<double> scores;
        for (const ScoredPair& pair : row) {
            scores.push_back(pair.score);
            columns[size_t(pair.right)].push_back(pair.score);
        }
        rowMeans.push_back(meanOfBest(scores));
    }
    std::vector<double> columnMeans;
    std::ranges::transform(columns, std::back_inserter(columnMeans), meanOfBest);
    for (size_t left = 0; left < m_rows.size(); ++left) {
        for (ScoredPair& pair : m_rows[left]) {
            const double hubs = share * (rowMeans[left] + columnMeans[size_t(pair.right)]) / 2;
            pair.score = std::max(pair.score - hubs, kLeft * pair.score);
        }
    }
}

void PairTable::favourBest(double rows, const std::vector<double>& columns) {
    const std::vector<double> best = bestOfColumns();
    for (Row& row : m_rows) {
        const double bestOfRow = row.empty() ? 1.0 : std::ranges::max(row, {}, &ScoredPair::score).score;
        for (ScoredPair& pair : row) {
            pair.score *= std::pow(pair.score / bestOfRow, rows) *
                          std::pow(pair.score / best[size_t(pair.right)], columns[size_t(pair.right)]);
        }
    }
}

} // namespace duikan
