// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/databasecopy.h"
#include "core/store/reviewstore.h"
#include "core/store/sqliteerror.h"

#include <QFile>

static void initialiseResource() { Q_INIT_RESOURCE(migrations); } // outside of any namespace, as Qt demands

namespace duikan {

namespace {

int pragma(SQLite::Database& database, const char* name) {
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

void takeStep(SQLite::Database& database, const Migration& step) {
    database.exec("BEGIN IMMEDIATE");
    try {
        database.exec(step.sql.toStdString());
        database.exec("PRAGMA user_version = " + std::to_string(step.to));
        database.exec("COMMIT");
    } catch (const SQLite::Exception&) {
        database.tryExec("ROLLBACK");
        throw;
    }
}

Result<void> backUp(SQLite::Database& database, const QString& path, int version) {
    const QString target = backupPath(path, version);
    if (QFile::exists(target)) {
        return {}; // from an earlier try at the same step: the file has not been written to since
    }
    return copyDatabase(database, target);
}

} // namespace

std::vector<Migration> releasedMigrations() {
    initialiseResource();
    std::vector<Migration> migrations;
    for (int version = 1; version <= ReviewStore::kSchemaVersion; ++version) {
        QFile file(QStringLiteral(":/duikan/migrations/%1.sql").arg(version, 4, 10, QChar(u'0')));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        migrations.push_back({version, isThere ? file.readAll() : QByteArray()});
    }
    return migrations;
}

Result<int> checkIdentity(SQLite::Database& database, const QString& path, int newestVersion) {
    try {
        const int application = pragma(database, "application_id");
        if (application != ReviewStore::kApplicationId) {
            return failure(ErrorKind::NotAReview, path,
                           QStringLiteral("application_id %1").arg(quint32(application), 8, 16, QChar(u'0')));
        }
        const int version = pragma(database, "user_version");
        if (version > newestVersion) {
            return failure(ErrorKind::NewerReview, path, QString::number(version));
        }
        if (version < 1) {
            return failure(ErrorKind::DamagedReview, path, QStringLiteral("version %1").arg(version));
        }
        return version;
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception, &database);
    }
}

Result<void> migrate(SQLite::Database& database, const QString& path, int version,
                     const std::vector<Migration>& migrations) {
    const bool isNew = version == 0; // nothing in it to keep a copy of
    try {
        for (const Migration& step : migrations) {
            if (step.to <= version) {
                continue;
            }
            if (!isNew) {
                if (auto kept = backUp(database, path, version); !kept) {
                    return kept;
                }
            }
            takeStep(database, step);
            version = step.to;
        }
        return {};
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception, &database);
    }
}

QString backupPath(const QString& path, int version) {
    return QStringLiteral("%1.v%2-backup").arg(path).arg(version);
}

} // namespace duikan
