// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sourceinfojson.h"

namespace duikan {

QJsonObject toJson(const SourceInfo& source) {
    return {
        {QStringLiteral("name"), source.name},
        {QStringLiteral("mediaType"), source.mediaType},
        {QStringLiteral("sha256"), QString::fromLatin1(source.sha256.toHex())},
        {QStringLiteral("bytes"), source.bytes},
    };
}

SourceInfo sourceInfoFromJson(const QJsonObject& object) {
    return {
        .name = object.value(QLatin1String("name")).toString(),
        .mediaType = object.value(QLatin1String("mediaType")).toString(),
        .sha256 = QByteArray::fromHex(object.value(QLatin1String("sha256")).toString().toLatin1()),
        .bytes = object.value(QLatin1String("bytes")).toInteger(),
    };
}

} // namespace duikan
