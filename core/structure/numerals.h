// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace duikan {

/// "二十一", "一百零三", "二〇", "〇", "21": a number up to 999, as it is written in Chinese.
[[nodiscard]] std::optional<int> chineseNumber(QStringView text);
[[nodiscard]] QString toChineseNumeral(int value); ///< 1 to 9999

/// "二〇一八": digit by digit.
[[nodiscard]] std::optional<int> chineseDigits(QStringView text);

/// "twenty-first", "vingt et unième", "vigésimo primer", "двадцать первой", "الحادية والعشرين", "21st",
/// "21-й": an ordinal from 1 to 99 in words or figures.
[[nodiscard]] std::optional<int> ordinalNumber(QStringView text);

/// Whether a word begins like one of those that ordinals in words are made of.
[[nodiscard]] bool mayBeOrdinalWord(QStringView word);

/// A pattern for what ordinalNumber reads; has a group of its own, `ordinalWord`.
[[nodiscard]] QString ordinalPattern();

} // namespace duikan
