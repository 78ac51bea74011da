// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Database.h>

namespace duikan {

/// A failure of SQLite as an Error about `path`. With the database, what the system said is looked at too: a full
/// disk does not always come as SQLITE_FULL.
[[nodiscard]] std::unexpected<Error> sqliteFailure(const QString& path, const SQLite::Exception& exception,
                                                   SQLite::Database* database = nullptr);

} // namespace duikan
