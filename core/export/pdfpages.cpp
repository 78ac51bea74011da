// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfpages.h"

#include <qpdf/QPDF.hh>

#include <exception>

namespace duikan {

Result<PdfPages> PdfPages::of(const QString& name, const QByteArray& bytes, const QString& password) {
    PdfPages pages;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile(name.toUtf8().constData(), bytes.constData(), size_t(bytes.size()),
                              password.toUtf8().constData());
        for (const QPDFObjectHandle& page : pdf.getAllPages()) {
            pages.m_spaces.emplace_back(page);
        }
    } catch (const std::exception& error) {
        return failure(ErrorKind::FileUnreadable, name, QString::fromUtf8(error.what()));
    }
    return pages;
}

const PdfPageSpace* PdfPages::at(int page) const {
    return page >= 1 && size_t(page) <= m_spaces.size() ? &m_spaces[size_t(page) - 1] : nullptr;
}

} // namespace duikan
