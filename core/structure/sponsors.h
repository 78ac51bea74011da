// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace duikan {

/// Reads a line of sponsors as drafts carry it: names divided by commas or 、, an asterisk at those that are
/// not members of the body, and the kind of document after a colon ("Angola, Chad* and Cuba: draft
/// resolution"). False, and nothing added, when the line is none.
[[nodiscard]] bool readSponsors(const QString& line, std::vector<Sponsor>& sponsors);

} // namespace duikan
