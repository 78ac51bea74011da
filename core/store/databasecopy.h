// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Database.h>

namespace duikan {

/// Copies a database as it stands at one moment, others reading and writing meanwhile, to a file that appears whole
/// or not at all. AlreadyExists.
[[nodiscard]] Result<void> copyDatabase(SQLite::Database& database, const QString& path);

} // namespace duikan
