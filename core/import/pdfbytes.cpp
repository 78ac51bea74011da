// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfbytes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace duikan {

namespace {

/// ISO 32000-2, annex I: readers accept a header within the first kilobyte.
constexpr qsizetype kHeaderWithin = 1024;

/// Above this the unpacked file would not fit the worker's memory beside Poppler's own; such files are mostly
/// images, whose streams gain nothing by it.
constexpr qsizetype kLargestUnpacked = 96LL * 1024 * 1024;

QByteArray unpacked(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.setDecodeLevel(qpdf_dl_generalized); // images stay packed
    writer.setPreserveEncryption(false);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> plainPdf(const QString& name, const QByteArray& bytes, const QString& password) {
    if (!bytes.first(std::min(bytes.size(), kHeaderWithin)).contains("%PDF-")) {
        return failure(ErrorKind::FileBinary, name, QStringLiteral("not a PDF"));
    }
    if (bytes.size() > kLargestUnpacked) {
        return bytes;
    }
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        const QByteArray utf8 = password.toUtf8();
        pdf.processMemoryFile("source", bytes.constData(), std::size_t(bytes.size()), utf8.constData());
        return unpacked(pdf);
    } catch (const QPDFExc& exception) {
        if (exception.getErrorCode() == qpdf_e_password) {
            return failure(ErrorKind::PasswordNeeded, name);
        }
        return bytes; // Poppler mends some files that libqpdf gives up
    } catch (const std::exception&) {
        return bytes;
    }
}

} // namespace duikan
