// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace duikan {

struct SamplePair {
    QString left;
    QString right;
};

/// The two documents that come with the program, written out to the user's data folder, unaltered. Nothing
/// when they cannot be written there.
[[nodiscard]] std::optional<SamplePair> samplesOnDisk();

} // namespace duikan
