// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/importoptions.h"
#include "core/review/review.h"

namespace duikan {

/// Largest text file that is read; more is no negotiated text but a mistake, and would not fit a review.
inline constexpr qint64 kLargestTextFile = 64LL * 1024 * 1024;

/// Largest file of another format; the worker that reads it has to hold it several times over.
inline constexpr qint64 kLargestForeignFile = 256LL * 1024 * 1024;

/// Reads a file and recognises its structure. The file is only read. Text is read in this process, PDF, Word
/// and HTML in the worker. Errors name the file: FileNotFound, FileUnreadable, FileEmpty, FileBinary,
/// FileTooLarge, FileChanged, UnknownEncoding, UnsupportedFormat, NoText, PasswordNeeded, WorkerFailed,
/// WorkerTimedOut, ConverterMissing, Cancelled. Reentrant; blocks.
[[nodiscard]] Result<DraftSource> importFile(const QString& path, const ImportOptions& options = {});

/// The bytes of a file that is to be imported. The errors of importFile() that concern the file as such.
[[nodiscard]] Result<QByteArray> readSource(const QString& path);

/// The same as importFile() for bytes at hand; `name` is the file name, and what errors name.
[[nodiscard]] Result<DraftSource> importBytes(const QString& name, const QByteArray& bytes,
                                              const ImportOptions& options = {});

} // namespace duikan
