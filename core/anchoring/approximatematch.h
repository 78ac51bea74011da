// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace duikan {

/// A text to be compared with others, or found in them, up to a number of edits (inserted, deleted or replaced
/// UTF-16 units). Myers' bit-parallel method (G. Myers, J. ACM 46(3), 1999) in blocks of 64 as by Hyyrö: the time is
/// the length of the other text times the pattern's number of blocks; in a search the fewer edits are allowed, the
/// fewer of the blocks. Keeps no reference to the pattern. Not to be shared between threads.
class ApproximatePattern {
public:
    explicit ApproximatePattern(QStringView pattern);

    struct Match {
        TextRange range;
        qsizetype edits = 0;
    };

    [[nodiscard]] qsizetype size() const { return m_size; }

    /// Fewest edits that turn the pattern into `text`.
    [[nodiscard]] qsizetype distance(QStringView text) const;
    /// 1 for the same text, 0 for nothing in common.
    [[nodiscard]] double similarity(QStringView text) const;

    /// The places in `text` with the fewest edits, if these are at most `maxEdits`; of places that overlap the first
    /// with its end farthest left. In text order.
    [[nodiscard]] std::vector<Match> find(QStringView text, qsizetype maxEdits) const;

private:
    using Word = std::uint64_t;
    struct Block;

    [[nodiscard]] const Word* placesOf(char16_t unit) const;
    void add(char16_t unit, qsizetype position);
    [[nodiscard]] int bottomRow(size_t block) const;
    [[nodiscard]] std::vector<qsizetype> endsIn(QStringView text, qsizetype& fewest) const;
    [[nodiscard]] std::vector<qsizetype> endsOfOneBlock(QStringView text, qsizetype& fewest) const;
    [[nodiscard]] qsizetype beginOf(QStringView text, qsizetype edits) const;

    qsizetype m_size = 0;
    size_t m_blocks = 0;
    size_t m_mask = 0;             ///< of the table below
    std::array<int, 0x80> m_ascii; ///< the rows of ASCII units in m_peq
    std::vector<char16_t> m_units; ///< open addressing; 0 is free (no text has U+0000)
    std::vector<int> m_rows;       ///< of the units in m_peq
    std::vector<Word> m_peq;       ///< m_blocks words for each unit: where in the pattern it stands; row 0 is empty
    std::u16string m_reversed;
    mutable std::shared_ptr<const ApproximatePattern> m_backwards; ///< made when a place is found first
};

} // namespace duikan
