// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <optional>
#include <vector>

namespace duikan {

/// How alike paragraphs of two documents are in their letters, whatever the endings: the cosine over parts of
/// four letters of each word and over pairs of ideographs, the rarer in both documents the weightier (the
/// character n-grams of McNamee and Mayfield, 2004, which do in any alphabet what a stemmer does in one).
/// Words of a resolution's frame and its opening words are left out. Says nothing across scripts.
///
/// Paragraphs are counted from 0 among the body paragraphs of their document. Immutable once made.
class WordParts {
public:
    WordParts(const Document& left, const Document& right);

    [[nodiscard]] double likeness(size_t left, size_t right) const; ///< 0 to 1

    /// The words, or the ideographs, that make the two most alike, in the paragraphs' texts.
    struct SharedPlace {
        TextRange left;
        TextRange right;
    };
    [[nodiscard]] std::optional<SharedPlace> heaviest(size_t left, size_t right) const;

private:
    struct Part {
        int id = 0;
        float weight = 0; ///< its share of the paragraph's length, before what does not count was left out
        TextRange word;   ///< of the paragraph's text; the first in which it stands
    };
    using Parts = std::vector<Part>; ///< in order of id

    [[nodiscard]] static std::vector<Parts> read(const Document& document, class PartNumbers& numbers);
    static void weigh(std::vector<Parts>& paragraphs, const std::vector<double>& rarities,
                      const std::vector<int>& inOther);

    std::vector<Parts> m_left;
    std::vector<Parts> m_right;
};

} // namespace duikan
