// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duikan {

/// Goes on as duikan-window, the program beside this one, with the same arguments and in the same process.
/// Returns, with the exit code, only if there is no such program; the complaint has been printed.
[[nodiscard]] int handOver(char** argv);

} // namespace duikan
