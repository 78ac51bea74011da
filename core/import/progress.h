// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace duikan {

/// Tells how far a long job has come. Answers false to cancel it.
using Progress = std::function<bool(int done, int total)>;

} // namespace duikan
