// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/provenance.h"

namespace duikan {

namespace {

constexpr QLatin1String kId{"id"};
constexpr QLatin1String kAuthor{"author"};
constexpr QLatin1String kCreated{"created"};
constexpr QLatin1String kModified{"modified"};
constexpr QLatin1String kDecidedBy{"decidedBy"};
constexpr QLatin1String kDecided{"decided"};
constexpr QLatin1String kUuidScheme{"urn:uuid:"};

void insertTime(QJsonObject& object, QLatin1String name, const QDateTime& time) {
    if (time.isValid()) {
        object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
    }
}

QDateTime timeIn(const QJsonObject& object, QLatin1String name) {
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
}

} // namespace

QJsonObject toJson(const Provenance& provenance) {
    QJsonObject object{{kId, provenance.id}};
    if (!provenance.author.isEmpty()) {
        object.insert(kAuthor, provenance.author);
    }
    insertTime(object, kCreated, provenance.created);
    insertTime(object, kModified, provenance.modified);
    if (!provenance.decidedBy.isEmpty()) {
        object.insert(kDecidedBy, provenance.decidedBy);
        insertTime(object, kDecided, provenance.decided);
    }
    return object;
}

std::optional<Provenance> provenanceFromJson(const QJsonObject& object) {
    const QString id = object.value(kId).toString();
    if (id.isEmpty()) {
        return std::nullopt;
    }
    return Provenance{.id = id,
                      .author = object.value(kAuthor).toString(),
                      .created = timeIn(object, kCreated),
                      .modified = timeIn(object, kModified),
                      .decidedBy = object.value(kDecidedBy).toString(),
                      .decided = timeIn(object, kDecided)};
}

QString publicId(Uuid own, const std::optional<Provenance>& imported) {
    return imported ? imported->id : kUuidScheme + own.toString();
}

QString comparableId(const QString& id) {
    const QString plain = id.trimmed();
    const bool isUrn = plain.startsWith(kUuidScheme, Qt::CaseInsensitive);
    const auto uuid = Uuid::parse(QStringView(plain).mid(isUrn ? kUuidScheme.size() : 0));
    return uuid ? uuid->toString() : plain;
}

} // namespace duikan
