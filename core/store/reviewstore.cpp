// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewstore.h"

#include "core/store/changerow.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/reviewlock.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"
#include "core/store/sqliteerror.h"
#include "core/store/wholefile.h"

#include "core/base/sha256.h"
#include "core/document/documenttext.h"
#include "core/document/pagemapform.h"
#include "core/review/fields.h"
#include "core/review/records.h"

#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>

namespace duikan {

namespace {

/// zlib's levels: this one takes half of the usual one's time, for a fifteenth more room.
constexpr int kStructurePacking = 4;

/// The statements of an act, compiled once: compiling takes longer than running them.
struct Statements {
    explicit Statements(SQLite::Database& database)
        : begin(database, "BEGIN IMMEDIATE")
        , commit(database, "COMMIT")
        , insertChange(database, kInsertChange)
        , selectItem(database, "SELECT present, fields FROM altered WHERE id = ?1 UNION ALL "
                               "SELECT 1, value FROM changes WHERE id = ?1 LIMIT 1")
        , updateItem(database, "INSERT OR REPLACE INTO altered (id, kind, present, latest, fields) "
                               "VALUES (?1, ?2, ?3, ?4, ?5)") {}

    SQLite::Statement begin;
    SQLite::Statement commit;
    SQLite::Statement insertChange;
    SQLite::Statement selectItem;
    SQLite::Statement updateItem;
};

void run(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
}

} // namespace

/// Members are destroyed from the last to the first: statements, database, and only then the lock.
struct ReviewStore::Private {
    QString path;
    std::optional<ReviewLock> lock;
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<Statements> statements; ///< null when read-only
    Uuid newest;                            ///< change in the log

    void insert(const Change& change, const Act& act);
    void insertRow(const Change& change, const Act& act);
    void rebuildItems();
    void updateItem(const Change& change);
    void writeItem(const Target& target, bool present, Uuid newestChange, const QJsonObject& fields);
    [[nodiscard]] Result<QByteArray> sourceColumn(const char* sql, const QByteArray& sha256);
};

ReviewStore::ReviewStore(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}

ReviewStore::~ReviewStore() = default;

Result<std::unique_ptr<ReviewStore>> ReviewStore::create(const QString& path) {
    if (QFile::exists(path)) {
        return failure(ErrorKind::AlreadyExists, path);
    }
    WholeFile file(path);
    try {
        SQLite::Database database(QFile::encodeName(file.temporaryPath()).toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.execAndGet("PRAGMA journal_mode = WAL");
        if (auto made = migrate(database, path, 0, releasedMigrations()); !made) {
            return std::unexpected(made.error());
        }
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception);
    }
    if (auto published = file.publish(); !published) {
        return std::unexpected(published.error());
    }
    return open(path, Mode::ReadWrite);
}

Result<std::unique_ptr<ReviewStore>> ReviewStore::open(const QString& path, Mode mode) {
    auto d = std::make_unique<Private>();
    d->path = path;
    if (mode == Mode::ReadWrite) {
        auto lock = ReviewLock::acquire(path);
        if (!lock) {
            return std::unexpected(lock.error());
        }
        d->lock = *std::move(lock);
    }
    auto database = mode == Mode::ReadWrite ? connectForWriting(path) : connectForReading(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    d->database = *std::move(database);
    const auto version = checkIdentity(*d->database, path, kSchemaVersion);
    if (!version) {
        return std::unexpected(version.error());
    }
    try {
        if (mode == Mode::ReadWrite) {
            d->database->execAndGet("PRAGMA journal_mode = WAL");
            d->database->exec("PRAGMA synchronous = FULL");
            if (auto migrated = migrate(*d->database, path, *version, releasedMigrations()); !migrated) {
                return std::unexpected(migrated.error());
            }
            d->statements = std::make_unique<Statements>(*d->database);
        }
        SQLite::Statement newest(*d->database, "SELECT id FROM changes ORDER BY id DESC LIMIT 1");
        if (newest.executeStep()) {
            d->newest = uuidOf(newest.getColumn(0).getString()).value_or(Uuid());
        }
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception, d->database.get());
    }
    auto store = std::unique_ptr<ReviewStore>(new ReviewStore(std::move(d)));
    if (mode == Mode::ReadWrite) {
        if (auto indexed = store->indexSources(); !indexed) {
            return std::unexpected(indexed.error());
        }
    }
    return store;
}

Result<void> ReviewStore::indexSources() {
    try {
        for (const QByteArray& sha256 : sourcesWithoutIndex(*d->database)) {
            const auto document = structure(sha256);
            if (!document) {
                continue; // told when a draft wants it, and by the check
            }
            run(d->statements->begin);
            writeSearchIndex(*d->database, sha256, **document);
            run(d->statements->commit);
        }
        return {};
    } catch (const SQLite::Exception& exception) {
        const auto error = sqliteFailure(d->path, exception, d->database.get());
        d->database->tryExec("ROLLBACK");
        return error;
    }
}

void ReviewStore::Private::insert(const Change& change, const Act& act) {
    insertRow(change, act);
    if (change.target.id != change.id.value) {
        updateItem(change);
    }
}

void ReviewStore::Private::insertRow(const Change& change, const Act& act) {
    const ChangeRow row = rowOf(change, act);
    bindRow(statements->insertChange, row);
    run(statements->insertChange);
}

/// Writes the current state anew as the log says it. After a merge, or the undo of one, values come from acts that
/// are not the last of the log.
void ReviewStore::Private::rebuildItems() {
    ActReader reader(*database);
    std::vector<Act> acts;
    std::map<Target, Uuid> latest;
    while (reader.next()) {
        if (!reader.gather(acts)) {
            throw SQLite::Exception("change " + reader.idText().toStdString() + " cannot be read", SQLITE_CORRUPT);
        }
    }
    for (const Act& act : acts) {
        for (const Change& change : act.changes) {
            if (change.field != field::kMerged) {
                Uuid& last = latest[change.target];
                last = std::max(last, change.id.value);
            }
        }
    }
    Records records;
    records.add(acts);
    database->exec("DELETE FROM altered");
    for (const auto& [target, record] : records.all()) {
        const bool present = target.kind == TargetKind::Review || record.exists();
        if (latest.at(target) != target.id || !present) {
            QJsonObject fields = record.fields();
            fields.remove(field::kExists);
            writeItem(target, present, latest.at(target), fields);
        }
    }
}

void ReviewStore::Private::updateItem(const Change& change) {
    const std::string id = bytesOf(change.target.id);
    SQLite::Statement& select = statements->selectItem;
    bindBytes(select, 1, id);
    QJsonObject fields;
    bool present = true;
    if (select.executeStep()) {
        present = select.getColumn(0).getInt() != 0;
        fields = valueOf(select.getColumn(1).getString()).value_or(QJsonValue()).toObject();
    }
    select.reset();
    if (change.field == field::kExists) {
        present = change.value.toBool();
    } else if (change.value.isUndefined()) {
        fields.remove(change.field);
    } else {
        fields.insert(change.field, change.value);
    }
    writeItem(change.target, present, change.id.value, fields);
}

void ReviewStore::Private::writeItem(const Target& target, bool present, Uuid newestChange,
                                     const QJsonObject& fields) {
    const std::string id = bytesOf(target.id);
    const std::string kind = toString(target.kind).toStdString();
    const std::string latest = bytesOf(newestChange);
    const std::string json = *jsonOf(fields);
    SQLite::Statement& update = statements->updateItem;
    bindBytes(update, 1, id);
    update.bindNoCopy(2, kind);
    update.bind(3, int(present));
    bindBytes(update, 4, latest);
    update.bindNoCopy(5, json);
    run(update);
}

Result<void> ReviewStore::append(const Act& act) {
    if (isReadOnly()) {
        return failure(ErrorKind::ReadOnlyReview, d->path);
    }
    Uuid newest = d->newest;
    for (const Change& change : act.changes) {
        if (change.id.value <= newest) {
            return failure(ErrorKind::InvalidArgument, change.id.toString(),
                           QStringLiteral("older than the log it is to lengthen"));
        }
        newest = change.id.value;
    }
    try {
        run(d->statements->begin);
        bool turnsMerge = false;
        for (const Change& change : act.changes) {
            if (change.field == field::kMerged) {
                d->insertRow(change, act);
                turnsMerge = true;
            } else {
                d->insert(change, act);
            }
        }
        if (turnsMerge) {
            d->rebuildItems();
        }
        run(d->statements->commit);
    } catch (const SQLite::Exception& exception) {
        const auto error = sqliteFailure(d->path, exception, d->database.get());
        d->database->tryExec("ROLLBACK"); // fails where SQLite did it already
        d->statements = std::make_unique<Statements>(*d->database);
        return error;
    }
    d->newest = newest;
    return {};
}

Result<void> ReviewStore::appendMerge(const std::vector<Act>& taken, const Act& merge) {
    if (isReadOnly()) {
        return failure(ErrorKind::ReadOnlyReview, d->path);
    }
    try {
        run(d->statements->begin);
        for (const Act& act : taken) {
            for (const Change& change : act.changes) {
                d->insertRow(change, act);
            }
        }
        for (const Change& change : merge.changes) {
            d->insertRow(change, merge);
        }
        d->rebuildItems();
        run(d->statements->commit);
    } catch (const SQLite::Exception& exception) {
        const auto error = sqliteFailure(d->path, exception, d->database.get());
        d->database->tryExec("ROLLBACK");
        d->statements = std::make_unique<Statements>(*d->database);
        return error;
    }
    d->newest = std::max(d->newest, merge.changes.back().id.value);
    return {};
}

Result<void> ReviewStore::putSource(const SourceInfo& source, const QByteArray& bytes,
                                    const Document& structure) {
    if (isReadOnly()) {
        return failure(ErrorKind::ReadOnlyReview, d->path);
    }
    if (duikan::sha256(bytes) != source.sha256) {
        return failure(ErrorKind::FileChanged, source.name);
    }
    const QByteArray json = toJsonText(structure, source);
    try {
        run(d->statements->begin);
        SQLite::Statement insert(*d->database,
                                 "INSERT OR IGNORE INTO sources (sha256, name, media_type, bytes, structure, "
                                 "structure_sha256, importer) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        const std::string name = source.name.toStdString();
        const std::string mediaType = source.mediaType.toStdString();
        const QByteArray packed = qCompress(json, kStructurePacking);
        const QByteArray structureHash = duikan::sha256(json);
        bindBytes(insert, 1, source.sha256);
        insert.bindNoCopy(2, name);
        insert.bindNoCopy(3, mediaType);
        bindBytes(insert, 4, bytes);
        bindBytes(insert, 5, packed);
        bindBytes(insert, 6, structureHash);
        insert.bind(7, DUIKAN_VERSION);
        if (insert.exec() > 0) {
            writeSearchIndex(*d->database, source.sha256, structure);
        }
        run(d->statements->commit);
        return {};
    } catch (const SQLite::Exception& exception) {
        const auto error = sqliteFailure(d->path, exception, d->database.get());
        d->database->tryExec("ROLLBACK");
        return error;
    }
}

Result<void> ReviewStore::putPageMap(const QByteArray& sha256, const PageMap& map) {
    if (isReadOnly()) {
        return failure(ErrorKind::ReadOnlyReview, d->path);
    }
    const QByteArray bytes = map.toBytes();
    const QByteArray hash = duikan::sha256(bytes);
    try {
        SQLite::Statement insert(*d->database, "INSERT OR REPLACE INTO page_maps (sha256, map, map_sha256) "
                                               "SELECT sha256, ?2, ?3 FROM sources WHERE sha256 = ?1");
        bindBytes(insert, 1, sha256);
        bindBytes(insert, 2, bytes);
        bindBytes(insert, 3, hash);
        insert.exec();
        return {};
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(d->path, exception, d->database.get());
    }
}

Result<PageMapPtr> ReviewStore::pageMap(const QByteArray& sha256) {
    QByteArray bytes;
    try {
        // A file of an older version that is open to read only has no such table.
        if (!d->database->tableExists("page_maps")) {
            return PageMapPtr();
        }
        SQLite::Statement select(*d->database, "SELECT map, map_sha256 FROM page_maps WHERE sha256 = ?1");
        bindBytes(select, 1, sha256);
        if (!select.executeStep()) {
            return PageMapPtr();
        }
        bytes = bytesIn(select.getColumn(0));
        if (duikan::sha256(bytes) != bytesIn(select.getColumn(1))) {
            return failure(ErrorKind::DamagedReview, d->path,
                           QStringLiteral("the page map of source %1 was altered").arg(QLatin1String(sha256.toHex())));
        }
        if (!isPageMap(bytes)) {
            return PageMapPtr(); // of an earlier form: it is made anew when somebody asks for the pages
        }
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(d->path, exception, d->database.get());
    }
    auto map = PageMap::fromBytes(bytes);
    if (!map) {
        return failure(ErrorKind::DamagedReview, d->path, map.error().detail);
    }
    return std::make_shared<const PageMap>(*std::move(map));
}

Result<QByteArray> ReviewStore::Private::sourceColumn(const char* sql, const QByteArray& sha256) {
    try {
        SQLite::Statement select(*database, sql);
        bindBytes(select, 1, sha256);
        if (!select.executeStep()) {
            return failure(ErrorKind::DamagedReview, path,
                           QStringLiteral("no source %1").arg(QLatin1String(sha256.toHex())));
        }
        return bytesIn(select.getColumn(0));
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception, database.get());
    }
}

Result<DocumentPtr> ReviewStore::structure(const QByteArray& sha256) {
    const auto packed = d->sourceColumn("SELECT structure FROM sources WHERE sha256 = ?1", sha256);
    if (!packed) {
        return std::unexpected(packed.error());
    }
    auto document = documentFromJson(QJsonDocument::fromJson(qUncompress(*packed)).object());
    if (!document) {
        return failure(ErrorKind::DamagedReview, d->path, document.error().detail);
    }
    return std::make_shared<const Document>(*std::move(document));
}

Result<QByteArray> ReviewStore::sourceBytes(const QByteArray& sha256) {
    auto bytes = d->sourceColumn("SELECT bytes FROM sources WHERE sha256 = ?1", sha256);
    if (bytes && duikan::sha256(*bytes) != sha256) {
        return failure(ErrorKind::DamagedReview, d->path,
                       QStringLiteral("source %1 was altered").arg(QLatin1String(sha256.toHex())));
    }
    return bytes;
}

Result<std::vector<Act>> ReviewStore::acts() {
    try {
        ActReader reader(*d->database);
        std::vector<Act> acts;
        while (reader.next()) {
            if (!reader.gather(acts)) {
                return failure(ErrorKind::DamagedReview, d->path,
                               QStringLiteral("change %1 cannot be read").arg(reader.idText()));
            }
        }
        return acts;
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(d->path, exception, d->database.get());
    }
}

bool ReviewStore::isReadOnly() const { return d->statements == nullptr; }

QString ReviewStore::path() const { return d->path; }

Result<void> ReviewStore::copyTo(const QString& path) {
    return copyDatabase(*d->database, path);
}

} // namespace duikan
