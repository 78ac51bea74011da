// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QJsonObject>

namespace duikan {

/// The object of `duikan list --json` (schema duikan/list/1): what a review says now. Notes and links come in
/// reading order. With `history`, every act since the beginning too, oldest first.
[[nodiscard]] QJsonObject toJson(const Review& review, bool history);

/// A conflict as `duikan list` and `duikan merge` print it, values in the order in which `duikan settle` counts them.
[[nodiscard]] QJsonObject toJson(const Target& target, const FieldConflict& conflict);

} // namespace duikan
