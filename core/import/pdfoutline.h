// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfcontents.h"

namespace duikan {

/// The outline of a PDF, in the order it is read; empty where there is none or the file is damaged. For the worker.
[[nodiscard]] std::vector<PdfBookmark> outlineOfPdf(const QByteArray& bytes, const QString& password);

} // namespace duikan
