// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wordparts.h"

#include <QCoreApplication>

#include <functional>

namespace duikan {

namespace {

#define DUIKAN_XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

constexpr char kRelationships[] = DUIKAN_XML_HEAD
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";

// %1: direction of paragraphs, %2: of runs, %3: language
constexpr char kStyles[] = DUIKAN_XML_HEAD
    R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>%3</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>%1</w:pPr><w:rPr>%2</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Label"><w:name w:val="Paragraph label"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="656D77"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Table text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="CellLabel"><w:name w:val="Table label"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="656D77"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="CellHead"><w:name w:val="Table heading"/><w:basedOn w:val="Cell"/><w:rPr><w:b/><w:bCs/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="End"><w:name w:val="End of text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="MarginLabel"><w:name w:val="Margin label"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="0"/><w:jc w:val="right"/></w:pPr><w:rPr><w:color w:val="656D77"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style><w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Table"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="AEB4BC"/><w:left w:val="single" w:sz="4" w:space="0" w:color="D3D6DA"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="AEB4BC"/><w:right w:val="single" w:sz="4" w:space="0" w:color="D3D6DA"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D3D6DA"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="D3D6DA"/></w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>)";

/// A part whose root is a WordprocessingML element.
QByteArray part(const char* root, const std::function<void(QXmlStreamWriter&)>& write) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(kWordNamespace, QStringLiteral("w"));
    xml.writeStartElement(kWordNamespace, QLatin1String(root));
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

void startParagraph(QXmlStreamWriter& xml, const QString& style) {
    xml.writeStartElement(kWordNamespace, QStringLiteral("p"));
    xml.writeStartElement(kWordNamespace, QStringLiteral("pPr"));
    xml.writeEmptyElement(kWordNamespace, QStringLiteral("pStyle"));
    xml.writeAttribute(kWordNamespace, QStringLiteral("val"), style);
    xml.writeEndElement();
}

void run(QXmlStreamWriter& xml, const QString& text, const QString& color = {}) {
    xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
    if (!color.isEmpty()) {
        xml.writeStartElement(kWordNamespace, QStringLiteral("rPr"));
        xml.writeEmptyElement(kWordNamespace, QStringLiteral("color"));
        xml.writeAttribute(kWordNamespace, QStringLiteral("val"), color);
        xml.writeEndElement();
    }
    xml.writeStartElement(kWordNamespace, QStringLiteral("t"));
    xml.writeAttribute(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("space"),
                       QStringLiteral("preserve"));
    xml.writeCharacters(WordDocument::writable(text));
    xml.writeEndElement();
    xml.writeEndElement();
}

/// A field that Word fills in: "PAGE".
void field(QXmlStreamWriter& xml, const QString& name) {
    xml.writeStartElement(kWordNamespace, QStringLiteral("fldSimple"));
    xml.writeAttribute(kWordNamespace, QStringLiteral("instr"), QStringLiteral(" %1 ").arg(name));
    run(xml, QStringLiteral("1"));
    xml.writeEndElement();
}

QByteArray footer(const QString& text) {
    return part("ftr", [&text](QXmlStreamWriter& xml) {
        startParagraph(xml, QStringLiteral("Label"));
        run(xml, text + QStringLiteral("    "));
        field(xml, QStringLiteral("PAGE"));
        run(xml, QStringLiteral(" / "));
        field(xml, QStringLiteral("NUMPAGES"));
        xml.writeEndElement();
    });
}

QByteArray emptyHeader() {
    return part("hdr", [](QXmlStreamWriter& xml) {
        startParagraph(xml, QStringLiteral("Label"));
        xml.writeEndElement();
    });
}

QByteArray certificateHeader(const Certificate& certificate) {
    return part("hdr", [&certificate](QXmlStreamWriter& xml) {
        startParagraph(xml, QStringLiteral("Heading2"));
        run(xml, certificate.heading);
        xml.writeEndElement();
        for (const Certificate::Line& line : certificate.lines) {
            startParagraph(xml, QStringLiteral("Label"));
            run(xml, line.term);
            xml.writeEndElement();
            startParagraph(xml, QStringLiteral("Caption"));
            run(xml, line.text,
                !line.holds   ? QString()
                : *line.holds ? QStringLiteral("145232")
                              : QStringLiteral("B3371B"));
            xml.writeEndElement();
        }
    });
}

QByteArray coreProperties(const WordDocument::Properties& properties) {
    const QString dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString terms = QStringLiteral("http://purl.org/dc/terms/");
    const QString core =
        QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    const QString schema = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(core, QStringLiteral("cp"));
    xml.writeNamespace(dublinCore, QStringLiteral("dc"));
    xml.writeNamespace(terms, QStringLiteral("dcterms"));
    xml.writeNamespace(schema, QStringLiteral("xsi"));
    xml.writeStartElement(core, QStringLiteral("coreProperties"));
    xml.writeTextElement(dublinCore, QStringLiteral("title"), WordDocument::writable(properties.title));
    xml.writeTextElement(dublinCore, QStringLiteral("creator"), WordDocument::writable(properties.author));
    xml.writeTextElement(dublinCore, QStringLiteral("description"),
                         QStringLiteral("Duikan %1").arg(QCoreApplication::applicationVersion()).trimmed());
    if (!properties.language.isEmpty()) {
        xml.writeTextElement(dublinCore, QStringLiteral("language"), properties.language);
    }
    xml.writeStartElement(terms, QStringLiteral("created"));
    xml.writeAttribute(schema, QStringLiteral("type"), QStringLiteral("dcterms:W3CDTF"));
    xml.writeCharacters(properties.created.toUTC().toString(Qt::ISODate));
    xml.writeEndDocument();
    return bytes;
}

QByteArray styles(const QString& language) {
    const bool fromTheRight = isFromTheRight(language);
    QString tag;
    if (!language.isEmpty()) {
        const char* const attribute = fromTheRight                               ? "bidi"
                                      : language.startsWith(QLatin1String("zh")) ? "eastAsia"
                                                                                 : "val";
        tag = QStringLiteral("<w:lang w:%1=\"%2\"/>").arg(QLatin1String(attribute), language.toHtmlEscaped());
    }
    return QString::fromLatin1(kStyles)
        .arg(fromTheRight ? QStringLiteral("<w:bidi/>") : QString(),
             fromTheRight ? QStringLiteral("<w:rtl/>") : QString(), tag)
        .toUtf8();
}

/// A part of every document.
struct OwnPart {
    const char* name;
    const char* contentType;
    const char* relationship; ///< type, by the last segment of its URI
    const char* id;
};
constexpr OwnPart kOwnParts[] = {
    {"styles.xml", "styles+xml", "styles", "rId1"},
    {"header1.xml", "header+xml", "header", kHeaderId},
    {"footer1.xml", "footer+xml", "footer", kFooterId},
};
constexpr OwnPart kCertificatePart = {"header2.xml", "header+xml", "header", kCertificateId};
constexpr char kCore[] = "docProps/core.xml";

std::vector<OwnPart> ownParts(bool hasCertificate) {
    std::vector<OwnPart> parts(std::begin(kOwnParts), std::end(kOwnParts));
    if (hasCertificate) {
        parts.push_back(kCertificatePart);
    }
    return parts;
}

QByteArray contentTypes(const std::vector<OwnPart>& own, const std::vector<WordPart>& further) {
    const QString types = QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types");
    const QString package = QStringLiteral("application/vnd.openxmlformats-package.");
    const QString words = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeDefaultNamespace(types);
    xml.writeStartElement(types, QStringLiteral("Types"));
    const auto entry = [&](const char* element, const char* key, const QString& what, const QString& type) {
        xml.writeEmptyElement(types, QLatin1String(element));
        xml.writeAttribute(QLatin1String(key), what);
        xml.writeAttribute(QStringLiteral("ContentType"), type);
    };
    entry("Default", "Extension", QStringLiteral("rels"), package + QLatin1String("relationships+xml"));
    entry("Default", "Extension", QStringLiteral("xml"), QStringLiteral("application/xml"));
    const auto word = [&](const QString& name, const QString& type) {
        entry("Override", "PartName", QStringLiteral("/word/") + name, words + type);
    };
    word(QStringLiteral("document.xml"), QStringLiteral("document.main+xml"));
    for (const OwnPart& part : own) {
        word(QLatin1String(part.name), QLatin1String(part.contentType));
    }
    for (const WordPart& part : further) {
        word(part.name, part.contentType);
    }
    entry("Override", "PartName", u'/' + QLatin1String(kCore),
          package + QLatin1String("core-properties+xml"));
    xml.writeEndDocument();
    return bytes;
}

QByteArray documentRelationships(const std::vector<OwnPart>& own, const std::vector<WordPart>& further) {
    const QString package = QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeDefaultNamespace(package);
    xml.writeStartElement(package, QStringLiteral("Relationships"));
    const auto relationship = [&](const QString& id, const QString& type, const QString& target) {
        xml.writeEmptyElement(package, QStringLiteral("Relationship"));
        xml.writeAttribute(QStringLiteral("Id"), id);
        xml.writeAttribute(QStringLiteral("Type"), type);
        xml.writeAttribute(QStringLiteral("Target"), target);
    };
    for (const OwnPart& part : own) {
        relationship(QLatin1String(part.id), kRelationshipNamespace + u'/' + QLatin1String(part.relationship),
                     QLatin1String(part.name));
    }
    int number = 0;
    for (const WordPart& part : further) {
        relationship(QStringLiteral("rIdPart%1").arg(++number), part.relationship, part.name);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

bool isFromTheRight(const QString& language) {
    return language == QLatin1String("ar") || language.startsWith(QLatin1String("ar-"));
}

std::vector<ZipPart> wordParts(const WordDocument::Properties& properties, const Certificate* certificate,
                               const std::vector<WordPart>& further) {
    const std::vector<OwnPart> own = ownParts(certificate != nullptr);
    std::vector<ZipPart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(own, further)},
        {QStringLiteral("_rels/.rels"), kRelationships},
        {QLatin1String(kCore), coreProperties(properties)},
        {QStringLiteral("word/_rels/document.xml.rels"), documentRelationships(own, further)},
        {QStringLiteral("word/styles.xml"), styles(properties.language)},
        {QStringLiteral("word/header1.xml"), emptyHeader()},
        {QStringLiteral("word/footer1.xml"), footer(properties.footer)},
    };
    if (certificate) {
        parts.push_back({QStringLiteral("word/header2.xml"), certificateHeader(*certificate)});
    }
    for (const WordPart& part : further) {
        parts.push_back({QStringLiteral("word/") + part.name, part.bytes});
    }
    return parts;
}

} // namespace duikan
