// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/alignment.h"

namespace duikan {

/// Puts groups in the order in which they are read: by the right text; what is only in the left one behind what it
/// followed there.
void arrange(std::vector<AlignedGroup>& groups);

} // namespace duikan
