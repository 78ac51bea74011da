// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/reviewcopy.h"
#include "ui/print/printedgeometry.h"

#include <QByteArray>

namespace duikan {

/// Makes the finished review copy of two PDFs that Chromium printed: lays the furniture over the pages, adds
/// the outline, the document information and the language. PrintFailed where they cannot be read or do not
/// match.
[[nodiscard]] Result<QByteArray> assembleCopy(const QByteArray& pages, const QByteArray& furniture,
                                              const ReviewCopy& copy);

[[nodiscard]] Result<PrintedGeometry> geometryOf(const QByteArray& pages);

/// Reads a PDF file as if for the first time: PrintFailed unless it has `pages` pages and nothing to complain
/// about.
[[nodiscard]] Result<void> checkPdf(const QString& path, int pages);

[[nodiscard]] Result<int> pageCount(const QByteArray& pdf);

} // namespace duikan
