// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a PDF as libqpdf reads them. On its own, so that a program that asks the worker does not load
// that library.
#include "core/export/pdfpages.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>

namespace duikan {

namespace {

/// What a page without a usable media box is shown as by Poppler.
const QRectF kLetter(0, 0, 612, 792);

QRectF boxOf(QPDFPageObjectHelper& page, const char* name, const QRectF& otherwise) {
    QPDFObjectHandle box = page.getAttribute(name, false);
    if (!box.isRectangle()) {
        return otherwise;
    }
    const QPDFObjectHandle::Rectangle corners = box.getArrayAsRectangle();
    const QRectF rect =
        QRectF(QPointF(corners.llx, corners.lly), QPointF(corners.urx, corners.ury)).normalized();
    return rect.isEmpty() ? otherwise : rect;
}

} // namespace

PdfPageSpace::PdfPageSpace(const QPDFObjectHandle& page) {
    QPDFPageObjectHelper helper(page);
    const QRectF media = boxOf(helper, "/MediaBox", kLetter);
    const QRectF crop = boxOf(helper, "/CropBox", media).intersected(media);
    m_box = crop.isEmpty() ? media : crop;
    constexpr int kFullTurn = 360;
    constexpr int kQuarter = 90;
    if (QPDFObjectHandle turn = helper.getAttribute("/Rotate", false); turn.isInteger()) {
        const int degrees = ((turn.getIntValueAsInt() % kFullTurn) + kFullTurn) % kFullTurn;
        m_turn = degrees % kQuarter == 0 ? degrees : 0;
    }
}

Result<PdfPages> PdfPages::read(const QString& name, const QByteArray& bytes, const QString& password) {
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

} // namespace duikan
