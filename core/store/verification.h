// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace duikan {

/// What a check of a review file found. SQLite's own integrity_check does not see altered text, so every source and
/// every change carries a SHA-256 of its own.
struct Verification {
    int changes = 0;
    int sources = 0;
    int anchors = 0;
    QStringList faults; ///< one untranslated line each; empty when all is well
};

/// Checks the database, every hash, that the current-state tables are the log applied, and that every reference
/// between items has its other end. Reads only.
[[nodiscard]] Result<Verification> verifyReview(const QString& path);

} // namespace duikan
