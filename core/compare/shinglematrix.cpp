// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shinglematrix.h"

#include "core/compare/shingles.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace duikan {

namespace {

// The rarest shingles of a paragraph find its kin; its common ones only confirm it.
constexpr size_t kProbes = 24;
constexpr size_t kCandidates = 6;
// A clause keeps its verb and its addressee longer than the rest of its wording.
constexpr double kBeginningShare = 0.2;

} // namespace

ShingleMatrix::ShingleMatrix(const std::vector<QString>& left, const std::vector<QString>& right) {
    std::vector<Occurrence> occurrences;
    qsizetype letters = 0; // at most one shingle each
    for (const auto* texts : {&left, &right}) {
        for (const QString& text : *texts) {
            letters += text.size();
        }
    }
    occurrences.reserve(size_t(letters));
    const auto collect = [&occurrences](const std::vector<QString>& texts, size_t base, auto& beginnings) {
        for (size_t i = 0; i < texts.size(); ++i) {
            Wording wording = wordingOf(texts[i]);
            for (const std::uint32_t hash : wording.shingles) {
                occurrences.push_back({hash, std::uint32_t(base + i)});
            }
            beginnings.push_back(std::move(wording.beginning));
        }
    };
    collect(left, 0, m_leftBeginning);
    collect(right, left.size(), m_rightBeginning);
    number(sortedByHash(std::move(occurrences)), left.size(), right.size());
    const auto weigh = [this](const Rows& rows, std::vector<double>& weights) {
        weights.reserve(rows.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            weights.push_back(weightOf(rows[row]));
        }
    };
    weigh(m_left, m_leftWeight);
    weigh(m_right, m_rightWeight);
    m_shared.assign(right.size(), 0.0F);
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
void ShingleMatrix::number(const std::vector<Occurrence>& byHash, size_t leftCount, size_t rightCount) {
    std::vector<Occurrence> numbered; // each shingle of a paragraph once
    numbered.reserve(byHash.size());
    m_postings.numbers.reserve(byHash.size());
    const double paragraphs = double(leftCount + rightCount);
    std::vector<float> weights; // by how many paragraphs have a shingle
    const auto weightOfRarity = [&](size_t holders) {
        for (size_t count = weights.size(); count <= holders; ++count) {
            weights.push_back(count == 0 ? 0.0F : float(std::log1p(paragraphs / double(count))));
        }
        return weights[holders];
    };
    for (size_t begin = 0, end = 0; begin < byHash.size(); begin = end) {
        const auto shingle = std::uint32_t(m_weight.size());
        const size_t first = numbered.size();
        for (; end < byHash.size() && byHash[end].hash == byHash[begin].hash; ++end) {
            const std::uint32_t paragraph = byHash[end].paragraph;
            if (numbered.size() == first || numbered.back().paragraph != paragraph) {
                numbered.push_back({shingle, paragraph});
                if (paragraph >= leftCount) {
                    m_postings.numbers.push_back(std::uint32_t(paragraph - leftCount));
                }
            }
        }
        m_postings.begins.push_back(std::uint32_t(m_postings.numbers.size()));
        m_weight.push_back(weightOfRarity(numbered.size() - first));
    }
    m_left.begins.assign(leftCount + 1, 0);
    m_right.begins.assign(rightCount + 1, 0);
    for (const Occurrence& one : numbered) {
        const bool isLeft = one.paragraph < leftCount;
        ++(isLeft ? m_left.begins[one.paragraph + 1] : m_right.begins[one.paragraph - leftCount + 1]);
    }
    std::vector<std::uint32_t*> next; // by paragraph: where its next number goes
    next.reserve(leftCount + rightCount);
    for (Rows* const rows : {&m_left, &m_right}) {
        std::partial_sum(rows->begins.begin(), rows->begins.end(), rows->begins.begin());
        rows->numbers.resize(rows->begins.back());
        for (size_t row = 0; row < rows->size(); ++row) {
            next.push_back(rows->numbers.data() + rows->begins[row]);
        }
    }
    for (const Occurrence& one : numbered) {
        *next[one.paragraph]++ = one.hash;
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

std::vector<std::uint32_t> ShingleMatrix::unite(const Rows& rows, const std::vector<int>& which) {
    std::vector<std::uint32_t> all;
    for (const int index : which) {
        const Row row = rows[size_t(index)];
        all.insert(all.end(), row.begin(), row.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

double ShingleMatrix::likeness(int left, int right) const {
    return dice(m_left[size_t(left)], m_leftWeight[size_t(left)], m_right[size_t(right)],
                m_rightWeight[size_t(right)]);
}

double ShingleMatrix::beginningLikeness(int left, int right) const {
    const auto& a = m_leftBeginning[size_t(left)];
    const auto& b = m_rightBeginning[size_t(right)];
    if (a.empty() || b.empty()) {
        return 0.0;
    }
    const auto common = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    return double(common) / double(std::max(a.size(), b.size()));
}

double ShingleMatrix::likenessToRights(int left, const std::vector<int>& rights) const {
    const auto whole = unite(m_right, rights);
    return dice(m_left[size_t(left)], m_leftWeight[size_t(left)], whole, weightOf(whole));
}

double ShingleMatrix::likenessToLefts(int right, const std::vector<int>& lefts) const {
    const auto whole = unite(m_left, lefts);
    return dice(whole, weightOf(whole), m_right[size_t(right)], m_rightWeight[size_t(right)]);
}

double ShingleMatrix::containedInLeft(int right, int left) const {
    const double weight = m_rightWeight[size_t(right)];
    return weight > 0.0 ? sharedWeight(m_left[size_t(left)], m_right[size_t(right)]) / weight : 0.0;
}

double ShingleMatrix::containedInRight(int left, int right) const {
    const double weight = m_leftWeight[size_t(left)];
    return weight > 0.0 ? sharedWeight(m_left[size_t(left)], m_right[size_t(right)]) / weight : 0.0;
}

double ShingleMatrix::brought(Row whole, Row parts, Row further) const {
    std::vector<std::uint32_t> missing;
    std::set_difference(whole.begin(), whole.end(), parts.begin(), parts.end(), std::back_inserter(missing));
    const double weight = weightOf(missing);
    return weight > 0.0 ? sharedWeight(missing, further) / weight : 0.0;
}

double ShingleMatrix::broughtToLeft(int left, const std::vector<int>& parts, int further) const {
    return brought(m_left[size_t(left)], unite(m_right, parts), m_right[size_t(further)]);
}

double ShingleMatrix::broughtToRight(int right, const std::vector<int>& parts, int further) const {
    return brought(m_right[size_t(right)], unite(m_left, parts), m_left[size_t(further)]);
}

std::vector<ShingleMatrix::Candidate> ShingleMatrix::candidates(int left) {
    const Row row = m_left[size_t(left)];
    std::vector<std::uint32_t> probes(row.begin(), row.end());
    if (probes.size() > kProbes) {
        std::nth_element(probes.begin(), probes.begin() + kProbes, probes.end(),
                         [this](std::uint32_t a, std::uint32_t b) { return m_weight[a] > m_weight[b]; });
        probes.resize(kProbes);
    }
    m_touched.clear();
    for (const std::uint32_t number : probes) {
        const float weight = m_weight[number]; // could be one of m_shared, for all that the compiler knows
        for (const std::uint32_t right : m_postings[number]) {
            float& shared = m_shared[right];
            if (shared == 0.0F) {
                m_touched.push_back(right);
            }
            shared += weight;
        }
    }
    const auto byLikeness = [](const Candidate& a, const Candidate& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.right < b.right;
    };
    std::vector<Candidate> found; // the best so far, best first
    found.reserve(kCandidates + 1);
    for (const std::uint32_t right : m_touched) {
        const Candidate candidate{int(right), double(std::exchange(m_shared[right], 0.0F))};
        if (found.size() == kCandidates) {
            if (!byLikeness(candidate, found.back())) {
                continue;
            }
            found.pop_back();
        }
        found.insert(std::upper_bound(found.begin(), found.end(), candidate, byLikeness), candidate);
    }
    for (Candidate& candidate : found) {
        candidate.likeness = (1.0 - kBeginningShare) * likeness(left, candidate.right) +
                             kBeginningShare * beginningLikeness(left, candidate.right);
    }
    std::sort(found.begin(), found.end(), byLikeness);
    return found;
}

} // namespace duikan
