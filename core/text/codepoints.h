// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QStringView>

namespace duikan {

// Our ranges count UTF-16 code units, those of the Web Annotation model code points. A range that reaches past the
// text is given back as it is, either way; one inside is given back whole by going there and back.

[[nodiscard]] TextRange codePointRange(QStringView text, TextRange utf16);
[[nodiscard]] TextRange utf16Range(QStringView text, TextRange codePoints);

} // namespace duikan
