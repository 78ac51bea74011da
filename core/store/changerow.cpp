// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changerow.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <limits>

namespace duikan {

namespace {

class ColumnHash {
public:
    void add(const std::string& column) {
        addLength(column.size());
        m_hash.addData(QByteArrayView(column.data(), qsizetype(column.size())));
    }
    void add(const std::optional<std::string>& column) {
        if (column) {
            add(*column);
        } else {
            addLength(std::numeric_limits<quint64>::max());
        }
    }
    [[nodiscard]] std::string result() const { return m_hash.result().toStdString(); }

private:
    void addLength(quint64 length) {
        char bytes[sizeof length];
        qToBigEndian(length, bytes);
        m_hash.addData(QByteArrayView(bytes, sizeof length));
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QString textOf(const std::string& utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

std::string utf8Of(const QString& text) { return text.toUtf8().toStdString(); }

std::optional<std::string> bytesUnlessNull(Uuid id) {
    return id.isNull() ? std::nullopt : std::optional(bytesOf(id));
}

} // namespace

std::string ChangeRow::hash() const {
    ColumnHash hash;
    hash.add(id);
    hash.add(act);
    hash.add(actKind);
    hash.add(actOf);
    hash.add(actTitle);
    hash.add(author);
    hash.add(targetKind);
    hash.add(target);
    hash.add(field);
    hash.add(value);
    hash.add(before);
    return hash.result();
}

std::string bytesOf(Uuid id) {
    const auto bytes = id.toBytes();
    return {bytes.begin(), bytes.end()};
}

std::optional<Uuid> uuidOf(const std::string& bytes) {
    return Uuid::fromBytes(bytes.data(), qsizetype(bytes.size()));
}

std::optional<std::string> jsonOf(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Undefined:
        return std::nullopt;
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
    default: // QJsonDocument writes no bare scalars: write an array of one and take its brackets off
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2).toStdString();
    }
}

std::optional<QJsonValue> valueOf(const std::string& json) {
    QJsonParseError error{};
    const bool isObject = json.starts_with('{');
    const QByteArray text = isObject ? QByteArray::fromRawData(json.data(), qsizetype(json.size()))
                                     : QByteArray("[" + QByteArray::fromStdString(json) + "]");
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || (!isObject && document.array().size() != 1)) {
        return std::nullopt;
    }
    return isObject ? QJsonValue(document.object()) : document.array().first();
}

ChangeRow rowOf(const Change& change, const Act& act) {
    const bool isFirst = change.id.value == act.id.value;
    const bool creates = change.target.id == change.id.value;
    ChangeRow row;
    row.id = bytesOf(change.id.value);
    if (isFirst) {
        row.actKind = utf8Of(toString(act.kind));
        row.actOf = bytesUnlessNull(act.of.value);
        row.actTitle = utf8Of(act.title);
    } else {
        row.act = bytesOf(act.id.value);
    }
    row.author = utf8Of(change.author);
    row.targetKind = utf8Of(toString(change.target.kind));
    if (!creates) {
        row.target = bytesOf(change.target.id);
    }
    row.field = utf8Of(change.field);
    row.value = jsonOf(change.value);
    row.before = jsonOf(change.before);
    return row;
}

std::optional<ReadChange> changeOf(const ChangeRow& row) {
    const auto id = uuidOf(row.id);
    const auto act = row.act ? uuidOf(*row.act) : id;
    const auto target = row.target ? uuidOf(*row.target) : id;
    const auto targetKind = targetKindFromString(textOf(row.targetKind));
    const auto value = row.value ? valueOf(*row.value) : QJsonValue(QJsonValue::Undefined);
    const auto before = row.before ? valueOf(*row.before) : QJsonValue(QJsonValue::Undefined);
    if (!id || !act || !target || !targetKind || !value || !before) {
        return std::nullopt;
    }
    ReadChange read{.change = {.id = {*id},
                               .act = {*act},
                               .author = textOf(row.author),
                               .target = {*targetKind, *target},
                               .field = textOf(row.field),
                               .value = *value,
                               .before = *before},
                    .opened = {}};
    if (!row.act) {
        const auto kind = actKindFromString(textOf(row.actKind.value_or(std::string())));
        const auto of = row.actOf ? uuidOf(*row.actOf) : Uuid();
        if (!kind || !of) {
            return std::nullopt;
        }
        read.opened = Act{.id = {*act},
                          .kind = *kind,
                          .of = {*of},
                          .title = textOf(row.actTitle.value_or(std::string())),
                          .changes = {}};
    }
    return read;
}

} // namespace duikan
