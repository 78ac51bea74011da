// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QByteArray>

namespace duikan {

/// What `duikan compare --json` prints (schema duikan/compare/1). Names are the file names of the two drafts.
[[nodiscard]] QByteArray toJson(const Comparison& comparison, const QString& leftName, const Document& left,
                                const QString& rightName, const Document& right);

} // namespace duikan
