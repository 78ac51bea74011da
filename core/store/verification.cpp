// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/annotation/anchor.h"
#include "core/document/documentjson.h"
#include "core/document/pagemap.h"
#include "core/document/pagemapform.h"
#include "core/review/fields.h"
#include "core/review/records.h"
#include "core/store/connection.h"
#include "core/store/reviewstore.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"
#include "core/store/sqliteerror.h"

#include <SQLiteCpp/Column.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

QString nameOf(const Target& target) {
    return target.kind == TargetKind::Review ? QStringLiteral("the review")
                                             : toString(target.kind) + u' ' + target.id.toString();
}

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// One pass over a review file. What it reads first it checks the rest against.
class Verifier {
public:
    explicit Verifier(SQLite::Database& database)
        : m_database(database) {}

    Verification run() {
        // A file that is broken in one place can still be told about elsewhere: each check stands alone.
        attempt("the database", [this] { checkDatabase(); });
        attempt("the sources", [this] { checkSources(); });
        attempt("the page maps", [this] { checkPageMaps(); });
        attempt("the log", [this] { checkLog(); });
        m_log.add(m_acts);
        attempt("the history", [this] { checkActs(); });
        attempt("the current state", [this] { checkItems(); });
        for (const auto& [target, record] : m_log.all()) {
            checkReferences(target, record);
        }
        return std::move(m_found);
    }

private:
    template<typename Check>
    void attempt(const char* what, Check check) {
        try {
            check();
        } catch (const SQLite::Exception& exception) {
            fault(QStringLiteral("%1 cannot be read: %2")
                      .arg(QLatin1String(what), QString::fromUtf8(exception.what())));
        }
    }
    void fault(const QString& line) { m_found.faults.append(line); }

    void checkDatabase();
    void checkSources();
    void checkPageMaps();
    void checkLog();
    void checkActs();
    void checkItems();
    void checkItem(const Target& target, SQLite::Statement& row);
    void checkReferences(const Target& target, const Record& record);
    void checkAlignment(const Target& draft, const Record& record);
    void checkPassage(const Target& target, const QJsonValue& value);
    void checkSource(const Target& draft, const QJsonValue& source);
    [[nodiscard]] bool isKnown(TargetKind kind, const QJsonValue& id) const;

    SQLite::Database& m_database;
    Verification m_found;
    QSet<QByteArray> m_sources;
    Records m_log;
    std::map<Target, Uuid> m_latest;
    std::vector<Act> m_acts;
};

void Verifier::checkDatabase() {
    SQLite::Statement check(m_database, "PRAGMA integrity_check");
    while (check.executeStep()) {
        if (const std::string line = check.getColumn(0).getString(); line != "ok") {
            fault(QStringLiteral("SQLite: ") + QString::fromStdString(line));
        }
    }
}

void Verifier::checkSources() {
    SQLite::Statement select(m_database, "SELECT sha256, name, bytes, structure, structure_sha256 FROM sources");
    while (select.executeStep()) {
        ++m_found.sources;
        const QByteArray hash = bytesIn(select.getColumn(0));
        const QString name = QString::fromStdString(select.getColumn(1).getString());
        m_sources.insert(hash);
        if (sha256(bytesIn(select.getColumn(2))) != hash) {
            fault(QStringLiteral("source “%1”: its bytes were altered").arg(name));
        }
        const QByteArray structure = qUncompress(bytesIn(select.getColumn(3)));
        if (sha256(structure) != bytesIn(select.getColumn(4))) {
            fault(QStringLiteral("source “%1”: its structure was altered").arg(name));
            continue;
        }
        const auto document = documentFromJson(QJsonDocument::fromJson(structure).object());
        if (!document) {
            fault(QStringLiteral("source “%1”: its structure cannot be read").arg(name));
        } else if (!isSearchIndexSound(m_database, hash, *document)) {
            fault(QStringLiteral("source “%1”: its search index is not what its text says").arg(name));
        }
    }
}

void Verifier::checkPageMaps() {
    if (!m_database.tableExists("page_maps")) {
        return; // of a version before 3
    }
    SQLite::Statement select(m_database, "SELECT page_maps.sha256, map, map_sha256, name FROM page_maps "
                                         "LEFT JOIN sources ON sources.sha256 = page_maps.sha256");
    while (select.executeStep()) {
        const QString name = select.getColumn(3).isNull()
                                 ? QString::fromLatin1(bytesIn(select.getColumn(0)).toHex())
                                 : QString::fromStdString(select.getColumn(3).getString());
        const QByteArray map = bytesIn(select.getColumn(1));
        if (select.getColumn(3).isNull()) {
            fault(QStringLiteral("there is a page map of source %1, which is not there").arg(name));
        }
        if (sha256(map) != bytesIn(select.getColumn(2)) ||
            (isPageMap(map) && !PageMap::fromBytes(map))) {
            fault(QStringLiteral("source “%1”: its page map was altered").arg(name));
        }
    }
}

void Verifier::checkLog() {
    ActReader reader(m_database);
    while (reader.next()) {
        ++m_found.changes;
        const auto read = changeOf(reader.row());
        const QString about = read ? QStringLiteral("%1, field %2").arg(nameOf(read->change.target), read->change.field)
                                   : QStringLiteral("unknown item");
        if (reader.row().hash() != reader.storedHash()) {
            fault(QStringLiteral("change %1 (%2) was altered").arg(reader.idText(), about));
        }
        if (!read) {
            fault(QStringLiteral("change %1 cannot be read").arg(reader.idText()));
            continue;
        }
        if (!reader.gather(m_acts)) {
            fault(QStringLiteral("change %1 (%2) belongs to act %3, which is not there")
                      .arg(reader.idText(), about, read->change.act.toString()));
        }
        if (read->change.field != field::kMerged) {
            m_latest[read->change.target] = read->change.id.value; // read in order of ids
        }
    }
}

void Verifier::checkActs() {
    std::map<ActId, ActKind> kinds;
    for (const Act& act : m_acts) {
        kinds.emplace(act.id, act.kind);
    }
    for (const Act& act : m_acts) {
        const auto of = kinds.find(act.of);
        if (act.kind != ActKind::Step && (of == kinds.end() || of->second != ActKind::Step)) {
            fault(QStringLiteral("act %1 is the %2 of %3, which is no step")
                      .arg(act.id.toString(), toString(act.kind), act.of.toString()));
        }
        for (const ActId taken : isMerge(act) ? actsTakenIn(act.changes.front()) : std::set<ActId>()) {
            if (!kinds.contains(taken)) {
                fault(QStringLiteral("act %1 took in act %2, which is not there")
                          .arg(act.id.toString(), taken.toString()));
            }
        }
    }
}

void Verifier::checkItems() {
    SQLite::Statement select(m_database, "SELECT id, kind, present, latest, fields FROM altered");
    std::map<Target, bool> seen;
    while (select.executeStep()) {
        const auto id = uuidOf(select.getColumn(0).getString());
        const auto kind = targetKindFromString(QString::fromStdString(select.getColumn(1).getString()));
        if (!id || !kind || !m_log.all().contains({*kind, *id})) {
            fault(QStringLiteral("item %1 of the current state is not in the log")
                      .arg(id ? id->toString() : QStringLiteral("without an id")));
            continue;
        }
        seen[{*kind, *id}] = true;
        checkItem({*kind, *id}, select);
    }
    for (const auto& [target, latest] : m_latest) {
        if (!m_log.all().contains(target)) {
            continue; // told already: its changes belong to no act
        }
        const bool asCreated = latest == target.id && m_log.at(target).exists();
        if (!asCreated && !seen.contains(target)) {
            fault(QStringLiteral("%1 is missing from the current state").arg(nameOf(target)));
        }
    }
}

void Verifier::checkItem(const Target& target, SQLite::Statement& row) {
    const Record& record = m_log.at(target);
    QJsonObject fields = record.fields();
    fields.remove(field::kExists);
    const bool present = target.kind == TargetKind::Review || record.exists();
    const auto kept = valueOf(row.getColumn(4).getString());
    const bool agrees = (row.getColumn(2).getInt() != 0) == present &&
                        uuidOf(row.getColumn(3).getString()) == m_latest.at(target) && kept &&
                        kept->toObject() == fields;
    if (!agrees) {
        fault(QStringLiteral("%1: the current state is not what the log says").arg(nameOf(target)));
    }
}

void Verifier::checkReferences(const Target& target, const Record& record) {
    switch (target.kind) {
    case TargetKind::Document:
    case TargetKind::Review:
    case TargetKind::Concept:
        break;
    case TargetKind::Draft:
        checkSource(target, record.value(field::kSource));
        if (!isKnown(TargetKind::Document, record.value(field::kDocument))) {
            fault(QStringLiteral("%1 is of a document that is not there").arg(nameOf(target)));
        }
        checkAlignment(target, record);
        break;
    case TargetKind::Annotation:
        checkPassage(target, record.value(field::kAnchors));
        break;
    case TargetKind::Reply:
        if (record.exists() && !isKnown(TargetKind::Annotation, record.value(field::kAnnotation))) {
            fault(QStringLiteral("%1 answers an annotation that is not there").arg(nameOf(target)));
        }
        break;
    case TargetKind::CrossReference:
    case TargetKind::Dismissal:
        checkPassage(target, record.value(field::kFrom));
        checkPassage(target, record.value(field::kTo));
        break;
    }
}

void Verifier::checkAlignment(const Target& draft, const Record& record) {
    const QJsonObject& fields = record.fields();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().startsWith(field::kAlignedPrefix) &&
            !isKnown(TargetKind::Draft, it.key().mid(field::kAlignedPrefix.size()).section(u':', 0, 0))) {
            fault(QStringLiteral("%1 is aligned with a draft that is not there").arg(nameOf(draft)));
        }
    }
}

void Verifier::checkPassage(const Target& target, const QJsonValue& value) {
    const auto passage = passageFromJson(value.toArray());
    if (!passage) {
        fault(QStringLiteral("%1: its passage cannot be read").arg(nameOf(target)));
        return;
    }
    m_found.anchors += int(passage->size());
    for (const Anchor& anchor : *passage) {
        const bool isTakenBack = !m_log.at(target).exists(); // it may have stood on what never came here
        if (!isTakenBack && !m_log.all().contains({TargetKind::Draft, anchor.draft.value})) {
            fault(QStringLiteral("%1 is anchored in draft %2, which is not there")
                      .arg(nameOf(target), anchor.draft.toString()));
        }
    }
}

void Verifier::checkSource(const Target& draft, const QJsonValue& source) {
    const QString hash = source.toObject().value(QLatin1String("sha256")).toString();
    if (!m_sources.contains(QByteArray::fromHex(hash.toLatin1()))) {
        fault(QStringLiteral("%1: its source %2 is not there").arg(nameOf(draft), hash));
    }
}

bool Verifier::isKnown(TargetKind kind, const QJsonValue& id) const {
    const auto uuid = Uuid::parse(id.toString());
    return uuid && m_log.all().contains({kind, *uuid});
}

} // namespace

Result<Verification> verifyReview(const QString& path) {
    const auto database = connectForReading(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    if (const auto version = checkIdentity(**database, path, ReviewStore::kSchemaVersion); !version) {
        return std::unexpected(version.error());
    }
    return Verifier(**database).run();
}

} // namespace duikan
