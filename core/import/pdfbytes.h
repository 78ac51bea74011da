// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace duikan {

/// The same PDF with its streams unpacked and its encryption taken off. Poppler inflates and reloads embedded
/// fonts page by page; on plain streams it needs less than half the time. A file that libqpdf cannot mend,
/// and one whose streams are very large, comes back as it is. Errors: FileBinary (no PDF at all),
/// PasswordNeeded.
[[nodiscard]] Result<QByteArray> plainPdf(const QString& name, const QByteArray& bytes,
                                          const QString& password);

} // namespace duikan
