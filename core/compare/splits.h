// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/shinglematrix.h"
#include "core/compare/ties.h"

namespace duikan {

/// Tests the free neighbours of every reworded tie for being parts of it: a split on the right, a merge on the left.
void takeInNeighbours(Ties& ties, const ShingleMatrix& matrix);

} // namespace duikan
