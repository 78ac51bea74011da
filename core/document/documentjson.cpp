// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documentjson.h"

#include "core/base/jsonwriter.h"
#include "core/document/documenttext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace duikan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kSchema{"duikan/inspect/1"};

// Keys are written in ascending order, as a QJsonObject has them.

void writeText(JsonWriter& json, QLatin1StringView key, const QString& text) {
    json.member(key, QStringView(text));
}

void writeTextOrNull(JsonWriter& json, QLatin1StringView key, const QString& text) {
    json.key(key);
    if (text.isEmpty()) {
        json.null();
    } else {
        json.value(QStringView(text));
    }
}

void writePair(JsonWriter& json, QLatin1StringView key, qsizetype first, qsizetype second) {
    json.key(key);
    json.beginArray();
    json.value(first);
    json.value(second);
    json.endArray();
}

template<typename Items, typename Write>
void writeArray(JsonWriter& json, QLatin1StringView key, const Items& items, Write write) {
    json.key(key);
    json.beginArray();
    for (const auto& item : items) {
        write(json, item);
    }
    json.endArray();
}

TextRange rangeFromJson(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    return {array.at(0).toInteger(), array.at(1).toInteger()};
}

LineRange linesFromJson(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    return {array.at(0).toInt(), array.at(1).toInt()};
}

void write(JsonWriter& json, const PageQuads& page) {
    json.beginObject();
    json.member("page"_L1, qsizetype(page.page));
    writeArray(json, "quads"_L1, page.quads, [](JsonWriter& quads, const QRectF& quad) {
        quads.beginArray();
        for (const double edge : {quad.left(), quad.top(), quad.right(), quad.bottom()}) {
            quads.value(edge);
        }
        quads.endArray();
    });
    json.endObject();
}

PageQuads pageFromJson(const QJsonObject& object) {
    PageQuads page{.page = object[QStringLiteral("page")].toInt(), .quads = {}};
    for (const auto& value : object[QStringLiteral("quads")].toArray()) {
        const QJsonArray quad = value.toArray();
        page.quads.emplace_back(QPointF(quad.at(0).toDouble(), quad.at(1).toDouble()),
                                QPointF(quad.at(2).toDouble(), quad.at(3).toDouble()));
    }
    return page;
}

void write(JsonWriter& json, const Opening& opening) {
    json.beginObject();
    json.member("force"_L1, qsizetype(opening.force));
    writeText(json, "id"_L1, opening.id);
    writePair(json, "range"_L1, opening.range.begin, opening.range.end);
    writeText(json, "text"_L1, opening.text);
    json.endObject();
}

void write(JsonWriter& json, const Citation& citation) {
    json.beginObject();
    writeText(json, "kind"_L1, toString(citation.kind));
    writeTextOrNull(json, "normalized"_L1, citation.normalized);
    writePair(json, "range"_L1, citation.range.begin, citation.range.end);
    writeTextOrNull(json, "target"_L1, citation.target);
    writeText(json, "text"_L1, citation.text);
    json.endObject();
}

std::optional<Citation> citationFromJson(const QJsonObject& object) {
    const auto kind = citationKindFromString(object[QStringLiteral("kind")].toString());
    if (!kind) {
        return std::nullopt;
    }
    return Citation{
        .range = rangeFromJson(object[QStringLiteral("range")]),
        .text = object[QStringLiteral("text")].toString(),
        .kind = *kind,
        .normalized = object[QStringLiteral("normalized")].toString(),
        .target = object[QStringLiteral("target")].toString(),
    };
}

void write(JsonWriter& json, const Paragraph& paragraph) {
    json.beginObject();
    writeArray(json, "citations"_L1, paragraph.citations,
               [](JsonWriter& into, const Citation& citation) { write(into, citation); });
    writeArray(json, "footnotes"_L1, paragraph.footnotes,
               [](JsonWriter& into, const QString& mark) { into.value(QStringView(mark)); });
    writeText(json, "id"_L1, paragraph.id);
    writeText(json, "kind"_L1, toString(paragraph.kind));
    writeText(json, "label"_L1, paragraph.label);
    json.member("level"_L1, qsizetype(paragraph.level));
    if (paragraph.lines.first > 0) {
        writePair(json, "lines"_L1, paragraph.lines.first, paragraph.lines.last);
    }
    writeTextOrNull(json, "number"_L1, paragraph.number);
    json.key("opening"_L1);
    if (paragraph.opening) {
        write(json, *paragraph.opening);
    } else {
        json.null();
    }
    json.member("ordinal"_L1, qsizetype(paragraph.ordinal));
    if (!paragraph.pages.empty()) {
        writeArray(json, "pages"_L1, paragraph.pages, [](JsonWriter& into, const PageQuads& page) { write(into, page); });
    }
    writeText(json, "text"_L1, paragraph.text);
    json.endObject();
}

std::optional<Paragraph> paragraphFromJson(const QJsonObject& object) {
    const auto kind = paragraphKindFromString(object[QStringLiteral("kind")].toString());
    if (!kind) {
        return std::nullopt;
    }
    Paragraph paragraph{
        .ordinal = object[QStringLiteral("ordinal")].toInt(),
        .id = object[QStringLiteral("id")].toString(),
        .label = object[QStringLiteral("label")].toString(),
        .kind = *kind,
        .number = object[QStringLiteral("number")].toString(),
        .level = object[QStringLiteral("level")].toInt(),
        .text = object[QStringLiteral("text")].toString(),
        .lines = linesFromJson(object[QStringLiteral("lines")]),
        .pages = {},
        .opening = {},
        .citations = {},
        .footnotes = {},
    };
    for (const auto& value : object[QStringLiteral("pages")].toArray()) {
        paragraph.pages.push_back(pageFromJson(value.toObject()));
    }
    if (const QJsonValue opening = object[QStringLiteral("opening")]; opening.isObject()) {
        paragraph.opening = Opening{
            .id = opening[QStringLiteral("id")].toString(),
            .text = opening[QStringLiteral("text")].toString(),
            .range = rangeFromJson(opening[QStringLiteral("range")]),
            .force = opening[QStringLiteral("force")].toInt(),
        };
    }
    for (const auto& value : object[QStringLiteral("citations")].toArray()) {
        auto citation = citationFromJson(value.toObject());
        if (!citation) {
            return std::nullopt;
        }
        paragraph.citations.push_back(*std::move(citation));
    }
    for (const auto& value : object[QStringLiteral("footnotes")].toArray()) {
        paragraph.footnotes.append(value.toString());
    }
    return paragraph;
}

void write(JsonWriter& json, const Repair& repair) {
    json.beginObject();
    writeText(json, "after"_L1, repair.after);
    writeText(json, "before"_L1, repair.before);
    writeText(json, "id"_L1, repair.id);
    writeText(json, "kind"_L1, toString(repair.kind));
    writePair(json, "lines"_L1, repair.lines.first, repair.lines.last);
    json.member("paragraph"_L1, qsizetype(repair.paragraph));
    writePair(json, "range"_L1, repair.range.begin, repair.range.end);
    json.endObject();
}

std::optional<Repair> repairFromJson(const QJsonObject& object) {
    const auto kind = repairKindFromString(object[QStringLiteral("kind")].toString());
    if (!kind) {
        return std::nullopt;
    }
    return Repair{
        .id = object[QStringLiteral("id")].toString(),
        .kind = *kind,
        .paragraph = object[QStringLiteral("paragraph")].toInt(),
        .lines = linesFromJson(object[QStringLiteral("lines")]),
        .before = object[QStringLiteral("before")].toString(),
        .after = object[QStringLiteral("after")].toString(),
        .range = rangeFromJson(object[QStringLiteral("range")]),
    };
}

void writeHead(JsonWriter& json, const Document& document) {
    json.beginObject();
    json.key("agendaItem"_L1);
    if (document.agendaItem) {
        json.beginObject();
        writeTextOrNull(json, "number"_L1, document.agendaItem->number);
        writeTextOrNull(json, "title"_L1, document.agendaItem->title);
        json.endObject();
    } else {
        json.null();
    }
    writeTextOrNull(json, "body"_L1, document.body);
    writeTextOrNull(json, "language"_L1, document.language);
    writeTextOrNull(json, "number"_L1, document.number);
    writeTextOrNull(json, "session"_L1, document.session);
    writeArray(json, "sponsors"_L1, document.sponsors, [](JsonWriter& into, const Sponsor& sponsor) {
        into.beginObject();
        into.member("member"_L1, sponsor.member);
        writeText(into, "name"_L1, sponsor.name);
        into.endObject();
    });
    writeTextOrNull(json, "symbol"_L1, document.symbol);
    writeTextOrNull(json, "title"_L1, document.title);
    json.endObject();
}

void write(JsonWriter& json, const SourceInfo& source) {
    json.beginObject();
    json.member("bytes"_L1, qsizetype(source.bytes));
    writeText(json, "mediaType"_L1, source.mediaType);
    writeText(json, "name"_L1, source.name);
    writeText(json, "sha256"_L1, QString::fromLatin1(source.sha256.toHex()));
    json.endObject();
}

Document headFromJson(const QJsonObject& head) {
    Document document;
    document.title = head[QStringLiteral("title")].toString();
    document.language = head[QStringLiteral("language")].toString();
    document.symbol = head[QStringLiteral("symbol")].toString();
    document.number = head[QStringLiteral("number")].toString();
    document.body = head[QStringLiteral("body")].toString();
    document.session = head[QStringLiteral("session")].toString();
    if (const QJsonValue item = head[QStringLiteral("agendaItem")]; item.isObject()) {
        document.agendaItem = AgendaItem{item[QStringLiteral("number")].toString(),
                                         item[QStringLiteral("title")].toString()};
    }
    for (const auto& value : head[QStringLiteral("sponsors")].toArray()) {
        document.sponsors.push_back({value[QStringLiteral("name")].toString(),
                                     value[QStringLiteral("member")].toBool(true)});
    }
    return document;
}

} // namespace

QByteArray toJsonText(const Document& document, const SourceInfo& source) {
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginObject();
    json.key("document"_L1);
    writeHead(json, document);
    writeArray(json, "paragraphs"_L1, document.paragraphs,
               [](JsonWriter& into, const Paragraph& paragraph) { write(into, paragraph); });
    writeArray(json, "repairs"_L1, document.repairs,
               [](JsonWriter& into, const Repair& repair) { write(into, repair); });
    json.key("schema"_L1);
    json.value(QString(kSchema));
    json.key("source"_L1);
    write(json, source);
    json.endObject();
    return json.take();
}

QJsonObject toJson(const Document& document, const SourceInfo& source) {
    return QJsonDocument::fromJson(toJsonText(document, source)).object();
}

Result<Document> documentFromJson(const QJsonObject& object) {
    if (object[QStringLiteral("schema")].toString() != kSchema) {
        return failure(ErrorKind::InvalidArgument, {}, QStringLiteral("not a %1 object").arg(kSchema));
    }
    Document document = headFromJson(object[QStringLiteral("document")].toObject());
    for (const auto& value : object[QStringLiteral("paragraphs")].toArray()) {
        auto paragraph = paragraphFromJson(value.toObject());
        if (!paragraph || paragraph->ordinal != int(document.paragraphs.size()) + 1) {
            return failure(ErrorKind::InvalidArgument, {},
                           QStringLiteral("paragraph %1 is malformed").arg(document.paragraphs.size() + 1));
        }
        document.paragraphs.push_back(*std::move(paragraph));
    }
    for (const auto& value : object[QStringLiteral("repairs")].toArray()) {
        auto repair = repairFromJson(value.toObject());
        if (!repair) {
            return failure(ErrorKind::InvalidArgument, {},
                           QStringLiteral("repair %1 is malformed").arg(document.repairs.size() + 1));
        }
        document.repairs.push_back(*std::move(repair));
    }
    return document;
}

} // namespace duikan
