// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <vector>

namespace duikan {

struct ZipPart {
    QString name; ///< path inside the package, with '/'
    QByteArray bytes;
};

/// Packs parts into a ZIP file in memory (libarchive), in the order given, as Office Open XML wants them.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<ZipPart>& parts);

} // namespace duikan
