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
    /// Glyphs of an Arabic font from left to right as they stand in print, each half as wide as the size: t teh, s sheen,
    /// n seen, y yeh, r reh, m meem; X the ligature of lam and alef, told as its two letters; F the same, told as its
    /// presentation form; K a stroke that stretches a word, of which the font says that it is a stop; a stop; and a blank.
    PdfPages& arabic(double x, double y, const QByteArray& glyphs, double size = 10);
    PdfPages& operators(const QByteArray& operators); ///< of the content stream, as they are
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
    bool m_hasArabic = false;
};

} // namespace duikan::test
