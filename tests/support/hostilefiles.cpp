// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostilefiles.h"

namespace duikan::test {

QByteArray pdfOf(const QList<QByteArray>& objects) {
    QByteArray bytes = "%PDF-1.7\n";
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        offsets.append(bytes.size());
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = bytes.size();
    bytes += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets) {
        bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    return bytes + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray pdfStream(const QByteArray& content, const QByteArray& entries) {
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + entries + " >>\nstream\n" + content + "\nendstream";
}

QByteArray hostileWords() {
    return "BT /F 12 Tf 72 700 Td (The words of a file that means harm.) Tj ET\n";
}

QByteArray onePage(const QByteArray& catalogue, const QByteArray& page, const QByteArray& content,
                   const QByteArray& resources, const QList<QByteArray>& more) {
    const QByteArray font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    return pdfOf(QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>",
                                   "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                                   "<< /Type /Page /Parent 2 0 R " + page + " /Contents 4 0 R /Resources << /Font << /F 5 0 R >> " +
                                       resources + " >> >>",
                                   pdfStream(content), font} +
                 more);
}

QByteArray manyEmptyPages(int count) {
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}};
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        kids += QByteArray::number(i + 3) + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>");
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(count) + " /Kids [" + kids + "] >>";
    return pdfOf(objects);
}

QByteArray recursivePageTree() {
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>"});
}

QByteArray imagePdf() {
    return onePage({}, "/MediaBox [0 0 612 792]", "q 612 0 0 792 0 0 cm /I Do Q\n", "/XObject << /I 6 0 R >>",
                   {pdfStream(QByteArray(64 * 64, char(120)), "/Type /XObject /Subtype /Image /Width 64 /Height 64 "
                                                              "/ColorSpace /DeviceGray /BitsPerComponent 8")});
}

QByteArray inflatingPdf() {
    constexpr qsizetype kHalfAGigabyte = 512LL << 20;
    // What comes before the data in Qt's form is its length.
    const QByteArray packed = qCompress(QByteArray(kHalfAGigabyte, ' '), 9).mid(sizeof(quint32));
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
                  pdfStream(packed, "/Filter /FlateDecode")});
}

} // namespace duikan::test
