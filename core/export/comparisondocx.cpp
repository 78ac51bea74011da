// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisondocx.h"

#include "core/export/trackedtext.h"
#include "core/export/zippackage.h"

#include <QXmlStreamWriter>

namespace duikan {

namespace {

using Op = TrackedPiece::Op;

constexpr QLatin1String kWord{"http://schemas.openxmlformats.org/wordprocessingml/2006/main"};

constexpr char kContentTypes[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>)";

constexpr char kRelationships[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

constexpr char kDocumentRelationships[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

constexpr char kStyles[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="19"/></w:rPr></w:style></w:styles>)";

QString styleOf(ParagraphKind kind, int level) {
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

/// XML 1.0 has no place for most control characters (section 2.2, Char).
QString writable(const QString& text) {
    QString out = text;
    out.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\t' && u != u'\n') || u == 0xFFFE || u == 0xFFFF;
    });
    return out;
}

class BodyWriter {
public:
    explicit BodyWriter(const TrackedChangeOptions& options)
        : m_xml(&m_bytes)
        , m_author(options.author)
        , m_at(options.at.toUTC().toString(Qt::ISODate)) {}

    QByteArray write(const std::vector<TrackedPiece>& pieces) {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeNamespace(kWord, QStringLiteral("w"));
        m_xml.writeStartElement(kWord, QStringLiteral("document"));
        m_xml.writeStartElement(kWord, QStringLiteral("body"));
        std::vector<TrackedPiece> paragraph;
        for (const TrackedPiece& piece : pieces) {
            if (!piece.endsParagraph) {
                paragraph.push_back(piece);
                continue;
            }
            writeParagraph(paragraph, piece);
            paragraph.clear();
        }
        if (!pieces.empty() && pieces.back().op != Op::Equal) {
            // The last paragraph mark of a document cannot be taken back: it must not be a tracked one.
            m_xml.writeEmptyElement(kWord, QStringLiteral("p"));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    static QString elementOf(Op op) {
        switch (op) {
        case Op::Delete:
            return QStringLiteral("del");
        case Op::Insert:
            return QStringLiteral("ins");
        case Op::MoveFrom:
            return QStringLiteral("moveFrom");
        case Op::MoveTo:
            return QStringLiteral("moveTo");
        case Op::Equal:
            break;
        }
        return {};
    }

    void writeAttribution() {
        m_xml.writeAttribute(kWord, QStringLiteral("id"), QString::number(++m_lastId));
        m_xml.writeAttribute(kWord, QStringLiteral("author"), m_author);
        m_xml.writeAttribute(kWord, QStringLiteral("date"), m_at);
    }

    void writeParagraph(const std::vector<TrackedPiece>& pieces, const TrackedPiece& end) {
        m_xml.writeStartElement(kWord, QStringLiteral("p"));
        m_xml.writeStartElement(kWord, QStringLiteral("pPr"));
        m_xml.writeEmptyElement(kWord, QStringLiteral("pStyle"));
        m_xml.writeAttribute(kWord, QStringLiteral("val"), styleOf(end.kind, end.level));
        if (end.op != Op::Equal) {
            m_xml.writeStartElement(kWord, QStringLiteral("rPr"));
            m_xml.writeEmptyElement(kWord, elementOf(end.op));
            writeAttribution();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        const bool moved = end.op == Op::MoveFrom || end.op == Op::MoveTo;
        const int range = moved ? openMoveRange(end) : 0;
        for (const TrackedPiece& piece : pieces) {
            writePiece(piece);
        }
        if (moved) {
            m_xml.writeEmptyElement(kWord, elementOf(end.op) + QStringLiteral("RangeEnd"));
            m_xml.writeAttribute(kWord, QStringLiteral("id"), QString::number(range));
        }
        m_xml.writeEndElement();
    }

    int openMoveRange(const TrackedPiece& end) {
        m_xml.writeEmptyElement(kWord, elementOf(end.op) + QStringLiteral("RangeStart"));
        writeAttribution();
        m_xml.writeAttribute(kWord, QStringLiteral("name"), QStringLiteral("move%1").arg(end.move));
        return m_lastId;
    }

    void writePiece(const TrackedPiece& piece) {
        const QString element = elementOf(piece.op);
        if (!element.isEmpty()) {
            m_xml.writeStartElement(kWord, element);
            writeAttribution();
        }
        m_xml.writeStartElement(kWord, QStringLiteral("r"));
        m_xml.writeStartElement(kWord,
                                piece.op == Op::Delete ? QStringLiteral("delText") : QStringLiteral("t"));
        m_xml.writeAttribute(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("space"),
                             QStringLiteral("preserve"));
        m_xml.writeCharacters(writable(piece.text));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        if (!element.isEmpty()) {
            m_xml.writeEndElement();
        }
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_author;
    QString m_at;
    int m_lastId = 0;
};

} // namespace

Result<QByteArray> comparisonDocx(const Comparison& comparison, const Document& left, const Document& right,
                                  const TrackedChangeOptions& options) {
    return zipped({
        {QStringLiteral("[Content_Types].xml"), kContentTypes},
        {QStringLiteral("_rels/.rels"), kRelationships},
        {QStringLiteral("word/document.xml"),
         BodyWriter(options).write(trackedText(comparison, left, right))},
        {QStringLiteral("word/_rels/document.xml.rels"), kDocumentRelationships},
        {QStringLiteral("word/styles.xml"), kStyles},
    });
}

} // namespace duikan
