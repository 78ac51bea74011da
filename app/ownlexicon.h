// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace duikan {

/// Reads the person's own table of opening words and their force, openings.json in the folder of the settings
/// (QStandardPaths::AppConfigLocation; on Linux ~/.config/duikan), if there is one. FileUnreadable names the
/// file and what is wrong with it; the built-in table then stays. After nameApplication(), before documents
/// are read.
[[nodiscard]] Result<void> readOwnOpenings();

} // namespace duikan
