// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/wordingindex.h"

#include "core/text/script.h"

#include <algorithm>
#include <array>
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

using Share = WordingIndex::Share;

constexpr std::array kParts{&Share::whole, &Share::passage, &Share::withBefore, &Share::withAfter};

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

std::uint32_t WordingIndex::numberOf(QStringView gram) const { return std::uint32_t(hashOf(gram) >> m_shift); }

std::vector<std::uint32_t> WordingIndex::gramsOf(QStringView text) const {
    std::vector<std::uint32_t> grams;
    grams.reserve(size_t(text.size()));
    for (qsizetype i = 0; i + kIdeographs <= text.size(); ++i) {
        if (const qsizetype length = gramLength(text, i); i + length <= text.size()) {
            grams.push_back(numberOf(text.sliced(i, length)));
        }
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

/// Each once, with all the parts of the text that have it.
std::vector<WordingIndex::Gram> WordingIndex::gramsOf(QStringView text, TextRange passage) const {
    std::vector<Gram> grams;
    grams.reserve(size_t(text.size()));
    for (qsizetype i = 0; i + kIdeographs <= text.size(); ++i) {
        const qsizetype end = i + gramLength(text, i);
        if (end > text.size()) {
            continue;
        }
        const bool isBeforeItsEnd = end <= passage.end;
        const bool isBehindItsBegin = i >= passage.begin;
        grams.push_back({numberOf(text.sliced(i, end - i)),
                         {.whole = 1.0F,
                          .passage = isBeforeItsEnd && isBehindItsBegin ? 1.0F : 0.0F,
                          .withBefore = isBeforeItsEnd ? 1.0F : 0.0F,
                          .withAfter = isBehindItsBegin ? 1.0F : 0.0F}});
    }
    std::sort(grams.begin(), grams.end(), [](const Gram& a, const Gram& b) { return a.number < b.number; });
    std::vector<Gram> once;
    once.reserve(grams.size());
    for (const Gram& gram : grams) {
        if (once.empty() || once.back().number != gram.number) {
            once.push_back(gram);
            continue;
        }
        for (const auto part : kParts) {
            once.back().belongs.*part = std::max(once.back().belongs.*part, gram.belongs.*part);
        }
    }
    return once;
}

std::vector<WordingIndex::Share> WordingIndex::sharesOf(QStringView text, TextRange passage) const {
    std::vector<Share> shares(static_cast<size_t>(m_textCount));
    Share total;
    for (const Gram& gram : gramsOf(text, passage)) {
        const std::uint32_t begin = m_begin[gram.number];
        const std::uint32_t end = m_begin[gram.number + 1];
        const auto weight = std::log1p(float(m_textCount) / float(std::max<std::uint32_t>(1, end - begin)));
        Share weighed;
        for (const auto part : kParts) {
            weighed.*part = weight * gram.belongs.*part;
            total.*part += weighed.*part;
        }
        for (std::uint32_t i = begin; i < end; ++i) {
            Share& share = shares[size_t(m_texts[i])];
            share.whole += weighed.whole;
            share.passage += weighed.passage;
            share.withBefore += weighed.withBefore;
            share.withAfter += weighed.withAfter;
        }
    }
    for (Share& share : shares) {
        for (const auto part : kParts) {
            share.*part = total.*part > 0.0F ? share.*part / total.*part : 1.0F;
        }
    }
    return shares;
}

} // namespace duikan
