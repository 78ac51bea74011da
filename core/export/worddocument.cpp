// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/worddocument.h"

#include "core/document/marginlabelstyle.h"
#include "core/export/wordparts.h"
#include "core/export/zippackage.h"

#include <QSize>

#include <algorithm>
#include <numeric>

namespace duikan {

namespace {

constexpr int kMargin = 1134;      // twentieths of a point: 2 cm
constexpr int kFurniture = 567;    // from the edge of the sheet to head and foot
constexpr int kLabelMargin = 1871; // 3.3 cm: room for "二（二）3 ¶2" in 8 points
constexpr int kLabelEdge = 340;    // from the edge of the sheet to the label
constexpr int kLabelGap = 142;     // from the label to the text
constexpr QSize kA4(11906, 16838); // twentieths of a point
constexpr QSize kLetter(12240, 15840);

QSize sheet(const WordDocument::Properties& properties) {
    const QSize size = properties.paper == PaperSize::Letter ? kLetter : kA4;
    return properties.orientation == PaperOrientation::Landscape ? size.transposed() : size;
}

} // namespace

WordDocument::WordDocument(Properties properties)
    : m_properties(std::move(properties))
    , m_xml(&m_bytes) {
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeNamespace(kWordNamespace, QStringLiteral("w"));
    m_xml.writeNamespace(kRelationshipNamespace, QStringLiteral("r"));
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("document"));
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("body"));
}

void WordDocument::element(const char* name, const QString& value) {
    m_xml.writeEmptyElement(kWordNamespace, QLatin1String(name));
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("val"), value);
}

void WordDocument::startParagraph(const QString& style) {
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("p"));
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("pPr"));
    element("pStyle", style);
    m_xml.writeEndElement();
}

void WordDocument::run(const QString& words, const RunLook& look) {
    if (words.isEmpty()) {
        return;
    }
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
    if (look.bold || look.italic || look.strike || look.underline || !look.color.isEmpty() || !look.fill.isEmpty()) {
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("rPr")); // in the order of CT_RPr
        if (look.bold) {
            m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("b"));
            m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("bCs"));
        }
        if (look.italic) {
            m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("i"));
            m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("iCs"));
        }
        if (look.strike) {
            m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("strike"));
        }
        if (!look.color.isEmpty()) {
            element("color", look.color);
        }
        if (look.underline) {
            element("u", QStringLiteral("single"));
        }
        if (!look.fill.isEmpty()) {
            element("shd", QStringLiteral("clear"));
            m_xml.writeAttribute(kWordNamespace, QStringLiteral("color"), QStringLiteral("auto"));
            m_xml.writeAttribute(kWordNamespace, QStringLiteral("fill"), look.fill);
        }
        m_xml.writeEndElement();
    }
    text(words);
    m_xml.writeEndElement();
}

void WordDocument::text(const QString& words, const char* element) {
    const QString allowed = writable(words);
    qsizetype from = 0;
    while (from < allowed.size()) {
        if (allowed[from] == u'\n' || allowed[from] == u'\t') {
            m_xml.writeEmptyElement(kWordNamespace,
                                    allowed[from] == u'\n' ? QStringLiteral("br") : QStringLiteral("tab"));
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < allowed.size() && allowed[end] != u'\n' && allowed[end] != u'\t') {
            ++end;
        }
        m_xml.writeStartElement(kWordNamespace, QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("space"),
                             QStringLiteral("preserve"));
        m_xml.writeCharacters(allowed.sliced(from, end - from));
        m_xml.writeEndElement();
        from = end;
    }
}

int WordDocument::textWidth() const {
    return sheet(m_properties).width() - kMargin - (m_properties.hasLabelMargin ? kLabelMargin : kMargin);
}

void WordDocument::label(const QString& words) {
    const bool fromTheRight = isFromTheRight(m_properties.language);
    const int width = kLabelMargin - kLabelEdge - kLabelGap;
    const int x = fromTheRight ? sheet(m_properties).width() - kLabelEdge - width : kLabelEdge;
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("p"));
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("pPr"));
    element("pStyle", kMarginLabelStyle);
    m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("keepNext"));
    m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("framePr"));
    const auto attribute = [this](const char* name, const QString& value) {
        m_xml.writeAttribute(kWordNamespace, QLatin1String(name), value);
    };
    attribute("w", QString::number(width));
    attribute("wrap", QStringLiteral("around"));
    attribute("vAnchor", QStringLiteral("text"));
    attribute("hAnchor", QStringLiteral("page"));
    attribute("x", QString::number(x));
    attribute("y", QStringLiteral("1"));
    m_xml.writeEndElement();
    run(words);
    endParagraph();
}

void WordDocument::startTable(const std::vector<int>& proportions) {
    const int all = std::accumulate(proportions.begin(), proportions.end(), 0);
    m_columns.clear();
    for (const int part : proportions) {
        m_columns.push_back(textWidth() * part / std::max(all, 1));
    }
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("tbl"));
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("tblPr"));
    element("tblStyle", QStringLiteral("Table"));
    if (isFromTheRight(m_properties.language)) {
        m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("bidiVisual"));
    }
    const auto width = [this](const char* name, int value) {
        m_xml.writeEmptyElement(kWordNamespace, QLatin1String(name));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("w"), QString::number(value));
    };
    width("tblW", textWidth());
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("type"), QStringLiteral("dxa"));
    m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("tblLayout"));
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("type"), QStringLiteral("fixed"));
    m_xml.writeEndElement();
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("tblGrid"));
    for (const int column : m_columns) {
        width("gridCol", column);
    }
    m_xml.writeEndElement();
}

void WordDocument::startRow(bool repeatsAsHeader) {
    m_column = 0;
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("tr"));
    if (repeatsAsHeader) {
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("trPr"));
        m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("cantSplit"));
        m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("tblHeader"));
        m_xml.writeEndElement();
    }
}

void WordDocument::startCell(const QString& fill) {
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("tc"));
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("tcPr"));
    m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("tcW"));
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("w"), QString::number(m_columns[m_column++]));
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("type"), QStringLiteral("dxa"));
    if (!fill.isEmpty()) {
        element("shd", QStringLiteral("clear"));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("color"), QStringLiteral("auto"));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("fill"), fill);
    }
    m_xml.writeEndElement();
}

void WordDocument::endTable() {
    m_xml.writeEndElement();
}

void WordDocument::sectionProperties(Section section) {
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("sectPr"));
    const auto reference = [this](const char* name, const char* id) {
        m_xml.writeEmptyElement(kWordNamespace, QLatin1String(name));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("type"), QStringLiteral("default"));
        m_xml.writeAttribute(kRelationshipNamespace, QStringLiteral("id"), QLatin1String(id));
    };
    reference("headerReference", section == Section::Certificate ? kCertificateId : kHeaderId);
    reference("footerReference", kFooterId);
    if (section == Section::Certificate) {
        element("type", QStringLiteral("nextPage"));
    }
    const QSize size = sheet(m_properties);
    m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("pgSz"));
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("w"), QString::number(size.width()));
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("h"), QString::number(size.height()));
    if (m_properties.orientation == PaperOrientation::Landscape) {
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("orient"), QStringLiteral("landscape"));
    }
    m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("pgMar"));
    const QLatin1String labels{isFromTheRight(m_properties.language) ? "right" : "left"};
    for (const char* const side : {"top", "right", "bottom", "left"}) {
        const bool isWide = m_properties.hasLabelMargin && labels == QLatin1String(side);
        m_xml.writeAttribute(kWordNamespace, QLatin1String(side),
                             QString::number(isWide ? kLabelMargin : kMargin));
    }
    for (const char* const side : {"header", "footer"}) {
        m_xml.writeAttribute(kWordNamespace, QLatin1String(side), QString::number(kFurniture));
    }
    m_xml.writeAttribute(kWordNamespace, QStringLiteral("gutter"), QStringLiteral("0"));
    m_xml.writeEndElement();
}

void WordDocument::emptyParagraph(bool endsText) {
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("p"));
    m_xml.writeStartElement(kWordNamespace, QStringLiteral("pPr"));
    element("pStyle", QStringLiteral("End"));
    if (endsText) {
        sectionProperties(Section::Text);
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

Result<QByteArray> WordDocument::packed(const Certificate* certificate) {
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    std::vector<ZipPart> parts = wordParts(m_properties, certificate, m_parts);
    parts.push_back({QStringLiteral("word/document.xml"), m_bytes});
    return zipped(parts);
}

Result<QByteArray> WordDocument::finish(const Certificate& certificate) {
    // The text's last section ends with a paragraph of its own: it must be none that a change can take away.
    emptyParagraph(true);
    emptyParagraph(false);
    sectionProperties(Section::Certificate);
    return packed(&certificate);
}

Result<QByteArray> WordDocument::finish() {
    sectionProperties(Section::TextAlone);
    return packed(nullptr);
}

QString WordDocument::writable(const QString& text) {
    QString out = text;
    out.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\t' && u != u'\n') || u == 0xFFFE || u == 0xFFFF;
    });
    return out;
}

QString wordStyleOf(ParagraphKind kind, int level) {
    switch (kind) {
    case ParagraphKind::Title:
    case ParagraphKind::AnnexTitle:
        return QStringLiteral("Title");
    case ParagraphKind::Heading:
        return QStringLiteral("Heading%1").arg(std::clamp(level, 1, 3));
    case ParagraphKind::Caption:
    case ParagraphKind::Footnote:
    case ParagraphKind::Sponsors:
        return QStringLiteral("Caption");
    default:
        return QStringLiteral("Normal");
    }
}

} // namespace duikan
