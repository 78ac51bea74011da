// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperprinting.h"

#include "ui/print/renderedpdf.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace duikan {

namespace {

// Beyond this the eye sees no gain on paper, and a page takes more than 140 MB.
constexpr int kMostDotsPerInch = 600;

QPageSize paperOf(const RenderedPdf& pages) {
    return QPageSize(pages.pageSize(0), QPageSize::Point, QString(), QPageSize::FuzzyMatch);
}

} // namespace

Result<bool> printPages(const QByteArray& pdf, const QString& jobName, int currentPage, QWidget* parent) {
    const Result<std::unique_ptr<RenderedPdf>> pages = RenderedPdf::open(pdf);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(jobName);
    printer.setPageSize(paperOf(**pages));
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCurrentPage | QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, (*pages)->pageCount());
    dialog.setFromTo(1, (*pages)->pageCount());
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    if (printer.printRange() == QPrinter::CurrentPage) {
        printer.setFromTo(currentPage, currentPage);
    } else if (printer.printRange() == QPrinter::AllPages) {
        printer.setFromTo(0, 0);
    }
    const Result<void> printed = printPages(pdf, printer);
    return printed ? Result<bool>(true) : std::unexpected(printed.error());
}

Result<void> printPages(const QByteArray& pdf, QPrinter& printer) {
    const Result<std::unique_ptr<RenderedPdf>> pages = RenderedPdf::open(pdf);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    const int first = std::max(1, printer.fromPage());
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), (*pages)->pageCount()) : (*pages)->pageCount();
    printer.setFullPage(true); // the pages bring their own margins
    QPainter painter;
    if (!painter.begin(&printer)) {
        return failure(ErrorKind::PrintFailed, printer.printerName(),
                       QStringLiteral("the printer does not answer"));
    }
    const double dotsPerInch = std::min(printer.resolution(), kMostDotsPerInch);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) {
            return failure(ErrorKind::PrintFailed, printer.printerName(),
                           QStringLiteral("page %1 was not taken").arg(page));
        }
        const QImage image = (*pages)->image(page - 1, dotsPerInch);
        const QSizeF size = QSizeF(image.size()) * (printer.resolution() / dotsPerInch);
        painter.drawImage(QRectF(QPointF(), size), image);
    }
    return painter.end() ? Result<void>() : failure(ErrorKind::PrintFailed, printer.printerName());
}

} // namespace duikan
