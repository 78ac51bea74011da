// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace duikan::test {

enum class Face { Roman, Bold, Italic };

/// A small PDF written by hand, letter size (612 by 792 points), with the standard Times faces and Latin-1
/// text: what a test needs to place words exactly. Places are points from the top left, of the baseline's
/// beginning.
class PdfPages {
public:
    PdfPages& page();
    PdfPages& text(double x, double y, const QString& words, double size = 10, Face face = Face::Roman);
    /// Lines of text with the usual distance; each line is one show operator.
    PdfPages& lines(double x, double y, const QStringList& words, double size = 10, double pitch = 12);
    /// Body of an annotation dictionary on this page, such as "/Subtype /Text …"; numbers of objects are not
    /// its business. Place as in PDF: origin bottom left.
    PdfPages& annotation(const QByteArray& dictionary);

    [[nodiscard]] QByteArray bytes() const;

private:
    struct Page {
        QByteArray content;
        std::vector<QByteArray> annotations;
    };
    std::vector<Page> m_pages;
};

} // namespace duikan::test
