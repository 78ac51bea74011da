// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QRegularExpression>

namespace duikan {

[[nodiscard]] inline TextRange rangeOf(const QRegularExpressionMatch& match) {
    return {match.capturedStart(), match.capturedEnd()};
}

[[nodiscard]] inline TextRange rangeOf(const QRegularExpressionMatch& match, QStringView group) {
    return {match.capturedStart(group), match.capturedEnd(group)};
}

/// A day with month and year in any alphabetic UN language ("29 septembre 2011"), without groups.
[[nodiscard]] QString datePattern();

} // namespace duikan
