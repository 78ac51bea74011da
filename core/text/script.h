// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace duikan {

/// An ideograph, a kana, or a radical code point standing for an ideograph; no punctuation.
[[nodiscard]] bool isIdeograph(char32_t c);

/// Ideographs and the full width punctuation set among them: no blank stands between two of these.
[[nodiscard]] bool isCjk(char32_t c);

/// Columns on a character terminal: 2 for CJK, 0 for combining marks, else 1.
[[nodiscard]] int columnWidth(QStringView text);

/// A mark that ends a sentence or a clause of a resolution (. ; : ! ? and their kin in the UN languages). A
/// closing quotation mark or bracket after it does not hide it. A comma is no final mark.
[[nodiscard]] bool endsWithFinalMark(QStringView text);

/// A comma in any script, also the enumeration comma 、
[[nodiscard]] bool isComma(QChar c);
[[nodiscard]] bool endsWithComma(QStringView text);

/// The last code point before any trailing closing quotation marks and brackets; null for none.
[[nodiscard]] QChar lastMark(QStringView text);

/// The language of a text as a BCP 47 primary subtag (the six of the United Nations: ar, en, es, fr, ru, zh),
/// by its script and its commonest words; empty when it cannot be said. Looks at the first 64 K characters.
[[nodiscard]] QString guessLanguage(QStringView text);

} // namespace duikan
