// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHash>

namespace duikan {

/// The parts of a ZIP file by name, of those wanted: names that end with a suffix of `suffixes`. Everything
/// is checked, wanted or not. Errors: FileUnreadable for a damaged archive, a part twice, a name that is
/// absolute or climbs with ".."; FileTooLarge for more than 10,000 parts, 512 MB unpacked, 64 MB of it wanted, or 200
/// times its packed size: as the archive says it, before anything is unpacked, and as it turns out.
[[nodiscard]] Result<QHash<QString, QByteArray>> unzipped(const QString& name, const QByteArray& bytes,
                                                          const QStringList& suffixes);

} // namespace duikan
