// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Database.h>

#include <memory>

namespace duikan {

/// Opens an existing file for writing: WAL, synchronous=FULL. The caller holds the ReviewLock.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> connectForWriting(const QString& path);

/// Opens an existing file so that nothing of the review can be altered, also while another program writes to it and
/// on media that cannot be written to.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> connectForReading(const QString& path);

} // namespace duikan
