// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/documentjson.h"

namespace duikan {

/// The object "source" of `duikan inspect --json`, also the form in which a review's log keeps it. What is missing reads
/// as empty.
[[nodiscard]] QJsonObject toJson(const SourceInfo& source);
[[nodiscard]] SourceInfo sourceInfoFromJson(const QJsonObject& object);

} // namespace duikan
