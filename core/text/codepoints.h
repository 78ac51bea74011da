// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QStringView>

namespace duikan {

// Our ranges count UTF-16 code units, those of the Web Annotation model code points. A range that reaches past the
// text is given back as it is, either way; one inside is given back whole by going there and back.

/// Whether a unit is one of a few. For three or ten of them a search through a QStringView costs far more than looking.
[[nodiscard]] inline bool isOneOf(QChar unit, QStringView few) {
    for (const QChar one : few) {
        if (unit == one) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] TextRange codePointRange(QStringView text, TextRange utf16);
[[nodiscard]] TextRange utf16Range(QStringView text, TextRange codePoints);

} // namespace duikan
