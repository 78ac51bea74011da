// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workerprotocol.h"

#include "core/document/documentbytes.h"
#include "core/import/foreignannotationjson.h"

#include <QCborArray>
#include <QCborValue>
#include <QJsonObject>
#include <QtEndian>

namespace duikan {

namespace {

constexpr QLatin1StringView kName{"name"};
constexpr QLatin1StringView kPassword{"password"};
constexpr QLatin1StringView kPage{"page"};
constexpr QLatin1StringView kPicture{"picture"};
constexpr QLatin1StringView kOpening{"opening"};
constexpr QLatin1StringView kContents{"contents"};
constexpr QLatin1StringView kSizes{"sizes"};
constexpr QLatin1StringView kLabels{"labels"};
constexpr QLatin1StringView kOutline{"outline"};
constexpr QLatin1StringView kProgress{"progress"};
constexpr QLatin1StringView kError{"error"};
constexpr QLatin1StringView kStructure{"structure"};
constexpr QLatin1StringView kMediaType{"mediaType"};
constexpr QLatin1StringView kSha256{"sha256"};
constexpr QLatin1StringView kBytes{"bytes"};
constexpr QLatin1StringView kPageMap{"pageMap"};
constexpr QLatin1StringView kAnnotations{"annotations"};
constexpr qsizetype kLengthSize = sizeof(quint32);

std::unexpected<Error> notUnderstood() {
    return failure(ErrorKind::InvalidArgument, QStringLiteral("duikan-worker"),
                   QStringLiteral("its answer is not understood"));
}

QCborMap mapOf(const DraftSource& source) {
    QCborArray annotations;
    for (const ForeignAnnotation& annotation : source.annotations) {
        annotations.append(QCborMap::fromJsonObject(toJson(annotation)));
    }
    QCborMap map{{kStructure, toBytes(*source.structure)},
                 {kName, source.info.name},
                 {kMediaType, source.info.mediaType},
                 {kSha256, source.info.sha256},
                 {kBytes, source.info.bytes},
                 {kAnnotations, annotations}};
    if (source.pageMap) {
        map.insert(kPageMap, source.pageMap->toBytes());
    }
    return map;
}

QCborMap mapOf(const WorkerProgress& progress) {
    return {{kProgress, QCborArray{progress.done, progress.total}}};
}

Error errorFrom(const QCborArray& array) {
    Error error{.kind = ErrorKind(array.at(0).toInteger()),
                .subject = array.at(1).toString(),
                .detail = array.at(2).toString(),
                .alternatives = {}};
    for (const auto& alternative : array.at(3).toArray()) {
        error.alternatives.append(alternative.toString());
    }
    return error;
}

Result<WorkerMessage> sourceFrom(const QCborMap& map) {
    auto document = documentFromBytes(map.value(kStructure).toByteArray());
    if (!document) {
        return std::unexpected(document.error());
    }
    DraftSource source;
    source.info = {.name = map.value(kName).toString(),
                   .mediaType = map.value(kMediaType).toString(),
                   .sha256 = map.value(kSha256).toByteArray(),
                   .bytes = map.value(kBytes).toInteger()};
    source.structure = std::make_shared<const Document>(std::move(*document));
    if (map.contains(kPageMap)) {
        auto pageMap = PageMap::fromBytes(map.value(kPageMap).toByteArray());
        if (!pageMap) {
            return std::unexpected(pageMap.error());
        }
        source.pageMap = std::make_shared<const PageMap>(std::move(*pageMap));
    }
    for (const auto& annotation : map.value(kAnnotations).toArray()) {
        source.annotations.push_back(foreignAnnotationFromJson(annotation.toMap().toJsonObject()));
    }
    return WorkerMessage(std::move(source));
}

Result<WorkerMessage> messageFrom(const QCborMap& map) {
    if (map.contains(kProgress)) {
        const QCborArray progress = map.value(kProgress).toArray();
        return WorkerMessage(
            WorkerProgress{int(progress.at(0).toInteger()), int(progress.at(1).toInteger())});
    }
    if (map.contains(kError)) {
        return WorkerMessage(errorFrom(map.value(kError).toArray()));
    }
    return map.contains(kStructure) ? sourceFrom(map) : Result<WorkerMessage>(notUnderstood());
}

} // namespace

QCborMap mapOf(const Error& error) {
    QCborArray alternatives;
    for (const QString& alternative : error.alternatives) {
        alternatives.append(alternative);
    }
    return {{kError, QCborArray{int(error.kind), error.subject, error.detail, alternatives}}};
}

std::optional<Error> errorIn(const QCborMap& answer) {
    return answer.contains(kError) ? std::optional(errorFrom(answer.value(kError).toArray())) : std::nullopt;
}

QCborMap mapOf(const WorkerRequest& request) {
    return {{kName, request.name}, {kPassword, request.password}};
}

WorkerRequest workerRequestFrom(const QCborMap& map) {
    return {.name = map.value(kName).toString(), .password = map.value(kPassword).toString()};
}

QCborMap mapOf(const PageRequest& request) {
    const QRect& area = request.area;
    return {{kPage, QCborArray{request.page, request.pixelsPerPoint, area.x(), area.y(), area.width(), area.height()}}};
}

PageRequest pageRequestFrom(const QCborMap& map) {
    const QCborArray values = map.value(kPage).toArray();
    const auto number = [&values](int at) { return int(values.at(at).toInteger()); };
    return {.page = number(0),
            .pixelsPerPoint = values.at(1).toDouble(),
            .area = QRect(number(2), number(3), number(4), number(5))};
}

QCborMap mapOf(const PdfOpening& opening) {
    return {{kOpening, QCborArray{opening.pageCount, opening.firstPage.width(), opening.firstPage.height()}}};
}

PdfOpening openingFrom(const QCborMap& map) {
    const QCborArray values = map.value(kOpening).toArray();
    return {.pageCount = int(values.at(0).toInteger()),
            .firstPage = QSizeF(values.at(1).toDouble(), values.at(2).toDouble())};
}

QCborMap contentsQuestion() {
    return {{kContents, true}};
}

bool isContentsQuestion(const QCborMap& question) {
    return question.contains(kContents);
}

QCborMap mapOf(const PdfContents& contents) {
    QCborArray sizes;
    for (const QSizeF& size : contents.sizes) {
        sizes.append(size.width());
        sizes.append(size.height());
    }
    QCborArray outline;
    for (const PdfBookmark& bookmark : contents.outline) {
        outline.append(QCborArray{bookmark.title, bookmark.page, bookmark.depth});
    }
    return {{kSizes, sizes}, {kLabels, QCborArray::fromStringList(contents.labels)}, {kOutline, outline}};
}

PdfContents contentsFrom(const QCborMap& map) {
    PdfContents contents;
    const QCborArray sizes = map.value(kSizes).toArray();
    for (qsizetype i = 0; i + 1 < sizes.size(); i += 2) {
        contents.sizes.emplace_back(sizes.at(i).toDouble(), sizes.at(i + 1).toDouble());
    }
    for (const auto& label : map.value(kLabels).toArray()) {
        contents.labels.append(label.toString());
    }
    for (const auto& bookmark : map.value(kOutline).toArray()) {
        const QCborArray values = bookmark.toArray();
        contents.outline.push_back({.title = values.at(0).toString(),
                                    .page = int(values.at(1).toInteger()),
                                    .depth = int(values.at(2).toInteger())});
    }
    return contents;
}

QCborMap mapOf(const PagePicture& picture) {
    return {{kPicture, QCborArray{picture.width, picture.height, picture.pixels}}};
}

PagePicture pagePictureFrom(const QCborMap& map) {
    const QCborArray values = map.value(kPicture).toArray();
    return {.width = int(values.at(0).toInteger()),
            .height = int(values.at(1).toInteger()),
            .pixels = values.at(2).toByteArray()};
}

QByteArray encode(const WorkerRequest& request) {
    return QCborValue(mapOf(request)).toCbor();
}

Result<WorkerRequest> decodeRequest(const QByteArray& bytes) {
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isMap()) {
        return failure(ErrorKind::InvalidArgument, QStringLiteral("request"));
    }
    return workerRequestFrom(value.toMap());
}

QByteArray frameOf(const QCborMap& map) {
    const QByteArray body = QCborValue(map).toCbor();
    QByteArray frame(kLengthSize, '\0');
    qToBigEndian(quint32(body.size()), frame.data());
    return frame + body;
}

QByteArray encodeFrame(const WorkerMessage& message) {
    return frameOf(std::visit([](const auto& value) { return mapOf(value); }, message));
}

Result<std::optional<QCborMap>> takeMap(QByteArray& buffer) {
    if (buffer.size() < kLengthSize) {
        return std::nullopt;
    }
    const auto length = qFromBigEndian<quint32>(buffer.constData());
    if (length > kLongestFrame) {
        return notUnderstood();
    }
    if (buffer.size() < kLengthSize + qsizetype(length)) {
        return std::nullopt;
    }
    QCborParserError parsing;
    const QCborValue value = QCborValue::fromCbor(buffer.constData() + kLengthSize, length, &parsing);
    buffer.remove(0, kLengthSize + qsizetype(length));
    if (parsing.error != QCborError::NoError || !value.isMap()) {
        return notUnderstood();
    }
    return value.toMap();
}

Result<std::optional<WorkerMessage>> takeFrame(QByteArray& buffer) {
    const auto map = takeMap(buffer);
    if (!map) {
        return std::unexpected(map.error());
    }
    if (!*map) {
        return std::nullopt;
    }
    auto message = messageFrom(**map);
    if (!message) {
        return std::unexpected(message.error());
    }
    return std::optional(std::move(*message));
}

} // namespace duikan
