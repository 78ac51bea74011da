// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/approximatematch.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace duikan {

namespace {

constexpr int kWordBits = 64;
constexpr qsizetype kUsualBlocks = 8; // more than a quote and its context usually take

/// A place that is found begins to overlap the next of as few edits half its length further on.
constexpr qsizetype leastApart(qsizetype size) { return std::max<qsizetype>(1, size / 2); }

} // namespace

/// 64 rows of one column of the edit matrix, as differences between neighbouring rows.
struct ApproximatePattern::Block {
    Word plus = ~Word(0);
    Word minus = 0;
    qsizetype score = 0; ///< edits in its bottom row

    /// Goes one column on. `carry` is what the matrix gains in the row above; answers the same of the bottom row.
    int advance(Word equal, int carry, int bottom) {
        const Word vertical = equal | minus;
        equal |= Word(carry < 0);
        const Word horizontal = (((equal & plus) + plus) ^ plus) | equal;
        Word gains = minus | ~(horizontal | plus);
        Word losses = plus & horizontal;
        const int carryOut = int((gains >> bottom) & 1) - int((losses >> bottom) & 1);
        gains = (gains << 1) | Word(carry > 0);
        losses = (losses << 1) | Word(carry < 0);
        plus = losses | ~(vertical | gains);
        minus = gains & vertical;
        score += carryOut;
        return carryOut;
    }
};

ApproximatePattern::ApproximatePattern(QStringView pattern)
    : m_size(pattern.size())
    , m_blocks(size_t((pattern.size() + kWordBits - 1) / kWordBits)) {
    const size_t places = std::bit_ceil(size_t(pattern.size()) * 2 + 2);
    m_mask = places - 1;
    m_units.assign(places, u'\0');
    m_rows.assign(places, 0);
    m_peq.assign(m_blocks, 0);
    m_ascii.fill(0);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        add(pattern[i].unicode(), i);
    }
    m_reversed.assign(pattern.utf16(), size_t(pattern.size()));
    std::reverse(m_reversed.begin(), m_reversed.end());
}

inline const ApproximatePattern::Word* ApproximatePattern::placesOf(char16_t unit) const {
    if (unit < m_ascii.size()) {
        return m_peq.data() + size_t(m_ascii[unit]) * m_blocks;
    }
    size_t slot = (unit * 0x9E37U) & m_mask;
    while (m_units[slot] != unit && m_units[slot] != u'\0') {
        slot = (slot + 1) & m_mask;
    }
    return m_peq.data() + size_t(m_rows[slot]) * m_blocks; // a free slot has row 0
}

void ApproximatePattern::add(char16_t unit, qsizetype position) {
    size_t slot = (unit * 0x9E37U) & m_mask;
    while (m_units[slot] != u'\0' && m_units[slot] != unit) {
        slot = (slot + 1) & m_mask;
    }
    if (m_units[slot] == u'\0') {
        m_units[slot] = unit;
        m_rows[slot] = int(m_peq.size() / m_blocks);
        m_peq.resize(m_peq.size() + m_blocks, 0);
        if (unit < m_ascii.size()) {
            m_ascii[unit] = m_rows[slot];
        }
    }
    m_peq[size_t(m_rows[slot]) * m_blocks + size_t(position / kWordBits)] |= Word(1) << (position % kWordBits);
}

inline int ApproximatePattern::bottomRow(size_t block) const {
    return block + 1 == m_blocks ? int((m_size - 1) % kWordBits) : kWordBits - 1;
}

qsizetype ApproximatePattern::distance(QStringView text) const {
    if (m_size == 0) {
        return text.size();
    }
    if (m_blocks == 1) {
        Block block{.score = m_size};
        for (const QChar unit : text) {
            block.advance(*placesOf(unit.unicode()), 1, int(m_size - 1));
        }
        return block.score;
    }
    QVarLengthArray<Block, kUsualBlocks> blocks(qsizetype(m_blocks), Block{});
    for (const QChar unit : text) {
        const Word* const places = placesOf(unit.unicode());
        int carry = 1;
        for (size_t i = 0; i + 1 < m_blocks; ++i) {
            carry = blocks[qsizetype(i)].advance(places[i], carry, kWordBits - 1);
        }
        blocks.last().advance(places[m_blocks - 1], carry, bottomRow(m_blocks - 1));
    }
    return m_size + blocks.last().score;
}

double ApproximatePattern::similarity(QStringView text) const {
    const qsizetype longer = std::max(m_size, text.size());
    return longer == 0 ? 1.0 : 1.0 - double(distance(text)) / double(longer);
}

/// Where the places with the fewest edits end. `fewest` is the most allowed, and then how many they are.
std::vector<qsizetype> ApproximatePattern::endsOfOneBlock(QStringView text, qsizetype& fewest) const {
    std::vector<qsizetype> ends;
    Block block{.score = m_size};
    for (qsizetype i = 0; i < text.size(); ++i) {
        block.advance(*placesOf(text[i].unicode()), 0, int(m_size - 1));
        if (block.score < fewest) {
            fewest = block.score;
            ends.clear();
        }
        if (block.score == fewest && (ends.empty() || i + 1 - ends.back() >= leastApart(m_size))) {
            ends.push_back(i + 1);
        }
    }
    return ends;
}

/// The same for a longer pattern. Blocks in which every row has more edits than the fewest are not worked out (Ukkonen's
/// cut-off): whatever could come of them has as many.
std::vector<qsizetype> ApproximatePattern::endsIn(QStringView text, qsizetype& fewest) const {
    std::vector<qsizetype> ends;
    QVarLengthArray<Block, kUsualBlocks> blocks(qsizetype(m_blocks), Block{});
    size_t active = std::min(m_blocks, size_t(fewest / kWordBits) + 1);
    for (size_t i = 0; i < active; ++i) {
        blocks[qsizetype(i)].score = qsizetype(i) * kWordBits + bottomRow(i) + 1;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Word* const places = placesOf(text[at].unicode());
        int carry = 0;
        for (size_t i = 0; i < active; ++i) {
            carry = blocks[qsizetype(i)].advance(places[i], carry, bottomRow(i));
        }
        const qsizetype above = blocks[qsizetype(active) - 1].score;
        if (active < m_blocks && above - carry <= fewest && (carry < 0 || (places[active] & 1) != 0)) {
            Block& next = blocks[qsizetype(active)];
            next = {.score = above - carry + bottomRow(active) + 1};
            next.advance(places[active], carry, bottomRow(active));
            ++active;
        } else {
            while (active > 1 && blocks[qsizetype(active) - 1].score > fewest + bottomRow(active - 1)) {
                --active;
            }
        }
        if (active < m_blocks) {
            continue;
        }
        const qsizetype score = blocks.last().score;
        if (score < fewest) {
            fewest = score;
            ends.clear();
        }
        if (score == fewest && (ends.empty() || at + 1 - ends.back() >= leastApart(m_size))) {
            ends.push_back(at + 1);
        }
    }
    return ends;
}

/// Where the place begins that ends with the text and has as many edits, which are the fewest: the nearest to its end.
/// To be asked of the reversed pattern.
qsizetype ApproximatePattern::beginOf(QStringView text, qsizetype edits) const {
    QVarLengthArray<Block, kUsualBlocks> blocks(qsizetype(m_blocks), Block{});
    blocks.last().score = m_size;
    const qsizetype first = std::max<qsizetype>(0, text.size() - m_size - edits);
    qsizetype begin = text.size();
    for (qsizetype at = text.size() - 1; at >= first && blocks.last().score > edits; --at) {
        const Word* const places = placesOf(text[at].unicode());
        int carry = 1;
        for (size_t i = 0; i < m_blocks; ++i) {
            carry = blocks[qsizetype(i)].advance(places[i], carry, bottomRow(i));
        }
        begin = at;
    }
    return begin;
}

std::vector<ApproximatePattern::Match> ApproximatePattern::find(QStringView text, qsizetype maxEdits) const {
    if (m_size == 0 || maxEdits < 0) {
        return {};
    }
    qsizetype fewest = maxEdits;
    const std::vector<qsizetype> ends = m_blocks == 1 ? endsOfOneBlock(text, fewest) : endsIn(text, fewest);
    if (!ends.empty() && !m_backwards) {
        m_backwards = std::make_shared<const ApproximatePattern>(QStringView(m_reversed));
    }
    std::vector<Match> matches;
    matches.reserve(ends.size());
    for (const qsizetype end : ends) {
        matches.push_back({{m_backwards->beginOf(text.first(end), fewest), end}, fewest});
    }
    return matches;
}

} // namespace duikan
