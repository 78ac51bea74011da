// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

namespace duikan {

/// Words deleted from one paragraph that stand, letter for letter, among those inserted into another: agreed
/// language that moved. Indices of Comparison::pairs; ordinals are 1-based.
struct MovedLanguage {
    size_t from = 0; ///< the pair that lost the words
    size_t to = 0;   ///< the pair that gained them
    int left = 0;    ///< paragraph of the left draft they stood in
    int right = 0;   ///< paragraph of the right draft they stand in
    QString words;

    friend bool operator==(const MovedLanguage&, const MovedLanguage&) = default;
};

/// Whole clause parts only, from one mark of punctuation to the next, and none shorter than ten ideographs or
/// six words: what is shorter is a formula that any paragraph may use ("in this regard", 在这方面). Words
/// that could have gone to several places are passed over. Paragraphs that moved as a whole are the
/// alignment's business. Linear in what was deleted and inserted.
[[nodiscard]] std::vector<MovedLanguage> movedLanguage(const Comparison& comparison, const Document& left,
                                                       const Document& right);

} // namespace duikan
