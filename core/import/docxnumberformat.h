// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duikan {

/// A number written as ST_NumberFormat says (ISO/IEC 29500-1, 17.18.59); in digits for a form that is not known.
[[nodiscard]] QString formattedNumber(int value, const QString& format);

} // namespace duikan
