// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QStringView>

#include <vector>

namespace duikan {

/// Cuts a text into words as a reader of its script sees them (ICU word boundaries, UAX #29, with ICU's
/// dictionary for Chinese): words, numbers, single marks of punctuation, runs of blanks. The ranges follow on
/// each other without gap and never cut a surrogate pair. Thread-safe.
[[nodiscard]] std::vector<TextRange> tokens(QStringView text);

} // namespace duikan
