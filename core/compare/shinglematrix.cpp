// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shinglematrix.h"

#include "core/compare/shingles.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>
#include <utility>

namespace duikan {

namespace {

// The rarest shingles of a paragraph find its kin; its common ones only confirm it.
constexpr size_t kProbes = 24;
constexpr size_t kFewestProbes = 12;
constexpr size_t kMostSteps = 3000;
constexpr size_t kCandidates = 6;
// A clause keeps its verb and its addressee longer than the rest of its wording.
constexpr double kBeginningShare = 0.2;

/// Sums of these do not hang on their order. A weight is the logarithm of a count of paragraphs: 24 of them fit.
std::uint32_t fixedPoint(float weight) { return std::uint32_t(weight * float(1U << 20U)) + 1; }

} // namespace

ShingleMatrix::ShingleMatrix(const std::vector<QString>& left, const std::vector<QString>& right) {
    std::vector<std::uint32_t> holders; // by row: how many paragraphs have the text
    std::vector<Occurrence> occurrences;
    QHash<QStringView, std::uint32_t> rowOfText;
    const auto collect = [&](const std::vector<QString>& texts, std::vector<std::uint32_t>& rowOf) {
        rowOf.reserve(texts.size());
        for (const QString& text : texts) {
            const auto next = std::uint32_t(holders.size());
            const auto known = rowOfText.constFind(text);
            const std::uint32_t row = known != rowOfText.cend() ? *known : *rowOfText.insert(text, next);
            rowOf.push_back(row);
            if (row < next) {
                ++holders[row];
                continue;
            }
            holders.push_back(1);
            Wording wording = wordingOf(text);
            for (const std::uint32_t hash : wording.shingles) {
                occurrences.push_back({hash, row});
            }
            m_beginnings.push_back(std::move(wording.beginning));
        }
    };
    const auto lettersOf = [](const std::vector<QString>& texts) {
        return std::accumulate(texts.begin(), texts.end(), qsizetype(0),
                               [](qsizetype sum, const QString& text) { return sum + text.size(); });
    };
    occurrences.reserve(size_t(lettersOf(left) + lettersOf(right))); // at most one shingle each
    collect(left, m_rowOfLeft);
    collect(right, m_rowOfRight);
    m_rights = grouped(m_rowOfRight, holders.size());
    number(sortedByHash(std::move(occurrences)), holders);
    m_rowWeight.reserve(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rowWeight.push_back(weightOf(m_rows[row]));
    }
    m_shared.assign(m_rows.size(), 0U);
}

/// By group: the indices that belong to it, ascending.
ShingleMatrix::Rows ShingleMatrix::grouped(const std::vector<std::uint32_t>& groupOf, size_t groups) {
    Rows rows;
    rows.begins.assign(groups + 1, 0);
    for (const std::uint32_t group : groupOf) {
        ++rows.begins[group + 1];
    }
    std::partial_sum(rows.begins.begin(), rows.begins.end(), rows.begins.begin());
    rows.numbers.resize(groupOf.size());
    std::vector<std::uint32_t> next(rows.begins.begin(), rows.begins.end() - 1);
    for (size_t i = 0; i < groupOf.size(); ++i) {
        rows.numbers[next[groupOf[i]]++] = std::uint32_t(i);
    }
    return rows;
}

/// Least significant digit first; occurrences of one hash keep their order, which is that of the paragraphs.
std::vector<ShingleMatrix::Occurrence> ShingleMatrix::sortedByHash(std::vector<Occurrence> occurrences) {
    constexpr int kDigitBits = 11; // three passes, and the counters stay in the first-level cache
    constexpr std::uint32_t kDigits = 1U << kDigitBits;
    std::vector<Occurrence> sorted(occurrences.size());
    for (int shift = 0; shift < 32; shift += kDigitBits) {
        std::vector<size_t> next(kDigits + 1, 0);
        for (const Occurrence& occurrence : occurrences) {
            ++next[((occurrence.hash >> shift) & (kDigits - 1)) + 1];
        }
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (const Occurrence& occurrence : occurrences) {
            sorted[next[(occurrence.hash >> shift) & (kDigits - 1)]++] = occurrence;
        }
        occurrences.swap(sorted);
    }
    return occurrences;
}

/// Hashes become dense numbers in the order of the hashes: cheaper than a hash table of all shingles.
void ShingleMatrix::number(const std::vector<Occurrence>& byHash, const std::vector<std::uint32_t>& holders) {
    std::vector<Occurrence> numbered; // each shingle of a text once
    numbered.reserve(byHash.size());
    m_postings.numbers.reserve(byHash.size());
    const double paragraphs = double(m_rowOfLeft.size() + m_rowOfRight.size());
    std::vector<float> weights; // by how many paragraphs have a shingle
    const auto weightOfRarity = [&](size_t having) {
        for (size_t count = weights.size(); count <= having; ++count) {
            weights.push_back(count == 0 ? 0.0F : float(std::log1p(paragraphs / double(count))));
        }
        return weights[having];
    };
    std::vector<std::uint32_t> rows;
    for (size_t begin = 0, end = 0; begin < byHash.size(); begin = end) {
        const auto shingle = std::uint32_t(m_weight.size());
        const size_t first = numbered.size();
        size_t having = 0;
        for (; end < byHash.size() && byHash[end].hash == byHash[begin].hash; ++end) {
            const std::uint32_t row = byHash[end].row;
            if (numbered.size() == first || numbered.back().row != row) {
                numbered.push_back({shingle, row});
                having += holders[row];
                if (!m_rights[row].empty()) {
                    m_postings.numbers.push_back(row);
                }
            }
        }
        m_postings.begins.push_back(std::uint32_t(m_postings.numbers.size()));
        m_weight.push_back(weightOfRarity(having));
    }
    m_rows.begins.assign(holders.size() + 1, 0);
    for (const Occurrence& one : numbered) {
        ++m_rows.begins[one.row + 1];
    }
    std::partial_sum(m_rows.begins.begin(), m_rows.begins.end(), m_rows.begins.begin());
    m_rows.numbers.resize(m_rows.begins.back());
    std::vector<std::uint32_t> next(m_rows.begins.begin(), m_rows.begins.end() - 1);
    for (const Occurrence& one : numbered) {
        m_rows.numbers[next[one.row]++] = one.hash;
    }
}

double ShingleMatrix::weightOf(Row row) const {
    double sum = 0.0;
    for (const std::uint32_t number : row) {
        sum += double(m_weight[number]);
    }
    return sum;
}

double ShingleMatrix::sharedWeight(Row a, Row b) const {
    double sum = 0.0;
    // Which of the two goes on is as good as chance: counted, not branched upon.
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const std::uint32_t first = *i;
        const std::uint32_t second = *j;
        if (first == second) {
            sum += double(m_weight[first]);
        }
        i += first <= second;
        j += second <= first;
    }
    return sum;
}

double ShingleMatrix::dice(Row a, double weightA, Row b, double weightB) const {
    const double total = weightA + weightB;
    return total > 0.0 ? 2.0 * sharedWeight(a, b) / total : 0.0;
}

std::vector<std::uint32_t> ShingleMatrix::unite(const std::vector<std::uint32_t>& rowOf,
                                                const std::vector<int>& which) const {
    std::vector<std::uint32_t> all;
    for (const int index : which) {
        const Row row = m_rows[rowOf[size_t(index)]];
        all.insert(all.end(), row.begin(), row.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

double ShingleMatrix::likeness(int left, int right) const {
    return dice(leftRow(left), m_rowWeight[m_rowOfLeft[size_t(left)]], rightRow(right),
                m_rowWeight[m_rowOfRight[size_t(right)]]);
}

double ShingleMatrix::beginningLikeness(int left, int right) const {
    const auto& a = m_beginnings[m_rowOfLeft[size_t(left)]];
    const auto& b = m_beginnings[m_rowOfRight[size_t(right)]];
    if (a.empty() || b.empty()) {
        return 0.0;
    }
    const auto common = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    return double(common) / double(std::max(a.size(), b.size()));
}

double ShingleMatrix::likenessToRights(int left, const std::vector<int>& rights) const {
    const auto whole = unite(m_rowOfRight, rights);
    return dice(leftRow(left), m_rowWeight[m_rowOfLeft[size_t(left)]], whole, weightOf(whole));
}

double ShingleMatrix::likenessToLefts(int right, const std::vector<int>& lefts) const {
    const auto whole = unite(m_rowOfLeft, lefts);
    return dice(whole, weightOf(whole), rightRow(right), m_rowWeight[m_rowOfRight[size_t(right)]]);
}

double ShingleMatrix::containedInLeft(int right, int left) const {
    const double weight = m_rowWeight[m_rowOfRight[size_t(right)]];
    return weight > 0.0 ? sharedWeight(leftRow(left), rightRow(right)) / weight : 0.0;
}

double ShingleMatrix::containedInRight(int left, int right) const {
    const double weight = m_rowWeight[m_rowOfLeft[size_t(left)]];
    return weight > 0.0 ? sharedWeight(leftRow(left), rightRow(right)) / weight : 0.0;
}

double ShingleMatrix::brought(Row whole, Row parts, Row further) const {
    std::vector<std::uint32_t> missing;
    std::set_difference(whole.begin(), whole.end(), parts.begin(), parts.end(), std::back_inserter(missing));
    const double weight = weightOf(missing);
    return weight > 0.0 ? sharedWeight(missing, further) / weight : 0.0;
}

double ShingleMatrix::broughtToLeft(int left, const std::vector<int>& parts, int further) const {
    return brought(leftRow(left), unite(m_rowOfRight, parts), rightRow(further));
}

double ShingleMatrix::broughtToRight(int right, const std::vector<int>& parts, int further) const {
    return brought(rightRow(right), unite(m_rowOfLeft, parts), leftRow(further));
}

/// Sums up in m_shared what texts share of the probes. Rare probes go first; where they led to texts enough, the long
/// lists of common ones are not gone through, which would tell little between those and cost most.
void ShingleMatrix::gather(std::vector<std::uint32_t> probes) {
    m_touched.clear();
    std::ranges::sort(probes, {}, [this](std::uint32_t number) { return std::pair(m_postings[number].size(), number); });
    size_t steps = 0;
    for (size_t probe = 0; probe < probes.size(); ++probe) {
        const Row posting = m_postings[probes[probe]];
        steps += posting.size();
        if (probe >= kFewestProbes && steps > kMostSteps) {
            return;
        }
        const std::uint32_t weight = fixedPoint(m_weight[probes[probe]]);
        for (const std::uint32_t text : posting) {
            std::uint32_t& shared = m_shared[text];
            if (shared == 0) {
                m_touched.push_back(text);
            }
            shared += weight;
        }
    }
}

std::vector<ShingleMatrix::Candidate> ShingleMatrix::candidates(int left) {
    const Row row = leftRow(left);
    std::vector<std::uint32_t> probes(row.begin(), row.end());
    if (probes.size() > kProbes) {
        std::nth_element(probes.begin(), probes.begin() + kProbes, probes.end(),
                         [this](std::uint32_t a, std::uint32_t b) { return m_weight[a] > m_weight[b]; });
        probes.resize(kProbes);
    }
    gather(probes);
    const auto byLikeness = [](const Candidate& a, const Candidate& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.right < b.right;
    };
    std::vector<Candidate> found; // the best so far, best first
    found.reserve(kCandidates + 1);
    for (const std::uint32_t other : m_touched) {
        const double shared = double(std::exchange(m_shared[other], 0U));
        if (found.size() == kCandidates && shared < found.back().likeness) {
            continue;
        }
        for (const std::uint32_t right : m_rights[other]) {
            const Candidate candidate{int(right), shared};
            found.insert(std::upper_bound(found.begin(), found.end(), candidate, byLikeness), candidate);
            found.resize(std::min(found.size(), kCandidates));
        }
    }
    for (Candidate& candidate : found) {
        candidate.likeness = (1.0 - kBeginningShare) * likeness(left, candidate.right) +
                             kBeginningShare * beginningLikeness(left, candidate.right);
    }
    std::sort(found.begin(), found.end(), byLikeness);
    return found;
}

} // namespace duikan
