// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace duikan {

/// How a text begins: its first units, at most kBeginningUnits, as hashes in order.
inline constexpr int kBeginningUnits = 6;

struct Wording {
    std::vector<std::uint32_t> shingles;
    std::vector<std::uint32_t> beginning;
};

/// The pairs of neighbouring units that a text consists of, as hashes in text order. A unit is
/// one ideograph, or one word or number of any other script; width and case do not count, blanks and
/// punctuation are no units. A text of one unit has that unit. Two texts share shingles where they share
/// wording, wherever it stands.
[[nodiscard]] Wording wordingOf(QStringView text);

} // namespace duikan
