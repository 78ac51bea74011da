// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace duikan {

// What files of notes say, made safe to keep. Nothing is interpreted: markup and scripts stay the letters they are.

inline constexpr qsizetype kLongestTag = 100; ///< UTF-16 code units

[[nodiscard]] bool isTooLong(const QString& text); ///< longer than kLongestImportedText

/// Without control characters (tab and line ends may stay), non-characters and halves of surrogate pairs, none of which
/// XML holds or a window can show.
[[nodiscard]] QString inert(const QString& text);

/// "#rrggbb" in lower case, or empty for anything else.
[[nodiscard]] QString colorOrNone(const QString& text);

/// A time as ISO 8601 has it, in UTC. Without a zone it is taken as UTC. Invalid for anything else and for years that no
/// review was written in.
[[nodiscard]] QDateTime incomingTime(const QString& text);

[[nodiscard]] QByteArray withoutByteOrderMark(const QByteArray& utf8);

} // namespace duikan
