// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace duikan {

/// The id of the paragraph style of the labels that Duikan writes into the margins of Word files, by which it knows
/// them when such a file comes back: they are no part of the text.
inline constexpr QLatin1String kMarginLabelStyle{"MarginLabel"};

} // namespace duikan
