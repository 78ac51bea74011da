// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfrows.h"

namespace duikan {

[[nodiscard]] bool isRightToLeft(QChar c);
/// A sign that only scripts from right to left have, such as the Arabic comma.
[[nodiscard]] bool isSignOfScript(QChar c);

/// A PDF prints Arabic and Hebrew from left to right, the last letter first. Turns such words around, and on
/// a page of such a script cuts all words into letters of one direction, numbers and signs: a bracket beside a Latin word
/// belongs to the line around it. Strokes that stretch a word (U+0640 between letters) are taken out. Says whether the page
/// is of such a script.
bool turnAround(std::vector<PdfWord>& words);

/// What tells a blank between two words of a row. A line of Arabic is stretched by its letters, so that the width of a gap
/// says little where blanks are printed.
struct RowBlanks {
    std::vector<float> places; ///< middles of the blanks that are printed in the row; empty where the writer prints none
    float width = 0;           ///< of the least gap that is a blank where none is printed
    float fontSize = 0;

    /// Of two words in reading order with a gap between `from` and `to` on the page.
    [[nodiscard]] bool isBetween(const RowWord& before, const RowWord& after, float from, float to) const;
};

/// Brings the words of a row of a right-to-left script, sorted from left to right, into reading order. It is the way back
/// from what the Unicode Bidirectional Algorithm (UAX #9) shows: Latin letters run on with the numbers and signs between
/// them (rules W7, N0, N1), a number stands by itself unless a single separator ties it to the next (W2, W4), all else runs
/// from the right (L2). Where two orders of a text look the same in print, the one that reads on from left to right is
/// taken. Sets blankBefore and isLeftToRight.
void orderRightToLeft(std::vector<RowWord>& words, const RowBlanks& blanks);

} // namespace duikan
