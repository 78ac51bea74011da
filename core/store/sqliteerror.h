// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Exception.h>

namespace duikan {

/// A failure of SQLite as an Error about `path`.
[[nodiscard]] std::unexpected<Error> sqliteFailure(const QString& path, const SQLite::Exception& exception);

} // namespace duikan
