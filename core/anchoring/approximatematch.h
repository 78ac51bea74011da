// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <vector>

namespace duikan {

/// A text to be compared with others, or found in them, up to a number of edits (inserted, deleted or replaced
/// UTF-16 units). Myers' bit-parallel method (G. Myers, J. ACM 46(3), 1999) in blocks of 64 as by Hyyrö: the time is
/// the length of the other text times the pattern's number of blocks. Keeps no reference to the pattern.
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
    struct Column;

    [[nodiscard]] int slotOf(char16_t unit) const;
    void add(char16_t unit, qsizetype position);
    void advance(Column& column, char16_t unit, int topDelta) const;

    qsizetype m_size = 0;
    size_t m_blocks = 0;
    size_t m_mask = 0;                  ///< of the table below
    std::array<int, 0x80> m_ascii;      ///< the table's slots of ASCII units, -1 for those that the pattern lacks
    std::vector<char16_t> m_units;      ///< open addressing; 0 is free (no text has U+0000)
    std::vector<std::uint64_t> m_peq;   ///< m_blocks words for each slot: where in the pattern the unit stands
    std::u16string m_reversed;
};

} // namespace duikan
