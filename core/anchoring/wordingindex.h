// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace duikan {

/// How much wording many texts share with another: an inverted index of their grams, that is of pairs of
/// ideographs and of four letters of any other script. Built once and asked often; asking costs as much as
/// the grams asked for stand in the texts, not as much as there are texts.
///
/// Grams are numbered by a hash, so that a share may come out a little too large, never too small.
class WordingIndex {
public:
    explicit WordingIndex(const std::vector<QStringView>& texts);

    /// What a text has of the grams asked for, 0 to 1; rare grams count for more. 1 where there are none, since such a
    /// text is too short to have any.
    struct Share {
        float whole = 0.0F;
        float passage = 0.0F;    ///< of the grams within the passage
        float withBefore = 0.0F; ///< of those within it and what stands before it
        float withAfter = 0.0F;
    };

    /// For each of the texts what it has of `text`, in which the passage stands.
    [[nodiscard]] std::vector<Share> sharesOf(QStringView text, TextRange passage) const;

private:
    struct Gram {
        std::uint32_t number = 0;
        Share belongs; ///< 1 or 0
    };

    [[nodiscard]] std::uint32_t numberOf(QStringView gram) const;
    [[nodiscard]] std::vector<std::uint32_t> gramsOf(QStringView text) const; ///< each once
    [[nodiscard]] std::vector<Gram> gramsOf(QStringView text, TextRange passage) const;

    int m_textCount = 0;
    int m_shift = 0;                    ///< of a hash, to the number of its gram
    std::vector<std::uint32_t> m_begin; ///< of each gram's texts in m_texts; one more than there are grams
    std::vector<int> m_texts;
};

} // namespace duikan
