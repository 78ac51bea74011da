// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace duikan {

/// A pattern for the name of a month in any alphabetic UN language. It has the group `monthName`, which kMonthAgain calls:
/// so many names are compiled once.
[[nodiscard]] QString monthPattern();

/// The same once more in a pattern that has it already.
inline constexpr QStringView kMonthAgain = u"(?&monthName)(?:\\s?/\\s?(?&monthName))?(?!\\p{L})";

/// Where such names stand.
[[nodiscard]] std::vector<qsizetype> monthsIn(QStringView text);

/// 1 to 12, of a name or two with a stroke between; 0 for none.
[[nodiscard]] int monthOf(const QString& text);

} // namespace duikan
