// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/coverage.h"

namespace duikan {

/// The matrix as comma-separated values (RFC 4180, UTF-8 with a byte order mark, which spreadsheets want): a
/// row for each paragraph, a column for each clause, relations in the cells, and the number of links at both
/// ends.
[[nodiscard]] QByteArray coverageCsv(const Coverage& coverage);

} // namespace duikan
