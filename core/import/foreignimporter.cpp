// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foreignimporter.h"

#include "core/import/docximporter.h"
#include "core/import/htmlimporter.h"
#include "core/import/pdfimporter.h"

namespace duikan {

Result<DraftSource> importForeign(const QString& name, const QByteArray& bytes,
                                  const ImportOptions& options) {
    const auto format = foreignFormat(name, bytes);
    if (!format) {
        return failure(ErrorKind::UnsupportedFormat, name);
    }
    switch (*format) {
    case ForeignFormat::Pdf:
        return importPdf(name, bytes, options.password, options.progress);
    case ForeignFormat::Docx:
        return importDocx(name, bytes);
    case ForeignFormat::Html:
        return importHtml(name, bytes);
    }
    return failure(ErrorKind::UnsupportedFormat, name);
}

} // namespace duikan
