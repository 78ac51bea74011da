// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duikan {

// What the shape of a text says about its role, whatever its words. All take a paragraph's text without its
// number.

/// Columns of the longest heading: two lines of a printed page.
inline constexpr int kLongestHeading = 120;

/// Short, without a final mark or a comma at its end and without the end of a sentence inside.
[[nodiscard]] bool isHeadingLike(QStringView text);

/// Running text: long, or with clauses inside.
[[nodiscard]] bool isBodyLike(QStringView text);

/// One pair of parentheses encloses the whole: how captions are set, above all in Chinese texts.
[[nodiscard]] bool isParenthesised(QStringView text);

/// Could a sentence go on with this text: it begins with a small letter, or in a script without capitals with
/// a letter or a mark that never begins a sentence.
[[nodiscard]] bool canContinueSentence(QStringView text);

/// Ends with a word that cannot end anything: "of", "and", "the", …
[[nodiscard]] bool endsWithFunctionWord(QStringView text);

/// Marks without words, or too few words for the letters: what a character recogniser makes of a picture. In
/// a text of ideographs a short line without any is none of its language either.
[[nodiscard]] bool isNoise(QStringView text, QStringView language);

} // namespace duikan
