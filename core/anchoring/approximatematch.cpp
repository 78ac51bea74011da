// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/approximatematch.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace duikan {

namespace {

constexpr int kWordBits = 64;
constexpr qsizetype kUsualBlocks = 8; // more than a quote and its context usually take

} // namespace

/// One column of the edit matrix, as differences between neighbouring rows.
struct ApproximatePattern::Column {
    explicit Column(const ApproximatePattern& pattern)
        : plus(qsizetype(pattern.m_blocks), ~std::uint64_t(0))
        , minus(qsizetype(pattern.m_blocks), 0)
        , score(pattern.m_size) {}

    QVarLengthArray<std::uint64_t, kUsualBlocks> plus;
    QVarLengthArray<std::uint64_t, kUsualBlocks> minus;
    qsizetype score; ///< edits between the whole pattern and what was read
};

ApproximatePattern::ApproximatePattern(QStringView pattern)
    : m_size(pattern.size())
    , m_blocks(size_t((pattern.size() + kWordBits - 1) / kWordBits)) {
    const size_t places = std::bit_ceil(size_t(pattern.size()) * 2 + 2);
    m_mask = places - 1;
    m_units.assign(places, u'\0');
    m_peq.assign(places * m_blocks, 0);
    m_ascii.fill(-1);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        add(pattern[i].unicode(), i);
    }
    m_reversed.assign(pattern.utf16(), size_t(pattern.size()));
    std::reverse(m_reversed.begin(), m_reversed.end());
}

inline int ApproximatePattern::slotOf(char16_t unit) const {
    if (unit < m_ascii.size()) {
        return m_ascii[unit];
    }
    size_t slot = (unit * 0x9E37U) & m_mask;
    while (m_units[slot] != unit) {
        if (m_units[slot] == u'\0') {
            return -1;
        }
        slot = (slot + 1) & m_mask;
    }
    return int(slot);
}

void ApproximatePattern::add(char16_t unit, qsizetype position) {
    size_t slot = (unit * 0x9E37U) & m_mask;
    while (m_units[slot] != u'\0' && m_units[slot] != unit) {
        slot = (slot + 1) & m_mask;
    }
    m_units[slot] = unit;
    if (unit < m_ascii.size()) {
        m_ascii[unit] = int(slot);
    }
    m_peq[slot * m_blocks + size_t(position / kWordBits)] |= std::uint64_t(1) << (position % kWordBits);
}

/// `topDelta` is what the matrix gains in its first row: 1 to compare from the beginning, 0 to begin anywhere.
inline void ApproximatePattern::advance(Column& column, char16_t unit, int topDelta) const {
    const int slot = slotOf(unit);
    const std::uint64_t* const places = slot < 0 ? nullptr : m_peq.data() + size_t(slot) * m_blocks;
    std::uint64_t* const allPlus = column.plus.data();
    std::uint64_t* const allMinus = column.minus.data();
    const size_t blocks = m_blocks;
    int carry = topDelta;
    for (size_t block = 0; block < blocks; ++block) {
        std::uint64_t equal = places ? places[block] : 0;
        const std::uint64_t plus = allPlus[block];
        const std::uint64_t minus = allMinus[block];
        const std::uint64_t vertical = equal | minus;
        equal |= std::uint64_t(carry < 0);
        const std::uint64_t horizontal = (((equal & plus) + plus) ^ plus) | equal;
        std::uint64_t gains = minus | ~(horizontal | plus);
        std::uint64_t losses = plus & horizontal;
        const bool isLast = block + 1 == blocks;
        const int top = isLast ? int((m_size - 1) % kWordBits) : kWordBits - 1;
        const int carryOut = int((gains >> top) & 1) - int((losses >> top) & 1);
        gains = (gains << 1) | std::uint64_t(carry > 0);
        losses = (losses << 1) | std::uint64_t(carry < 0);
        allPlus[block] = losses | ~(vertical | gains);
        allMinus[block] = gains & vertical;
        carry = carryOut;
    }
    column.score += carry;
}

qsizetype ApproximatePattern::distance(QStringView text) const {
    if (m_size == 0) {
        return text.size();
    }
    Column column(*this);
    for (const QChar unit : text) {
        advance(column, unit.unicode(), 1);
    }
    return column.score;
}

double ApproximatePattern::similarity(QStringView text) const {
    const qsizetype longer = std::max(m_size, text.size());
    return longer == 0 ? 1.0 : 1.0 - double(distance(text)) / double(longer);
}

std::vector<ApproximatePattern::Match> ApproximatePattern::find(QStringView text, qsizetype maxEdits) const {
    if (m_size == 0) {
        return {};
    }
    Column column(*this);
    qsizetype fewest = maxEdits;
    std::vector<qsizetype> ends;
    for (qsizetype i = 0; i < text.size(); ++i) {
        advance(column, text[i].unicode(), 0);
        if (column.score < fewest) {
            fewest = column.score;
            ends.clear();
        }
        if (column.score == fewest && (ends.empty() || i + 1 - ends.back() >= std::max<qsizetype>(1, m_size / 2))) {
            ends.push_back(i + 1);
        }
    }
    std::vector<Match> matches;
    if (ends.empty()) {
        return matches;
    }
    const ApproximatePattern backwards{QStringView(m_reversed)};
    for (const qsizetype end : ends) {
        // The beginning is where the reversed pattern ends, read backwards from here with as many edits.
        Column back(backwards);
        qsizetype begin = end;
        qsizetype best = back.score;
        for (qsizetype i = end - 1; i >= std::max<qsizetype>(0, end - m_size - fewest); --i) {
            backwards.advance(back, text[i].unicode(), 1);
            if (back.score < best) {
                best = back.score;
                begin = i;
            }
        }
        matches.push_back({{begin, end}, fewest});
    }
    return matches;
}

} // namespace duikan
