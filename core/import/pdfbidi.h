// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfrows.h"

namespace duikan {

[[nodiscard]] bool isRightToLeft(QChar c);

/// A PDF prints Arabic and Hebrew from left to right, the last letter first. Turns such words around, and on
/// a page of such a script cuts signs off its other words: a bracket beside a Latin word belongs to the line
/// around it. Says whether the page is of such a script.
bool turnAround(std::vector<PdfWord>& words);

/// Brings the words of a row of a right-to-left script, sorted from left to right, into reading order: words
/// of digits and Latin letters that follow each other keep their own (Unicode Bidirectional Algorithm, rule
/// L2). Sets blankBefore where the gap between neighbours on the page is wider than `blank`.
void orderRightToLeft(std::vector<RowWord>& words, float blank);

} // namespace duikan
