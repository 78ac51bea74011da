// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/review.h"

namespace duikan {

/// Largest text file that is read; more is no negotiated text but a mistake, and would not fit a review.
inline constexpr qint64 kLargestTextFile = 64LL * 1024 * 1024;

/// Reads a file and recognises its structure. The file is only read. Errors name the file:
/// FileNotFound, FileUnreadable, FileEmpty, FileBinary, FileTooLarge, FileChanged, UnknownEncoding,
/// UnsupportedFormat, NoText. Reentrant.
[[nodiscard]] Result<DraftSource> importFile(const QString& path);

/// The same for bytes at hand; `name` is the file name.
[[nodiscard]] Result<DraftSource> importBytes(const QString& name, const QByteArray& bytes);

} // namespace duikan
