// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duikan {

/// What an annotation without a name of its own (/NM) is called: the same each time the file is read, by whatever
/// library. `page` is 1-based.
[[nodiscard]] QString pdfAnnotationId(int page, const QString& author, const QString& contents);

} // namespace duikan
