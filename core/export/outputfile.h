// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

namespace duikan {

/// Looks at the finished file before it takes the place of the old one.
using FileCheck = std::function<Result<void>(const QString& path)>;

/// Writes a file so that it appears whole or not at all: to a temporary sibling, whose size is checked and
/// whose bytes are on disk and found good by `check` before it is renamed over `path`. What stood there
/// before stays untouched on any failure (WriteFailed, DiskFull, or what the check says).
///
/// QSaveFile is not used: in Qt 6.4 it reports success when a full disk took only part of the bytes.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes,
                                      const FileCheck& check = {});

} // namespace duikan
