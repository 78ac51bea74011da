// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "core/review/fieldconflict.h"

namespace duikan {

/// Prints a conflict for people: the item, the field, and the values, numbered as `duikan settle --take` counts them.
void listConflict(Output& output, const Target& target, const FieldConflict& conflict);

} // namespace duikan
