// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace duikan {

/// How a printed number is written. The order is that of the levels in which such numbers are customarily
/// nested (GB/T 9704-2012: 一、（一）1. （1）; UN Editorial Manual: I. A. 1. (a) (i)).
enum class NumberStyle {
    Chapter,         ///< 第一章, 第二部分
    ChineseComma,    ///< 一、
    ChineseParens,   ///< （一）
    UpperRoman,      ///< IV.
    UpperLetter,     ///< B.
    Decimal,         ///< 1. 1、 1) ١-
    DecimalParens,   ///< （1）
    Circled,         ///< ①
    Dotted,          ///< 1.2.3
    LowerLetter,     ///< (a)
    LowerRoman,      ///< (iv)
    Bullet,          ///< • or -
    DraftPreambular, ///< PP 3, as delegations write in drafts under negotiation
    DraftOperative,  ///< OP 3
};

/// The printed number at the beginning of a paragraph.
struct PrintedNumber {
    NumberStyle style = NumberStyle::Decimal;
    QString text;         ///< as printed, without blanks around it: "9 bis."
    int value = 0;        ///< 0 for a bullet
    int alternative = 0;  ///< value as a letter where `value` reads a roman numeral, (i) or (c); else 0
    int depth = 1;        ///< of a dotted number: "1.2.3" has 3
    qsizetype length = 0; ///< of the prefix in the paragraph, the blanks after it included
};

/// Reads a number at the beginning of a text (no leading blanks). A year, a quantity ("3.5 million") or a
/// date
/// ("1 May") is none.
[[nodiscard]] std::optional<PrintedNumber> readNumber(QStringView text);

} // namespace duikan
