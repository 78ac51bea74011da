// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Database.h>

namespace duikan {

/// A failure of SQLite as an Error about `path`. With the database, what the system said last is looked at
/// too: a disk too full for the -shm file comes as an I/O error.
[[nodiscard]] std::unexpected<Error> sqliteFailure(const QString& path, const SQLite::Exception& exception,
                                                   SQLite::Database* database = nullptr);

} // namespace duikan
