// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/wordingindex.h"

#include "core/text/script.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace duikan {

namespace {

constexpr qsizetype kLetters = 4;
constexpr qsizetype kIdeographs = 2;

// Below this the table costs nothing; above it grams that fall together stay rare.
constexpr size_t kFewestGrams = size_t(1) << 16;
constexpr size_t kMostGrams = size_t(1) << 20;

// What has so much less than the best is no rival to it: a clause cut in two has a third still.
constexpr float kOfBest = 0.35F;

qsizetype gramLength(QStringView text, qsizetype at) {
    const bool isPair =
        at + 1 < text.size() && isIdeograph(text[at].unicode()) && isIdeograph(text[at + 1].unicode());
    return isPair ? kIdeographs : kLetters;
}

/// Four units make 64 bits; multiplying spreads them, best in the uppermost (Fibonacci hashing).
std::uint64_t hashOf(QStringView gram) {
    std::uint64_t units = 0;
    for (const QChar unit : gram) {
        units = (units << 16) | unit.unicode();
    }
    return units * 0x9E3779B97F4A7C15U;
}

} // namespace

WordingIndex::WordingIndex(const std::vector<QStringView>& texts)
    : m_textCount(int(texts.size())) {
    const auto letters =
        std::accumulate(texts.begin(), texts.end(), size_t(0),
                        [](size_t sum, QStringView text) { return sum + size_t(text.size()); });
    const size_t grams = std::bit_ceil(std::clamp(letters, kFewestGrams, kMostGrams));
    m_shift = 64 - std::countr_zero(grams);
    m_begin.assign(grams + 1, 0);
    std::vector<std::vector<std::uint32_t>> gramsOfText;
    gramsOfText.reserve(texts.size());
    for (const QStringView text : texts) {
        for (const std::uint32_t gram : gramsOfText.emplace_back(gramsOf(text))) {
            ++m_begin[gram + 1];
        }
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    m_texts.resize(m_begin.back());
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    for (size_t i = 0; i < texts.size(); ++i) {
        for (const std::uint32_t gram : gramsOfText[i]) {
            m_texts[next[gram]++] = int(i);
        }
    }
}

std::vector<std::uint32_t> WordingIndex::gramsOf(QStringView text) const {
    std::vector<std::uint32_t> grams;
    grams.reserve(size_t(text.size()));
    for (qsizetype i = 0; i + kIdeographs <= text.size(); ++i) {
        if (const qsizetype length = gramLength(text, i); i + length <= text.size()) {
            grams.push_back(std::uint32_t(hashOf(text.sliced(i, length)) >> m_shift));
        }
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

std::vector<int> WordingIndex::sharing(QStringView text, double leastShare) const {
    const std::vector<std::uint32_t> grams = gramsOf(text);
    std::vector<int> found;
    if (grams.empty()) {
        found.resize(size_t(m_textCount));
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    std::vector<float> shared(size_t(m_textCount), 0.0F);
    float total = 0.0F;
    for (const std::uint32_t gram : grams) {
        const std::uint32_t count = m_begin[gram + 1] - m_begin[gram];
        const auto weight = std::log1p(float(m_textCount) / float(std::max<std::uint32_t>(1, count)));
        total += weight;
        for (std::uint32_t i = m_begin[gram]; i < m_begin[gram + 1]; ++i) {
            shared[size_t(m_texts[i])] += weight;
        }
    }
    const float best = shared.empty() ? 0.0F : *std::max_element(shared.begin(), shared.end());
    const float least = std::max(float(leastShare) * total, kOfBest * best);
    for (int i = 0; i < m_textCount; ++i) {
        if (shared[size_t(i)] > 0.0F && shared[size_t(i)] >= least) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace duikan
