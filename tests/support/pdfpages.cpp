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

QByteArray streamOf(const QByteArray& content) {
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

/// Which characters the glyphs of the Arabic font stand for.
QByteArray arabicCharacters() {
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
                     "1 begincodespacerange <00> <ff> endcodespacerange\n11 beginbfchar\n";
    for (const auto& [glyph, unicode] : {std::pair('t', "062a"), {'s', "0634"}, {'n', "0633"}, {'y', "064a"},
                                         {'r', "0631"}, {'m', "0645"}, {'X', "06440627"}, {'F', "fefb"},
                                         {'K', "002e"}, {'.', "002e"}, {' ', "0020"}}) {
        map += '<' + QByteArray(1, glyph).toHex() + "> <" + unicode + ">\n";
    }
    return map + "endbfchar endcmap end end";
}

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

PdfPages& PdfPages::arabic(double x, double y, const QByteArray& glyphs, double size) {
    m_hasArabic = true;
    m_pages.back().content += "BT /A " + number(size) + " Tf " + number(x) + ' ' + number(kHeight - y) + " Td (" + glyphs +
                              ") Tj ET\n";
    return *this;
}

PdfPages& PdfPages::operators(const QByteArray& operators) {
    m_pages.back().content += operators + '\n';
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
    if (m_hasArabic) {
        const int characters = objects.add(streamOf(arabicCharacters()));
        const QByteArray widths = QByteArray("500 ").repeated(95);
        fonts += "/A " +
                 reference(objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 126 "
                                       "/Widths [" + widths + "] /ToUnicode " + reference(characters) + " >>")) +
                 ' ';
    }
    // The page tree comes last; its number follows from what stands before it.
    int tree = m_hasArabic ? 6 : 4;
    for (const Page& page : m_pages) {
        tree += 2 + int(page.annotations.size());
    }
    QByteArray kids;
    for (const Page& page : m_pages) {
        QByteArray annotations;
        for (const QByteArray& annotation : page.annotations) {
            annotations += reference(objects.add("<< /Type /Annot " + annotation + " >>")) + ' ';
        }
        const int content = objects.add(streamOf(page.content));
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
