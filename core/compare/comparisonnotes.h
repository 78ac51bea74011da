// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

namespace duikan {

/// Adds to each pair what a delegate looks for beyond letters (ComparisonNoteKind).
void addNotes(Comparison& comparison, const Document& left, const Document& right);

} // namespace duikan
