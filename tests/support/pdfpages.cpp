// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfpages.h"

namespace duikan::test {

namespace {

constexpr double kHeight = 792;

QByteArray number(double value) {
    return QByteArray::number(value, 'f', 2);
}

QByteArray literal(const QString& words) {
    QByteArray text = words.toLatin1();
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + text + ')';
}

/// Objects numbered in the order in which they are added, with the table that finds them.
class Objects {
public:
    int add(const QByteArray& body) {
        m_offsets.push_back(m_bytes.size());
        const int id = int(m_offsets.size());
        m_bytes += QByteArray::number(id) + " 0 obj\n" + body + "\nendobj\n";
        return id;
    }

    [[nodiscard]] QByteArray finish(int root) const {
        QByteArray bytes = m_bytes;
        const qsizetype table = bytes.size();
        bytes += "xref\n0 " + QByteArray::number(qsizetype(m_offsets.size()) + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets) {
            bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        }
        return bytes + "trailer\n<< /Size " + QByteArray::number(qsizetype(m_offsets.size()) + 1) +
               " /Root " + QByteArray::number(root) + " 0 R >>\nstartxref\n" + QByteArray::number(table) +
               "\n%%EOF\n";
    }

private:
    QByteArray m_bytes = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    std::vector<qsizetype> m_offsets;
};

QByteArray reference(int id) {
    return QByteArray::number(id) + " 0 R";
}

} // namespace

PdfPages& PdfPages::page() {
    m_pages.emplace_back();
    return *this;
}

PdfPages& PdfPages::text(double x, double y, const QString& words, double size, Face face) {
    const char* font = face == Face::Bold ? "/B" : face == Face::Italic ? "/I" : "/R";
    m_pages.back().content += QByteArray("BT ") + font + ' ' + number(size) + " Tf " + number(x) + ' ' +
                              number(kHeight - y) + " Td " + literal(words) + " Tj ET\n";
    return *this;
}

PdfPages& PdfPages::lines(double x, double y, const QStringList& words, double size, double pitch) {
    for (const QString& line : words) {
        text(x, y, line, size);
        y += pitch;
    }
    return *this;
}

PdfPages& PdfPages::annotation(const QByteArray& dictionary) {
    m_pages.back().annotations.push_back(dictionary);
    return *this;
}

QByteArray PdfPages::bytes() const {
    Objects objects;
    QByteArray fonts;
    for (const auto& [key, name] :
         {std::pair("/R", "Times-Roman"), {"/B", "Times-Bold"}, {"/I", "Times-Italic"}}) {
        const int id = objects.add(QByteArray("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding "
                                              "/BaseFont /") +
                                   name + " >>");
        fonts += QByteArray(key) + ' ' + reference(id) + ' ';
    }
    // The page tree comes last; its number follows from what stands before it.
    int tree = 4;
    for (const Page& page : m_pages) {
        tree += 2 + int(page.annotations.size());
    }
    QByteArray kids;
    for (const Page& page : m_pages) {
        QByteArray annotations;
        for (const QByteArray& annotation : page.annotations) {
            annotations += reference(objects.add("<< /Type /Annot " + annotation + " >>")) + ' ';
        }
        const int content = objects.add("<< /Length " + QByteArray::number(page.content.size()) +
                                        " >>\nstream\n" + page.content + "\nendstream");
        kids += reference(objects.add("<< /Type /Page /Parent " + reference(tree) +
                                      " /MediaBox [0 0 612 792] /Resources << /Font << " + fonts +
                                      ">> >> /Contents " + reference(content) + " /Annots [" + annotations +
                                      "] >>")) +
                ' ';
    }
    const int pages = objects.add("<< /Type /Pages /Count " + QByteArray::number(qsizetype(m_pages.size())) +
                                  " /Kids [" + kids + "] >>");
    return objects.finish(objects.add("<< /Type /Catalog /Pages " + reference(pages) + " >>"));
}

} // namespace duikan::test
