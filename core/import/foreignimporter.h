// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/foreignformat.h"
#include "core/import/importoptions.h"
#include "core/review/review.h"

namespace duikan {

/// Reads a file of a ForeignFormat in this process: what the worker does.
[[nodiscard]] Result<DraftSource> importForeign(const QString& name, const QByteArray& bytes,
                                                const ImportOptions& options = {});

} // namespace duikan
