// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QStringView>

#include <vector>

namespace duikan {

class Vocabulary;

/// A stretch that is the same in both texts, or only in one. The hunks of a diff cover both texts from end to
/// end, in order; a Delete has an empty right range where it would stand, an Insert an empty left one.
struct Hunk {
    enum class Op { Equal, Delete, Insert };
    Op op = Op::Equal;
    TextRange left;
    TextRange right;
    friend bool operator==(const Hunk&, const Hunk&) = default;
};

/// What changed between two wordings of a paragraph, in words. Width, kind of blank and Kangxi forms are no
/// change. Where the two share little, or a change goes to and fro over a few letters, it is written as one
/// deletion and one insertion: a phrase to read, not confetti. An optimal diff (Myers, 1986) with bounds;
/// pure.
[[nodiscard]] std::vector<Hunk> diffWording(QStringView left, QStringView right);

/// The same where many are compared: what `vocabulary` knows need not be cut into words again. The texts must
/// outlive it.
[[nodiscard]] std::vector<Hunk> diffWording(QStringView left, QStringView right, Vocabulary& vocabulary);

/// The same hunks with every Equal stretch that is not the same letter for letter (another width, other
/// blanks) cut into what is and what is not: for output from which both texts must be got back exactly.
[[nodiscard]] std::vector<Hunk> toTheLetter(const std::vector<Hunk>& hunks, QStringView left,
                                            QStringView right);

} // namespace duikan
