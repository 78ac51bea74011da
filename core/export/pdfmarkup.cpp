// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfmarkup.h"

#include "core/export/pdfappendix.h"
#include "core/export/pdfmarkupwriter.h"

#include <qpdf/QPDF.hh>

namespace duikan {

namespace {

/// As a reader would that mends nothing.
Result<void> readBack(const QString& name, const QByteArray& bytes, const QString& password, int pages) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        const QByteArray utf8 = password.toUtf8();
        pdf.processMemoryFile("written", bytes.constData(), size_t(bytes.size()), utf8.constData());
        if (int(pdf.getAllPages().size()) == pages && !pdf.anyWarnings()) {
            return {};
        }
        return failure(ErrorKind::WriteFailed, name, QStringLiteral("what was written does not read back"));
    } catch (const std::exception& exception) {
        return failure(ErrorKind::WriteFailed, name, QString::fromUtf8(exception.what()));
    }
}

int countPages(const QByteArray& appendix) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("appendix", appendix.constData(), size_t(appendix.size()));
    return int(pdf.getAllPages().size());
}

} // namespace

Result<AnnotatedPdf> annotatePdf(const QString& name, const QByteArray& source, const QString& password,
                                 const std::vector<PdfMarkup>& markups, const QByteArray& appendix) {
    auto update = PdfUpdate::begin(name, source, password);
    if (!update) {
        return std::unexpected(update.error());
    }
    try {
        AnnotatedPdf annotated;
        annotated.isRepaired = update->isRepaired();
        PdfMarkupWriter writer(*update);
        for (const PdfMarkup& markup : markups) {
            if (!writer.write(markup)) {
                annotated.left.append(markup.id);
            }
        }
        writer.finish();
        int pages = update->pageCount();
        if (!appendix.isEmpty()) {
            pages += countPages(appendix);
            appendPages(*update, appendix);
        }
        annotated.bytes = update->finish();
        if (auto sound = readBack(name, annotated.bytes, password, pages); !sound) {
            return std::unexpected(sound.error());
        }
        return annotated;
    } catch (const std::exception& exception) {
        return failure(ErrorKind::WriteFailed, name, QString::fromUtf8(exception.what()));
    }
}

} // namespace duikan
