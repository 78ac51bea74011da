// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/review/review.h"

namespace duikan {

/// Formats that are read in the worker process, since reading them takes libraries that strangers' files can
/// hurt.
enum class ForeignFormat { Pdf, Docx, Html };

/// The format of a file from its first bytes, and from its name where they say nothing.
[[nodiscard]] std::optional<ForeignFormat> foreignFormat(const QString& name, const QByteArray& bytes);

/// Reads such a file in this process: what the worker does.
[[nodiscard]] Result<DraftSource> importForeign(const QString& name, const QByteArray& bytes,
                                                const ImportOptions& options = {});

} // namespace duikan
