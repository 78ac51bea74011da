// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duikan {

/// Whether `words` stand in `text` unit for unit, and nothing that would combine with the last of them follows: then
/// they stand in the folded text too. `words` is not empty and made of units that fold alone
/// (core/search/searchfolding.h). Made for texts of a paragraph's length, of which it reads eight and more units at
/// a time.
[[nodiscard]] bool containsVerbatim(QStringView text, QStringView words);

} // namespace duikan
