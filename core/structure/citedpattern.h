// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QRegularExpression>

#include <algorithm>

namespace duikan {

[[nodiscard]] inline TextRange rangeOf(const QRegularExpressionMatch& match) {
    return {match.capturedStart(), match.capturedEnd()};
}

[[nodiscard]] inline TextRange rangeOf(const QRegularExpressionMatch& match, QStringView group) {
    return {match.capturedStart(group), match.capturedEnd(group)};
}

/// How far around a place its context is looked at. Sentences of resolutions are long, but not that long; a
/// text of one paragraph must not cost the square of its length.
inline constexpr qsizetype kContext = 2000;

/// At most `length` units before an offset.
[[nodiscard]] inline QString before(const QString& text, qsizetype at, qsizetype length = kContext) {
    return text.mid(std::max<qsizetype>(0, at - length), std::min(at, length));
}

/// Letters of items and subparagraphs as they are counted in Latin script: (ب) is (b).
[[nodiscard]] inline QString latinLetters(QString text) {
    constexpr QStringView arabic = u"أبجدهوزح";
    for (qsizetype i = 0; i < arabic.size(); ++i) {
        text.replace(arabic[i], QChar(char16_t(u'a' + i)));
    }
    return text;
}

/// A day with month and year in any alphabetic UN language ("29 septembre 2011"); has a group of its own, `monthName`.
[[nodiscard]] QString datePattern();

} // namespace duikan
