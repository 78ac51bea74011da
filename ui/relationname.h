// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duikan {

/// A relation as the reader's language says it; one that a review added is shown as it was written.
[[nodiscard]] QString relationName(const QString& relation);

} // namespace duikan
