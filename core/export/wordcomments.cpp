// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wordcomments.h"

#include "core/export/wordparts.h"

#include <functional>

namespace duikan {

namespace {

constexpr QLatin1String kWord2010{"http://schemas.microsoft.com/office/word/2010/wordml"};
constexpr QLatin1String kWord2012{"http://schemas.microsoft.com/office/word/2012/wordml"};
constexpr QLatin1String kWord2016Ids{"http://schemas.microsoft.com/office/word/2016/wordml/cid"};
constexpr QLatin1String kCompatibility{"http://schemas.openxmlformats.org/markup-compatibility/2006"};

// Ids of paragraphs and lasting ids are eight hexadecimal digits below 80000000 ([MS-DOCX] 2.6.2.3).
constexpr quint32 kFirstParagraphId = 0x10000001;
constexpr quint32 kFirstLastingId = 0x20000001;

QString hexadecimal(quint32 number) {
    return QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0')).toUpper();
}

QString paragraphId(size_t comment) {
    return hexadecimal(kFirstParagraphId + quint32(comment));
}

/// A part whose root is in a namespace that programs may not know.
QByteArray part(QLatin1String space, const char* prefix, const char* root,
                const std::function<void(QXmlStreamWriter&)>& write) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(space, QLatin1String(prefix));
    xml.writeStartElement(space, QLatin1String(root));
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

void writeLine(QXmlStreamWriter& xml, const QString& line, bool isFirst, const QString& id) {
    const auto value = [&xml](const char* element, const char* attribute) {
        xml.writeEmptyElement(kWordNamespace, QLatin1String(element));
        xml.writeAttribute(kWordNamespace, QStringLiteral("val"), QLatin1String(attribute));
    };
    xml.writeStartElement(kWordNamespace, QStringLiteral("p"));
    if (!id.isEmpty()) {
        xml.writeAttribute(kWord2010, QStringLiteral("paraId"), id);
    }
    xml.writeStartElement(kWordNamespace, QStringLiteral("pPr"));
    value("pStyle", "CommentText");
    xml.writeEndElement();
    if (isFirst) {
        xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
        xml.writeStartElement(kWordNamespace, QStringLiteral("rPr"));
        value("rStyle", "CommentReference");
        xml.writeEndElement();
        xml.writeEmptyElement(kWordNamespace, QStringLiteral("annotationRef"));
        xml.writeEndElement();
    }
    if (!line.isEmpty()) {
        xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
        xml.writeStartElement(kWordNamespace, QStringLiteral("t"));
        xml.writeAttribute(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("space"),
                           QStringLiteral("preserve"));
        xml.writeCharacters(WordDocument::writable(line));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray commentsXml(const std::vector<WordComment>& comments) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(kWordNamespace, QStringLiteral("w"));
    xml.writeNamespace(kWord2010, QStringLiteral("w14"));
    xml.writeNamespace(kCompatibility, QStringLiteral("mc"));
    xml.writeStartElement(kWordNamespace, QStringLiteral("comments"));
    xml.writeAttribute(kCompatibility, QStringLiteral("Ignorable"), QStringLiteral("w14"));
    for (size_t id = 0; id < comments.size(); ++id) {
        const WordComment& comment = comments[id];
        xml.writeStartElement(kWordNamespace, QStringLiteral("comment"));
        const auto attribute = [&xml](const char* name, const QString& value) {
            xml.writeAttribute(kWordNamespace, QLatin1String(name), value);
        };
        attribute("id", QString::number(id));
        attribute("author", WordDocument::writable(comment.author));
        attribute("date", comment.at.toUTC().toString(Qt::ISODate));
        attribute("initials", initialsOf(WordDocument::writable(comment.author)));
        const qsizetype count = std::max<qsizetype>(comment.lines.size(), 1);
        for (qsizetype i = 0; i < count; ++i) {
            writeLine(xml, comment.lines.value(i), i == 0, i == count - 1 ? paragraphId(id) : QString());
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray extendedXml(const std::vector<WordComment>& comments) {
    return part(kWord2012, "w15", "commentsEx", [&comments](QXmlStreamWriter& xml) {
        for (size_t id = 0; id < comments.size(); ++id) {
            xml.writeEmptyElement(kWord2012, QStringLiteral("commentEx"));
            xml.writeAttribute(kWord2012, QStringLiteral("paraId"), paragraphId(id));
            if (comments[id].parent) {
                xml.writeAttribute(kWord2012, QStringLiteral("paraIdParent"),
                                   paragraphId(size_t(*comments[id].parent)));
            }
            xml.writeAttribute(kWord2012, QStringLiteral("done"),
                               comments[id].isDone ? QStringLiteral("1") : QStringLiteral("0"));
        }
    });
}

QByteArray idsXml(const std::vector<WordComment>& comments) {
    return part(kWord2016Ids, "w16cid", "commentsIds", [&comments](QXmlStreamWriter& xml) {
        for (size_t id = 0; id < comments.size(); ++id) {
            xml.writeEmptyElement(kWord2016Ids, QStringLiteral("commentId"));
            xml.writeAttribute(kWord2016Ids, QStringLiteral("paraId"), paragraphId(id));
            xml.writeAttribute(kWord2016Ids, QStringLiteral("durableId"),
                               hexadecimal(kFirstLastingId + quint32(id)));
        }
    });
}

QByteArray peopleXml(const std::vector<WordComment>& comments) {
    QStringList authors;
    for (const WordComment& comment : comments) {
        authors.append(WordDocument::writable(comment.author));
    }
    authors.removeDuplicates();
    return part(kWord2012, "w15", "people", [&authors](QXmlStreamWriter& xml) {
        for (const QString& author : authors) {
            xml.writeStartElement(kWord2012, QStringLiteral("person"));
            xml.writeAttribute(kWord2012, QStringLiteral("author"), author);
            xml.writeEmptyElement(kWord2012, QStringLiteral("presenceInfo"));
            xml.writeAttribute(kWord2012, QStringLiteral("providerId"), QStringLiteral("None"));
            xml.writeAttribute(kWord2012, QStringLiteral("userId"), author);
            xml.writeEndElement();
        }
    });
}

} // namespace

std::vector<WordPart> commentParts(const std::vector<WordComment>& comments) {
    if (comments.empty()) {
        return {};
    }
    const QString microsoft = QStringLiteral("http://schemas.microsoft.com/office/");
    return {
        {QStringLiteral("comments.xml"), QStringLiteral("comments+xml"),
         kRelationshipNamespace + QLatin1String("/comments"), commentsXml(comments)},
        {QStringLiteral("commentsExtended.xml"), QStringLiteral("commentsExtended+xml"),
         microsoft + QLatin1String("2011/relationships/commentsExtended"), extendedXml(comments)},
        {QStringLiteral("commentsIds.xml"), QStringLiteral("commentsIds+xml"),
         microsoft + QLatin1String("2016/09/relationships/commentsIds"), idsXml(comments)},
        {QStringLiteral("people.xml"), QStringLiteral("people+xml"),
         microsoft + QLatin1String("2011/relationships/people"), peopleXml(comments)},
    };
}

QString initialsOf(const QString& author) {
    constexpr qsizetype kMost = 3;
    QString initials;
    for (const QString& word : author.simplified().split(u' ', Qt::SkipEmptyParts)) {
        initials += word.first(word.front().isHighSurrogate() && word.size() > 1 ? 2 : 1).toUpper();
        if (initials.size() >= kMost) {
            break;
        }
    }
    return initials;
}

} // namespace duikan
