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

} // namespace duikan
