// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <gtest/gtest.h>

namespace duikan {

using namespace Qt::Literals::StringLiterals;

TEST(JsonWriter, WritesWhatQJsonDocumentWouldWrite) {
    const QString text = QStringLiteral("«对勘» \"a\\b\"\n\t\r\b\f\u0001\u007F 𠮷");
    JsonWriter json;
    json.beginObject();
    json.key("array"_L1);
    json.beginArray();
    json.value(qsizetype(-7));
    json.value(0.1);
    json.value(1.0);
    json.value(true);
    json.null();
    json.beginObject();
    json.endObject();
    json.beginArray();
    json.endArray();
    json.endArray();
    json.member("text"_L1, QStringView(text));
    json.endObject();
    const QJsonObject same{{QStringLiteral("array"), QJsonArray{-7, 0.1, 1.0, true, QJsonValue(),
                                                                QJsonObject(), QJsonArray()}},
                           {QStringLiteral("text"), text}};
    EXPECT_EQ(json.take(), QJsonDocument(same).toJson(QJsonDocument::Indented));
}

TEST(JsonWriter, WritesWithoutLinesAndBlanks) {
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginArray();
    json.value(1e6);
    json.value(-72.5);
    json.value(1e300);
    json.beginObject();
    json.member("a"_L1, true);
    json.member("b"_L1, QStringView(u"«对勘»"));
    json.endObject();
    json.beginArray();
    json.endArray();
    json.endArray();
    const QJsonArray same{1e6, -72.5, 1e300,
                          QJsonObject{{QStringLiteral("a"), true}, {QStringLiteral("b"), QStringLiteral("«对勘»")}},
                          QJsonArray()};
    EXPECT_EQ(json.take(), QJsonDocument(same).toJson(QJsonDocument::Compact));
}

} // namespace duikan
