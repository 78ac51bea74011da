// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wordnotes.h"

#include "core/export/footnotereferences.h"
#include "core/export/wordparts.h"

namespace duikan {

WordPart footnotesPart(const Document& document) {
    WordPart part{QStringLiteral("footnotes.xml"), QStringLiteral("footnotes+xml"),
                  kRelationshipNamespace + QLatin1String("/footnotes"), {}};
    QXmlStreamWriter xml(&part.bytes);
    const auto open = [&xml](const char* name) {
        xml.writeStartElement(kWordNamespace, QLatin1String(name));
    };
    const auto attribute = [&xml](const char* name, const QString& value) {
        xml.writeAttribute(kWordNamespace, QLatin1String(name), value);
    };
    const auto value = [&](const char* element, const QString& text) {
        xml.writeEmptyElement(kWordNamespace, QLatin1String(element));
        attribute("val", text);
    };
    const auto words = [&](const QString& text, bool isMark) {
        open("r");
        if (isMark) {
            open("rPr");
            value("rStyle", QStringLiteral("FootnoteReference"));
            xml.writeEndElement();
        }
        open("t");
        xml.writeAttribute(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("space"),
                           QStringLiteral("preserve"));
        xml.writeCharacters(WordDocument::writable(text));
        xml.writeEndElement();
        xml.writeEndElement();
    };
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(kWordNamespace, QStringLiteral("w"));
    open("footnotes");
    int separatorId = -1;
    for (const char* const separator : {"separator", "continuationSeparator"}) {
        open("footnote");
        attribute("type", QLatin1String(separator));
        attribute("id", QString::number(separatorId++));
        open("p");
        open("r");
        xml.writeEmptyElement(kWordNamespace, QLatin1String(separator));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    for (const FootnoteReference& reference : FootnoteReferences(document).all()) {
        open("footnote");
        attribute("id", QString::number(reference.number));
        open("p");
        open("pPr");
        value("pStyle", QStringLiteral("FootnoteText"));
        xml.writeEndElement();
        if (reference.mark.isEmpty()) {
            open("r");
            open("rPr");
            value("rStyle", QStringLiteral("FootnoteReference"));
            xml.writeEndElement();
            xml.writeEmptyElement(kWordNamespace, QStringLiteral("footnoteRef"));
            xml.writeEndElement();
        } else {
            words(reference.footnote->number, true);
        }
        words(u' ' + reference.footnote->text, false);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return part;
}

WordPart settingsPart(bool hasFootnotes) {
    WordPart part{QStringLiteral("settings.xml"), QStringLiteral("settings+xml"),
                  kRelationshipNamespace + QLatin1String("/settings"), {}};
    QXmlStreamWriter xml(&part.bytes);
    const auto open = [&xml](const char* name) {
        xml.writeStartElement(kWordNamespace, QLatin1String(name));
    };
    const auto attribute = [&xml](const char* name, const char* value) {
        xml.writeAttribute(kWordNamespace, QLatin1String(name), QLatin1String(value));
    };
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(kWordNamespace, QStringLiteral("w"));
    open("settings");
    if (hasFootnotes) {
        open("footnotePr");
        for (const char* const separator : {"-1", "0"}) {
            open("footnote");
            attribute("id", separator);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    open("compat");
    open("compatSetting");
    attribute("name", "compatibilityMode");
    attribute("uri", "http://schemas.microsoft.com/office/word");
    attribute("val", "15");
    xml.writeEndDocument();
    return part;
}

} // namespace duikan
