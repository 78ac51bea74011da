// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/review/review.h"

namespace duikan {

/// Whether a file is of a format that LibreOffice reads for us: ODT, legacy Word, RTF.
[[nodiscard]] bool needsConversion(const QString& name, const QByteArray& bytes);

/// The same document as DOCX. LibreOffice runs by itself, without network where that can be had, with a
/// profile that is thrown away. Errors: ConverterMissing, WorkerTimedOut, WorkerFailed, Cancelled.
[[nodiscard]] Result<QByteArray> convertedToDocx(const QString& name, const QByteArray& bytes,
                                                 const ImportOptions& options);

} // namespace duikan
