// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/suggestion.h"

#include <QJsonObject>

namespace duikan {

/// The object of `duikan suggest --json` (schema duikan/suggest/1).
[[nodiscard]] QJsonObject toJson(const std::vector<Suggestion>& suggestions, const Document& left,
                                 const Document& right);

} // namespace duikan
