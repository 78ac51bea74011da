// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace duikan {

/// Paragraphs of one text and those of the other that they became. Indices are 0-based and ascending. Two on
/// one side are a split or a merge; an empty side means inserted or deleted.
struct AlignedGroup {
    std::vector<int> left;
    std::vector<int> right;
    bool moved = false;      ///< stands elsewhere in the order than its neighbours say
    bool chosen = false;     ///< a person tied it
    double similarity = 0.0; ///< of the wording, 0 to 1; 1 for the same wording

    friend bool operator==(const AlignedGroup&, const AlignedGroup&) = default;
};

/// What two texts are aligned from: their paragraphs' wording, without running numbers.
struct AlignmentInput {
    /// What a person said of two paragraphs; it is followed. One paragraph tied to several is a split or a merge.
    struct Choice {
        int left = 0;
        int right = 0;
        bool tied = true;
        bool moved = false; ///< of a tie: to be called a move even where the order would not say so
    };

    std::vector<QString> left;
    std::vector<QString> right;
    std::vector<Choice> choices = {};
};

/// Says which paragraph became which. Every index of either side is in exactly one group. Groups are in the
/// order of the right text, deleted ones after what they followed on the left.
///
/// Method: the same wording is tied first where it occurs once on each side; then wording that is alike
/// beyond doubt (an inverted index of shingles, weighted by rarity, finds the candidates without comparing
/// all pairs); the heaviest chain of ties in order is the backbone, ties off it are moves; between two ties
/// of the backbone what is left is aligned by dynamic programming, where order is evidence and less likeness
/// is enough; at last neighbours are tested for splits and merges. Near-linear in the number of paragraphs.
[[nodiscard]] std::vector<AlignedGroup> align(const AlignmentInput& input);

} // namespace duikan
