// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/printedreport.h"
#include "ui/print/printedgeometry.h"

#include <QByteArray>

namespace duikan {

/// What a PDF says of itself besides its pages.
struct PdfDescription {
    QString title;
    QString author;
    QString language;                ///< BCP 47; may be empty
    std::vector<Bookmark> bookmarks; ///< those without a destination in the pages are left out
};

/// Makes the finished PDF of two that Chromium printed: lays the furniture over the pages, adds the outline,
/// the document information and the language. PrintFailed where they cannot be read or do not match.
[[nodiscard]] Result<QByteArray> assemblePdf(const QByteArray& pages, const QByteArray& furniture,
                                             const PdfDescription& description);

[[nodiscard]] Result<PrintedGeometry> geometryOf(const QByteArray& pages);

/// Reads a PDF file as if for the first time: PrintFailed unless it has `pages` pages and nothing to complain
/// about.
[[nodiscard]] Result<void> checkPdf(const QString& path, int pages);

[[nodiscard]] Result<int> pageCount(const QByteArray& pdf);

} // namespace duikan
