// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QJsonObject>

namespace duikan {

/// The object of `duikan compare --json` (schema duikan/compare/1). Names are the file names of the two
/// drafts.
[[nodiscard]] QJsonObject toJson(const Comparison& comparison, const QString& leftName, const Document& left,
                                 const QString& rightName, const Document& right);

} // namespace duikan
