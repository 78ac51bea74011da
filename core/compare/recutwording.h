// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/ties.h"

#include <QString>

#include <vector>

namespace duikan {

/// Ties a free paragraph with the free neighbours of the other side that have its wording between them, letter for
/// letter but for blanks: a split or a merge beyond doubt, wherever it stands, and also where a part says only what
/// the whole says twice. Not where the whole, or all of the parts, stand on the other side as they are. What could
/// have been cut from several paragraphs is left to the neighbours to decide.
void tieRecutWording(Ties& ties, const std::vector<QString>& left, const std::vector<QString>& right);

} // namespace duikan
