// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace duikan {

/// The style sheet of the window's own parts: hairlines instead of boxes, radius 4, no shadow. Parts are
/// named by object name ("paneHeader", "messageBar", …) where a class would say too much.
[[nodiscard]] QString styleSheet(const Theme& theme);

} // namespace duikan
