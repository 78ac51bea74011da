// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workerprotocol.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

template<typename T>
T taken(QByteArray& buffer) {
    auto message = takeFrame(buffer);
    EXPECT_TRUE(message && *message);
    return message && *message && std::holds_alternative<T>(**message) ? std::get<T>(std::move(**message))
                                                                       : T{};
}

DraftSource annotatedSource() {
    Document document;
    document.title = QStringLiteral("标题");
    document.paragraphs.push_back({.ordinal = 1,
                                   .id = QStringLiteral("p"),
                                   .label = QStringLiteral("¶1"),
                                   .text = QStringLiteral("文本")});
    DraftSource source;
    source.info = {.name = QStringLiteral("a.pdf"),
                   .mediaType = QStringLiteral("application/pdf"),
                   .sha256 = QByteArray(32, 'x'),
                   .bytes = 12};
    source.structure = std::make_shared<const Document>(document);
    source.pageMap = std::make_shared<const PageMap>(
        std::vector{QSizeF(600, 800)},
        std::vector<std::vector<PlacedLine>>{{{.range = {0, 1}, .page = 1, .boxes = {{1, 2, 3, 4}}}}});
    source.annotations.push_back(
        {.id = QStringLiteral("n1"),
         .inReplyTo = QStringLiteral("n0"),
         .kind = ForeignAnnotationKind::Highlight,
         .author = QStringLiteral("Ana"),
         .created = QDateTime::fromString(QStringLiteral("2026-05-01T10:00:00.000Z"), Qt::ISODateWithMs),
         .modified = {},
         .contents = QStringLiteral("why?"),
         .color = QStringLiteral("#ffee00"),
         .state = {},
         .quote = QStringLiteral("文"),
         .place = ForeignPlace{1, {0, 1}},
         .pages = {{1, {QRectF(1, 2, 3, 4)}}}});
    return source;
}

} // namespace

TEST(WorkerProtocol, KeepsARequest) {
    const WorkerRequest request{QStringLiteral("决议.pdf"), QStringLiteral("пароль")};
    const auto again = decodeRequest(encode(request));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, request);
    EXPECT_FALSE(decodeRequest("hello"));
}

TEST(WorkerProtocol, KeepsProgressAndErrors) {
    const Error error{
        ErrorKind::NoText, QStringLiteral("a.pdf"), QStringLiteral("pictures"), {QStringLiteral("x")}};
    QByteArray buffer = encodeFrame(WorkerProgress{3, 7}) + encodeFrame(error);
    EXPECT_EQ(taken<WorkerProgress>(buffer), (WorkerProgress{3, 7}));
    EXPECT_EQ(taken<Error>(buffer), error);
    EXPECT_TRUE(buffer.isEmpty());
}

TEST(WorkerProtocol, KeepsASourceWithItsPagesAndAnnotations) {
    const DraftSource source = annotatedSource();
    QByteArray buffer = encodeFrame(source);
    const auto again = taken<DraftSource>(buffer);
    ASSERT_TRUE(again.structure && again.pageMap);
    EXPECT_EQ(*again.structure, *source.structure);
    EXPECT_EQ(again.info, source.info);
    EXPECT_EQ(*again.pageMap, *source.pageMap);
    EXPECT_EQ(again.annotations, source.annotations);
}

TEST(WorkerProtocol, WaitsForTheRestOfAFrame) {
    const QByteArray whole = encodeFrame(WorkerProgress{1, 2});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QByteArray buffer = whole.first(size);
        const auto message = takeFrame(buffer);
        ASSERT_TRUE(message);
        EXPECT_FALSE(*message);
        EXPECT_EQ(buffer.size(), size);
    }
}

TEST(WorkerProtocol, RefusesWhatIsNoFrame) {
    QByteArray endless("\xff\xff\xff\xff....", 8);
    EXPECT_FALSE(takeFrame(endless));
    QByteArray noMap("\0\0\0\1\x01", 5);
    EXPECT_FALSE(takeFrame(noMap));
    QByteArray emptyMap("\0\0\0\1\xa0", 5);
    EXPECT_FALSE(takeFrame(emptyMap));
}

} // namespace duikan
