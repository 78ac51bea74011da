// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foreignannotationjson.h"

#include <QJsonArray>

#include <utility>

namespace duikan {

namespace {

/// The texts of an annotation and their keys.
constexpr std::pair<const char16_t*, QString ForeignAnnotation::*> kTexts[] = {
    {u"id", &ForeignAnnotation::id},         {u"inReplyTo", &ForeignAnnotation::inReplyTo},
    {u"author", &ForeignAnnotation::author}, {u"contents", &ForeignAnnotation::contents},
    {u"color", &ForeignAnnotation::color},   {u"state", &ForeignAnnotation::state},
    {u"quote", &ForeignAnnotation::quote},
};

constexpr std::pair<const char16_t*, QDateTime ForeignAnnotation::*> kTimes[] = {
    {u"created", &ForeignAnnotation::created},
    {u"modified", &ForeignAnnotation::modified},
};

QJsonArray toJson(const PageQuads& page) {
    QJsonArray array{page.page};
    for (const QRectF& quad : page.quads) {
        for (const double value : {quad.left(), quad.top(), quad.right(), quad.bottom()}) {
            array.append(value);
        }
    }
    return array;
}

PageQuads pageFromJson(const QJsonArray& array) {
    PageQuads page{.page = array.at(0).toInt(), .quads = {}};
    for (qsizetype i = 1; i + 3 < array.size(); i += 4) {
        page.quads.emplace_back(QPointF(array.at(i).toDouble(), array.at(i + 1).toDouble()),
                                QPointF(array.at(i + 2).toDouble(), array.at(i + 3).toDouble()));
    }
    return page;
}

} // namespace

QJsonObject toJson(const ForeignAnnotation& annotation) {
    QJsonObject object{{QStringLiteral("kind"), int(annotation.kind)}};
    for (const auto& [key, text] : kTexts) {
        object.insert(QStringView(key), annotation.*text);
    }
    for (const auto& [key, time] : kTimes) {
        object.insert(QStringView(key), (annotation.*time).toUTC().toString(Qt::ISODateWithMs));
    }
    if (annotation.place) {
        object.insert(QStringLiteral("place"),
                      QJsonArray{annotation.place->ordinal, annotation.place->range.begin,
                                 annotation.place->range.end});
    }
    QJsonArray pages;
    for (const PageQuads& page : annotation.pages) {
        pages.append(toJson(page));
    }
    object.insert(QStringLiteral("pages"), pages);
    return object;
}

ForeignAnnotation foreignAnnotationFromJson(const QJsonObject& object) {
    ForeignAnnotation annotation;
    annotation.kind = ForeignAnnotationKind(object[QStringLiteral("kind")].toInt());
    for (const auto& [key, text] : kTexts) {
        annotation.*text = object[QStringView(key)].toString();
    }
    for (const auto& [key, time] : kTimes) {
        annotation.*time = QDateTime::fromString(object[QStringView(key)].toString(), Qt::ISODateWithMs);
    }
    if (const QJsonArray place = object[QStringLiteral("place")].toArray(); place.size() == 3) {
        annotation.place =
            ForeignPlace{place.at(0).toInt(), {place.at(1).toInteger(), place.at(2).toInteger()}};
    }
    for (const auto& page : object[QStringLiteral("pages")].toArray()) {
        annotation.pages.push_back(pageFromJson(page.toArray()));
    }
    return annotation;
}

} // namespace duikan
