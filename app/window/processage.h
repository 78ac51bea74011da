// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace duikan {

/// Since the kernel started the process, loading of libraries and what ran before in it (handOver()) included;
/// the kernel counts hundredths of a second.
[[nodiscard]] std::chrono::milliseconds processAge();

} // namespace duikan
