// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewbundle.h"

#include "core/review/review.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duikan {

namespace {

constexpr QLatin1String kSchemaName{"duikan/bundle/"};
constexpr int kVersion = 1;
constexpr qint64 kLargest = qint64(256) << 20; ///< bytes; a note is a few hundred

constexpr QLatin1String kSchema{"schema"};
constexpr QLatin1String kSha256{"sha256"};
constexpr QLatin1String kActs{"acts"};
constexpr QLatin1String kId{"id"};
constexpr QLatin1String kKind{"kind"};
constexpr QLatin1String kOf{"of"};
constexpr QLatin1String kTitle{"title"};
constexpr QLatin1String kChanges{"changes"};
constexpr QLatin1String kAuthor{"author"};
constexpr QLatin1String kTarget{"target"};
constexpr QLatin1String kTargetId{"targetId"};
constexpr QLatin1String kField{"field"};
constexpr QLatin1String kValue{"value"};
constexpr QLatin1String kBefore{"before"};

QByteArray hashOf(const QJsonArray& acts) {
    return QCryptographicHash::hash(QJsonDocument(acts).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

/// A value that is not there is a field that was emptied.
QJsonObject toJson(const Change& change) {
    return {{kId, change.id.toString()},
            {kAuthor, change.author},
            {kTarget, toString(change.target.kind)},
            {kTargetId, change.target.id.toString()},
            {kField, change.field},
            {kValue, change.value},
            {kBefore, change.before}};
}

QJsonObject toJson(const Act& act) {
    QJsonArray changes;
    for (const Change& change : act.changes) {
        changes.append(toJson(change));
    }
    QJsonObject object{
        {kId, act.id.toString()}, {kKind, toString(act.kind)}, {kTitle, act.title}, {kChanges, changes}};
    if (act.kind != ActKind::Step) {
        object.insert(kOf, act.of.toString());
    }
    return object;
}

std::optional<Change> changeFrom(const QJsonObject& object, ActId act) {
    const auto id = ChangeId::parse(object.value(kId).toString());
    const auto kind = targetKindFromString(object.value(kTarget).toString());
    const auto target = Uuid::parse(object.value(kTargetId).toString());
    const QString field = object.value(kField).toString();
    if (!id || id->isNull() || !kind || !target || field.isEmpty() ||
        target->isNull() != (*kind == TargetKind::Review)) {
        return std::nullopt;
    }
    return Change{.id = *id,
                  .act = act,
                  .author = object.value(kAuthor).toString(),
                  .target = {*kind, *target},
                  .field = field,
                  .value = object.value(kValue),
                  .before = object.value(kBefore)};
}

std::optional<Act> actFrom(const QJsonObject& object) {
    const auto id = ActId::parse(object.value(kId).toString());
    const auto kind = actKindFromString(object.value(kKind).toString());
    if (!id || !kind) {
        return std::nullopt;
    }
    Act act{.id = *id, .kind = *kind, .of = {}, .title = object.value(kTitle).toString(), .changes = {}};
    if (act.kind != ActKind::Step) {
        const auto of = ActId::parse(object.value(kOf).toString());
        if (!of) {
            return std::nullopt;
        }
        act.of = *of;
    }
    for (const auto& entry : object.value(kChanges).toArray()) {
        auto change = changeFrom(entry.toObject(), *id);
        if (!change || (!act.changes.empty() && change->id <= act.changes.back().id)) {
            return std::nullopt;
        }
        act.changes.push_back(*std::move(change));
    }
    if (act.changes.empty() || act.changes.front().id.value != act.id.value) {
        return std::nullopt;
    }
    return act;
}

class Bundle : public ChangeSink {
public:
    Bundle(QString path, std::vector<Act> acts)
        : m_path(std::move(path))
        , m_acts(std::move(acts)) {}

    Result<void> append(const Act&) override { return refused(); }
    Result<void> appendMerge(const std::vector<Act>&, const Act&) override { return refused(); }
    Result<void> putSource(const SourceInfo&, const QByteArray&, const Document&) override { return refused(); }
    Result<DocumentPtr> structure(const QByteArray& sha256) override { return lacking(sha256); }
    Result<QByteArray> sourceBytes(const QByteArray& sha256) override { return lacking(sha256); }
    Result<std::vector<Act>> acts() override { return m_acts; }
    [[nodiscard]] bool isReadOnly() const override { return true; }

private:
    [[nodiscard]] std::unexpected<Error> refused() const { return failure(ErrorKind::ReadOnlyReview, m_path); }
    [[nodiscard]] std::unexpected<Error> lacking(const QByteArray& sha256) const {
        return failure(ErrorKind::FileNotFound, m_path, QString::fromLatin1(sha256.toHex()));
    }

    QString m_path;
    std::vector<Act> m_acts;
};

} // namespace

QByteArray bundleOf(const Review& review) {
    const Records& records = review.records();
    QJsonArray acts;
    for (const Act& act : review.history()) {
        if (!records.isOfThisCopy(act) && records.isVisible(act.id)) {
            acts.append(toJson(act));
        }
    }
    const QJsonObject bundle{{kSchema, kSchemaName + QString::number(kVersion)},
                             {kSha256, QString::fromLatin1(hashOf(acts))},
                             {kActs, acts}};
    return QJsonDocument(bundle).toJson(QJsonDocument::Compact) + '\n';
}

Result<std::unique_ptr<ChangeSink>> openBundle(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorKind::FileNotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    }
    if (file.size() > kLargest) {
        return failure(ErrorKind::FileTooLarge, path);
    }
    QJsonParseError fault;
    const QJsonObject bundle = QJsonDocument::fromJson(file.readAll(), &fault).object();
    const QString schema = bundle.value(kSchema).toString();
    if (!schema.startsWith(kSchemaName)) {
        return failure(ErrorKind::NotAReview, path, fault.errorString());
    }
    if (schema.mid(kSchemaName.size()).toInt() > kVersion) {
        return failure(ErrorKind::NewerReview, path);
    }
    const QJsonArray entries = bundle.value(kActs).toArray();
    if (hashOf(entries) != bundle.value(kSha256).toString().toLatin1()) {
        return failure(ErrorKind::DamagedReview, path, QStringLiteral("what it holds does not have its hash"));
    }
    std::vector<Act> acts;
    for (const auto& entry : entries) {
        auto act = actFrom(entry.toObject());
        if (!act) {
            return failure(ErrorKind::DamagedReview, path,
                           QStringLiteral("act %1 cannot be read").arg(entry.toObject().value(kId).toString()));
        }
        acts.push_back(*std::move(act));
    }
    std::ranges::sort(acts, {}, &Act::id);
    return std::make_unique<Bundle>(path, std::move(acts));
}

} // namespace duikan
