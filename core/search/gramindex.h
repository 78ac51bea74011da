// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

namespace duikan {

/// Two neighbouring UTF-16 code units of a folded text, the first in the upper half. The last unit of a text stands
/// in one whose lower half is 0. So the texts with a given unit are those of all grams that begin with it.
using Gram = std::uint32_t;

[[nodiscard]] constexpr Gram gramOf(char16_t first, char16_t second) {
    return (Gram(first) << 16) | second;
}

/// Texts are numbered from 0 and indexed in blocks of this many.
inline constexpr int kTextsInBlock = 65536;

/// Some of the texts of a block.
class TextSet {
public:
    void remove(unsigned text) { m_words[text >> 6] &= ~(std::uint64_t(1) << (text & 63)); }
    void insert(unsigned text) { m_words[text >> 6] |= std::uint64_t(1) << (text & 63); }
    [[nodiscard]] bool contains(unsigned text) const { return (m_words[text >> 6] >> (text & 63) & 1) != 0; }
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isEmpty() const;
    TextSet& operator&=(const TextSet& other);
    TextSet& operator|=(const TextSet& other);
    void invert(int texts); ///< the first `texts` that were not in it

    static TextSet all(int texts);

    /// Calls visit(text) in ascending order until it answers false.
    template<typename Visit>
    void forEach(Visit visit) const {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1) {
                if (!visit(unsigned(word * 64) + unsigned(std::countr_zero(bits)))) {
                    return;
                }
            }
        }
    }

    friend bool operator==(const TextSet&, const TextSet&) = default;

private:
    friend class Postings;
    std::array<std::uint64_t, kTextsInBlock / 64> m_words{};
};

/// The texts of one gram in one block, as they are kept: gaps of seven bits a byte or, where that is shorter, one bit
/// for each text.
class Postings {
public:
    int count = 0;
    bool isBitmap = false;
    QByteArrayView bytes; ///< of a page

    void addTo(TextSet& texts) const;
};

/// A page of an index: grams in ascending order, each with its postings. Pages are named by their first gram.
struct GramPage {
    Gram first = 0;
    QByteArray bytes;
};

[[nodiscard]] std::optional<Postings> postingsIn(const GramPage& page, Gram gram);
/// Adds the texts of all grams from `from` to `to`, both included. True when the next page may have more of them.
[[nodiscard]] bool addRange(const GramPage& page, Gram from, Gram to, TextSet& texts);

/// Makes the pages of one block after the other. Needs memory for one block: about twice the number of different
/// grams in each text, summed.
class GramIndexBuilder {
public:
    GramIndexBuilder();

    [[nodiscard]] int texts() const { return m_texts; } ///< in the block so far
    void add(QStringView folded);
    [[nodiscard]] const std::vector<std::uint16_t>& textsOf(Gram gram) const; ///< of the block so far, ascending
    [[nodiscard]] std::vector<GramPage> finishBlock();                        ///< and begins the next

private:
    struct Entry {
        Gram gram = 0;
        int last = -1;
        std::vector<std::uint16_t> texts;
    };
    [[nodiscard]] Entry& entryOf(Gram gram);
    void grow();

    int m_texts = 0;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< 1 + place in m_entries, 0 for none
};

} // namespace duikan
