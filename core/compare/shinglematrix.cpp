// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shinglematrix.h"

#include "core/compare/shingles.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace duikan {

namespace {

// The rarest shingles of a paragraph find its kin; its common ones only confirm it.
constexpr size_t kProbes = 40;
constexpr size_t kCandidates = 6;
// A clause keeps its verb and its addressee longer than the rest of its wording.
constexpr double kBeginningShare = 0.2;

} // namespace

ShingleMatrix::ShingleMatrix(const std::vector<QString>& left, const std::vector<QString>& right) {
    // Hashes become dense numbers by sorting (hash, paragraph) once: cheaper than a hash table of all
    // shingles.
    std::vector<std::uint64_t> occurrences;
    const auto collect = [&occurrences](const std::vector<QString>& texts, size_t base, auto& beginnings) {
        for (size_t i = 0; i < texts.size(); ++i) {
            Wording wording = wordingOf(texts[i]);
            for (const std::uint32_t hash : wording.shingles) {
                occurrences.push_back((std::uint64_t(hash) << 32) | std::uint64_t(base + i));
            }
            beginnings.push_back(std::move(wording.beginning));
        }
    };
    collect(left, 0, m_leftBeginning);
    collect(right, left.size(), m_rightBeginning);
    std::sort(occurrences.begin(), occurrences.end());

    m_left.resize(left.size());
    m_right.resize(right.size());
    const double paragraphs = double(left.size() + right.size());
    for (size_t begin = 0; begin < occurrences.size();) {
        const std::uint64_t hash = occurrences[begin] >> 32;
        size_t end = begin;
        while (end < occurrences.size() && occurrences[end] >> 32 == hash) {
            ++end;
        }
        const auto number = std::uint32_t(m_weight.size());
        m_weight.push_back(float(std::log1p(paragraphs / double(end - begin))));
        auto& postings = m_postings.emplace_back();
        for (size_t k = begin; k < end; ++k) {
            const auto paragraph = size_t(occurrences[k] & 0xFFFFFFFFU);
            if (paragraph < left.size()) {
                m_left[paragraph].push_back(number);
            } else {
                m_right[paragraph - left.size()].push_back(number);
                postings.push_back(int(paragraph - left.size()));
            }
        }
        begin = end;
    }
    const auto weigh = [this](const std::vector<Row>& rows, std::vector<double>& weights) {
        weights.reserve(rows.size());
        for (const Row& row : rows) {
            weights.push_back(weightOf(row));
        }
    };
    weigh(m_left, m_leftWeight);
    weigh(m_right, m_rightWeight);
    m_shared.assign(m_right.size(), 0.0F);
}

double ShingleMatrix::weightOf(const Row& row) const {
    double sum = 0.0;
    for (const std::uint32_t number : row) {
        sum += double(m_weight[number]);
    }
    return sum;
}

double ShingleMatrix::sharedWeight(const Row& a, const Row& b) const {
    double sum = 0.0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            sum += double(m_weight[*i]);
            ++i;
            ++j;
        }
    }
    return sum;
}

double ShingleMatrix::dice(const Row& a, double weightA, const Row& b, double weightB) const {
    const double total = weightA + weightB;
    return total > 0.0 ? 2.0 * sharedWeight(a, b) / total : 0.0;
}

ShingleMatrix::Row ShingleMatrix::unite(const std::vector<Row>& rows, const std::vector<int>& which) {
    Row all;
    for (const int index : which) {
        all.insert(all.end(), rows[size_t(index)].begin(), rows[size_t(index)].end());
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
    const Row whole = unite(m_right, rights);
    return dice(m_left[size_t(left)], m_leftWeight[size_t(left)], whole, weightOf(whole));
}

double ShingleMatrix::likenessToLefts(int right, const std::vector<int>& lefts) const {
    const Row whole = unite(m_left, lefts);
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

double ShingleMatrix::brought(const Row& whole, const Row& parts, const Row& further) const {
    Row missing;
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
    Row probes = m_left[size_t(left)];
    if (probes.size() > kProbes) {
        std::nth_element(probes.begin(), probes.begin() + kProbes, probes.end(),
                         [this](std::uint32_t a, std::uint32_t b) { return m_weight[a] > m_weight[b]; });
        probes.resize(kProbes);
    }
    std::vector<int> touched;
    for (const std::uint32_t number : probes) {
        for (const int right : m_postings[number]) {
            if (m_shared[size_t(right)] == 0.0F) {
                touched.push_back(right);
            }
            m_shared[size_t(right)] += m_weight[number];
        }
    }
    std::vector<Candidate> found;
    for (const int right : touched) {
        found.push_back({right, double(m_shared[size_t(right)])});
    }
    for (const int right : touched) {
        m_shared[size_t(right)] = 0.0F;
    }
    const auto byLikeness = [](const Candidate& a, const Candidate& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.right < b.right;
    };
    const auto kept = std::min(found.size(), kCandidates);
    std::partial_sort(found.begin(), found.begin() + qsizetype(kept), found.end(), byLikeness);
    found.resize(kept);
    for (Candidate& candidate : found) {
        candidate.likeness = (1.0 - kBeginningShare) * likeness(left, candidate.right) +
                             kBeginningShare * beginningLikeness(left, candidate.right);
    }
    std::sort(found.begin(), found.end(), byLikeness);
    return found;
}

} // namespace duikan
