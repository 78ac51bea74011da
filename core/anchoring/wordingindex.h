// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace duikan {

/// Which of many texts share wording with another: an inverted index of their grams, that is of pairs of
/// ideographs and of four letters of any other script. Built once and asked often; asking costs as much as
/// the grams asked for stand in the texts, not as much as there are texts.
///
/// Grams are numbered by a hash, so that a share may come out a little too large, never too small.
class WordingIndex {
public:
    explicit WordingIndex(const std::vector<QStringView>& texts);

    /// 0-based numbers of the texts that have at least this share of the text's grams and a third of what the
    /// best of them has, ascending. Rare grams count for more. All texts where the text is too short to have
    /// a gram.
    [[nodiscard]] std::vector<int> sharing(QStringView text, double leastShare) const;

private:
    [[nodiscard]] std::vector<std::uint32_t> gramsOf(QStringView text) const; ///< each once

    int m_textCount = 0;
    int m_shift = 0;                    ///< of a hash, to the number of its gram
    std::vector<std::uint32_t> m_begin; ///< of each gram's texts in m_texts; one more than there are grams
    std::vector<int> m_texts;
};

} // namespace duikan
