// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duikan {

/// The detail of an Error (core/base/error.h) in the language of the program: what the core says of a fault is known
/// here and translated, with what stands in it (a number, a name) in its place. What the system or a library said is
/// answered as it is.
[[nodiscard]] QString errorReason(const QString& detail);

} // namespace duikan
