// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace duikan {

/// One step of the schema: what brings a file of version `to - 1` to version `to`.
struct Migration {
    int to = 0;
    QByteArray sql;
};

/// The released steps, in order, from core/store/migrations.
[[nodiscard]] std::vector<Migration> releasedMigrations();

/// What is to be known before a file is touched: that it is a review (NotAReview, DamagedReview) and not of a later
/// version than this program's (NewerReview, the version in `detail`). Answers the version.
[[nodiscard]] Result<int> checkIdentity(SQLite::Database& database, const QString& path, int newestVersion);

/// Takes the steps that are missing, each in a transaction of its own. A file that has a version already is copied
/// to a sibling first.
[[nodiscard]] Result<void> migrate(SQLite::Database& database, const QString& path, int version,
                                   const std::vector<Migration>& migrations);

/// Where migrate() keeps a file as it was.
[[nodiscard]] QString backupPath(const QString& path, int version);

} // namespace duikan
