// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documentjson.h"

#include "core/document/sourceinfojson.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace duikan {

namespace {

constexpr QLatin1String kSchema{"duikan/inspect/1"};

QJsonValue nullIfEmpty(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonArray toJson(TextRange range) { return {range.begin, range.end}; }

TextRange rangeFromJson(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    return {array.at(0).toInteger(), array.at(1).toInteger()};
}

QJsonArray toJson(LineRange lines) { return {lines.first, lines.last}; }

LineRange linesFromJson(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    return {array.at(0).toInt(), array.at(1).toInt()};
}

QJsonObject toJson(const PageQuads& page) {
    QJsonArray quads;
    for (const QRectF& quad : page.quads) {
        quads.append(QJsonArray{quad.left(), quad.top(), quad.right(), quad.bottom()});
    }
    return {{QStringLiteral("page"), page.page}, {QStringLiteral("quads"), quads}};
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

QJsonObject toJson(const Opening& opening) {
    return {
        {QStringLiteral("id"), opening.id},
        {QStringLiteral("text"), opening.text},
        {QStringLiteral("range"), toJson(opening.range)},
        {QStringLiteral("force"), opening.force},
    };
}

QJsonObject toJson(const Citation& citation) {
    return {
        {QStringLiteral("range"), toJson(citation.range)},
        {QStringLiteral("text"), citation.text},
        {QStringLiteral("kind"), toString(citation.kind)},
        {QStringLiteral("normalized"), nullIfEmpty(citation.normalized)},
        {QStringLiteral("target"), nullIfEmpty(citation.target)},
    };
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

QJsonObject toJson(const Paragraph& paragraph) {
    QJsonArray citations;
    for (const Citation& citation : paragraph.citations) {
        citations.append(toJson(citation));
    }
    QJsonObject object{
        {QStringLiteral("ordinal"), paragraph.ordinal},
        {QStringLiteral("id"), paragraph.id},
        {QStringLiteral("label"), paragraph.label},
        {QStringLiteral("kind"), toString(paragraph.kind)},
        {QStringLiteral("number"), nullIfEmpty(paragraph.number)},
        {QStringLiteral("level"), paragraph.level},
        {QStringLiteral("text"), paragraph.text},
        {QStringLiteral("opening"), paragraph.opening ? QJsonValue(toJson(*paragraph.opening)) : QJsonValue()},
        {QStringLiteral("citations"), citations},
        {QStringLiteral("footnotes"), QJsonArray::fromStringList(paragraph.footnotes)},
    };
    if (paragraph.lines.first > 0) {
        object.insert(QStringLiteral("lines"), toJson(paragraph.lines));
    }
    if (!paragraph.pages.empty()) {
        QJsonArray pages;
        for (const PageQuads& page : paragraph.pages) {
            pages.append(toJson(page));
        }
        object.insert(QStringLiteral("pages"), pages);
    }
    return object;
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

QJsonObject toJson(const Repair& repair) {
    return {
        {QStringLiteral("id"), repair.id},
        {QStringLiteral("kind"), toString(repair.kind)},
        {QStringLiteral("paragraph"), repair.paragraph},
        {QStringLiteral("lines"), toJson(repair.lines)},
        {QStringLiteral("before"), repair.before},
        {QStringLiteral("after"), repair.after},
        {QStringLiteral("range"), toJson(repair.range)},
    };
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

QJsonObject headToJson(const Document& document) {
    QJsonArray sponsors;
    for (const Sponsor& sponsor : document.sponsors) {
        sponsors.append(QJsonObject{{QStringLiteral("name"), sponsor.name},
                                    {QStringLiteral("member"), sponsor.member}});
    }
    QJsonValue agendaItem;
    if (document.agendaItem) {
        agendaItem = QJsonObject{{QStringLiteral("number"), nullIfEmpty(document.agendaItem->number)},
                                 {QStringLiteral("title"), nullIfEmpty(document.agendaItem->title)}};
    }
    return {
        {QStringLiteral("title"), nullIfEmpty(document.title)},
        {QStringLiteral("language"), nullIfEmpty(document.language)},
        {QStringLiteral("symbol"), nullIfEmpty(document.symbol)},
        {QStringLiteral("number"), nullIfEmpty(document.number)},
        {QStringLiteral("body"), nullIfEmpty(document.body)},
        {QStringLiteral("session"), nullIfEmpty(document.session)},
        {QStringLiteral("agendaItem"), agendaItem},
        {QStringLiteral("sponsors"), sponsors},
    };
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

QJsonObject toJson(const Document& document, const SourceInfo& source) {
    QJsonArray paragraphs;
    for (const Paragraph& paragraph : document.paragraphs) {
        paragraphs.append(toJson(paragraph));
    }
    QJsonArray repairs;
    for (const Repair& repair : document.repairs) {
        repairs.append(toJson(repair));
    }
    return {
        {QStringLiteral("schema"), kSchema},
        {QStringLiteral("source"), toJson(source)},
        {QStringLiteral("document"), headToJson(document)},
        {QStringLiteral("paragraphs"), paragraphs},
        {QStringLiteral("repairs"), repairs},
    };
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
