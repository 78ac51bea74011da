// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QJsonObject>

namespace duikan {

/// The object of `duikan list --json` (schema duikan/list/1): what a review says now. Notes and links come in
/// reading order. With `history`, every act since the beginning too, oldest first.
[[nodiscard]] QJsonObject toJson(const Review& review, bool history);

} // namespace duikan
