// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foreignimporter.h"

#include "core/import/pdfimporter.h"

namespace duikan {

namespace {

/// ISO 32000-2, annex I: readers accept the header within the first kilobyte.
constexpr qsizetype kPdfHeaderWithin = 1024;

} // namespace

std::optional<ForeignFormat> foreignFormat(const QString&, const QByteArray& bytes) {
    if (QByteArrayView(bytes).first(std::min(bytes.size(), kPdfHeaderWithin)).indexOf("%PDF-") >= 0) {
        return ForeignFormat::Pdf;
    }
    return std::nullopt;
}

Result<DraftSource> importForeign(const QString& name, const QByteArray& bytes, const ImportOptions& options) {
    const auto format = foreignFormat(name, bytes);
    if (!format) {
        return failure(ErrorKind::UnsupportedFormat, name);
    }
    return importPdf(name, bytes, options.password, options.progress);
}

} // namespace duikan
