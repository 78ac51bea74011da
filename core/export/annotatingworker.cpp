// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/annotatingworker.h"

#include "core/import/workerprotocol.h"

#include <QCborArray>
#include <QCborValue>

namespace duikan {

namespace {

constexpr QLatin1StringView kName{"name"};
constexpr QLatin1StringView kPassword{"password"};
constexpr QLatin1StringView kMarkups{"markups"};
constexpr QLatin1StringView kAppendix{"appendix"};
constexpr QLatin1StringView kId{"id"};
constexpr QLatin1StringView kInFile{"inFile"};
constexpr QLatin1StringView kLook{"look"};
constexpr QLatin1StringView kSubject{"subject"};
constexpr QLatin1StringView kAuthor{"author"};
constexpr QLatin1StringView kAt{"at"};
constexpr QLatin1StringView kCreated{"created"};
constexpr QLatin1StringView kModified{"modified"};
constexpr QLatin1StringView kContents{"contents"};
constexpr QLatin1StringView kContinued{"continued"};
constexpr QLatin1StringView kColor{"color"};
constexpr QLatin1StringView kPlaces{"places"};
constexpr QLatin1StringView kReplies{"replies"};
constexpr QLatin1StringView kState{"state"};
constexpr QLatin1StringView kIsStateNew{"isStateNew"};
constexpr QLatin1StringView kJump{"jump"};
constexpr QLatin1StringView kAdded{"added"};
constexpr QLatin1StringView kWhole{"whole"};
constexpr QLatin1StringView kIsRepaired{"isRepaired"};
constexpr QLatin1StringView kLeft{"left"};

QCborValue momentOf(const QDateTime& at) {
    return at.isValid() ? QCborValue(at.toMSecsSinceEpoch()) : QCborValue();
}

QDateTime momentFrom(const QCborValue& value) {
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QCborArray placesOf(const std::vector<PageQuads>& places) {
    QCborArray array;
    for (const PageQuads& place : places) {
        QCborArray numbers{place.page};
        for (const QRectF& quad : place.quads) {
            for (const double number : {quad.x(), quad.y(), quad.width(), quad.height()}) {
                numbers.append(number);
            }
        }
        array.append(numbers);
    }
    return array;
}

std::vector<PageQuads> placesFrom(const QCborArray& array) {
    std::vector<PageQuads> places;
    for (const auto& value : array) {
        const QCborArray numbers = value.toArray();
        PageQuads place{.page = int(numbers.at(0).toInteger()), .quads = {}};
        for (qsizetype i = 1; i + 3 < numbers.size(); i += 4) {
            place.quads.emplace_back(numbers.at(i).toDouble(), numbers.at(i + 1).toDouble(), numbers.at(i + 2).toDouble(),
                                     numbers.at(i + 3).toDouble());
        }
        places.push_back(std::move(place));
    }
    return places;
}

QCborMap mapOfReply(const PdfReply& reply) {
    return {{kId, reply.id}, {kAuthor, reply.author}, {kAt, momentOf(reply.at)}, {kContents, reply.contents}};
}

PdfReply replyFrom(const QCborMap& map) {
    return {.id = map.value(kId).toString(),
            .author = map.value(kAuthor).toString(),
            .at = momentFrom(map.value(kAt)),
            .contents = map.value(kContents).toString()};
}

QCborMap mapOfMarkup(const PdfMarkup& markup) {
    QCborArray replies;
    for (const PdfReply& reply : markup.replies) {
        replies.append(mapOfReply(reply));
    }
    QCborMap map{{kId, markup.id},
                 {kInFile, markup.inFile},
                 {kLook, int(markup.look)},
                 {kSubject, markup.subject},
                 {kAuthor, markup.author},
                 {kCreated, momentOf(markup.created)},
                 {kModified, momentOf(markup.modified)},
                 {kContents, markup.contents},
                 {kContinued, markup.continued},
                 {kColor, markup.color},
                 {kPlaces, placesOf(markup.places)},
                 {kReplies, replies},
                 {kIsStateNew, markup.isStateNew}};
    if (markup.state) {
        map.insert(kState, QCborArray{markup.state->name, markup.state->author, momentOf(markup.state->at)});
    }
    if (markup.jump) {
        map.insert(kJump, QCborArray{markup.jump->page, markup.jump->at.x(), markup.jump->at.y()});
    }
    return map;
}

PdfMarkup markupFrom(const QCborMap& map) {
    PdfMarkup markup;
    markup.id = map.value(kId).toString();
    markup.inFile = map.value(kInFile).toString();
    markup.look = PdfMarkup::Look(map.value(kLook).toInteger());
    markup.subject = map.value(kSubject).toString();
    markup.author = map.value(kAuthor).toString();
    markup.created = momentFrom(map.value(kCreated));
    markup.modified = momentFrom(map.value(kModified));
    markup.contents = map.value(kContents).toString();
    markup.continued = map.value(kContinued).toString();
    markup.color = map.value(kColor).toString();
    markup.places = placesFrom(map.value(kPlaces).toArray());
    for (const auto& reply : map.value(kReplies).toArray()) {
        markup.replies.push_back(replyFrom(reply.toMap()));
    }
    markup.isStateNew = map.value(kIsStateNew).toBool();
    if (const QCborArray state = map.value(kState).toArray(); state.size() == 3) {
        markup.state = PdfState{.name = state.at(0).toString(), .author = state.at(1).toString(), .at = momentFrom(state.at(2))};
    }
    if (const QCborArray jump = map.value(kJump).toArray(); jump.size() == 3) {
        markup.jump =
            PdfJump{.page = int(jump.at(0).toInteger()), .at = QPointF(jump.at(1).toDouble(), jump.at(2).toDouble())};
    }
    return markup;
}

} // namespace

QCborMap mapOf(const AnnotatingRequest& request) {
    QCborArray markups;
    for (const PdfMarkup& markup : request.markups) {
        markups.append(mapOfMarkup(markup));
    }
    return {{kName, request.name}, {kPassword, request.password}, {kMarkups, markups}, {kAppendix, request.appendix}};
}

AnnotatingRequest annotatingRequestFrom(const QCborMap& map) {
    AnnotatingRequest request{.name = map.value(kName).toString(),
                              .password = map.value(kPassword).toString(),
                              .markups = {},
                              .appendix = map.value(kAppendix).toByteArray()};
    for (const auto& markup : map.value(kMarkups).toArray()) {
        request.markups.push_back(markupFrom(markup.toMap()));
    }
    return request;
}

QCborMap mapOf(const AnnotatedPdf& annotated, const QByteArray& source) {
    const bool isPrefix = annotated.bytes.startsWith(source);
    return {{isPrefix ? kAdded : kWhole, isPrefix ? annotated.bytes.sliced(source.size()) : annotated.bytes},
            {kIsRepaired, annotated.isRepaired},
            {kLeft, QCborArray::fromStringList(annotated.left)}};
}

AnnotatedPdf annotatedPdfFrom(const QCborMap& map, const QByteArray& source) {
    AnnotatedPdf annotated;
    annotated.bytes = map.contains(kAdded) ? source + map.value(kAdded).toByteArray() : map.value(kWhole).toByteArray();
    annotated.isRepaired = map.value(kIsRepaired).toBool();
    for (const auto& left : map.value(kLeft).toArray()) {
        annotated.left.append(left.toString());
    }
    return annotated;
}

Result<AnnotatedPdf> annotateInWorker(const QByteArray& source, const AnnotatingRequest& request,
                                      const WorkerSettings& settings) {
    const auto answer =
        askWorker({.name = request.name, .bytes = source, .option = kAnnotateOption}, QCborValue(mapOf(request)).toCbor(), settings);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    AnnotatedPdf annotated = annotatedPdfFrom(*answer, source);
    if (annotated.bytes.isEmpty()) {
        return failure(ErrorKind::WorkerFailed, request.name, QStringLiteral("its answer is not understood"));
    }
    return annotated;
}

} // namespace duikan
