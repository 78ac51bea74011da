// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <unistd.h>

namespace duikan {

namespace {

/// A reader waits at most this long for a checkpoint to let go; a writer has nobody to wait for.
constexpr int kBusyMilliseconds = 2000;

using Connection = std::unique_ptr<SQLite::Database>;

Result<void> checkFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::FileNotFound, path);
    }
    if (!info.isFile()) {
        return failure(ErrorKind::NotAReview, path, QStringLiteral("not a file"));
    }
    return {};
}

Connection connect(const std::string& name, int flags) {
    auto database = std::make_unique<SQLite::Database>(name, flags, kBusyMilliseconds);
    database->execAndGet("PRAGMA schema_version"); // SQLite opens lazily: this is what tells whether it can be read
    return database;
}

bool canWriteBeside(const QString& path) {
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0 &&
           ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

} // namespace

Result<Connection> connectForWriting(const QString& path) {
    if (auto sound = checkFile(path); !sound) {
        return std::unexpected(sound.error());
    }
    try {
        return connect(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception);
    }
}

Result<Connection> connectForReading(const QString& path) {
    if (auto sound = checkFile(path); !sound) {
        return std::unexpected(sound.error());
    }
    const std::string name = QFile::encodeName(path).toStdString();
    try {
        if (canWriteBeside(path)) {
            // A connection that may write cleans up its -wal and -shm on closing; a read-only one leaves them.
            auto database = connect(name, SQLite::OPEN_READWRITE);
            database->exec("PRAGMA query_only = ON");
            return database;
        }
        try {
            return connect(name, SQLite::OPEN_READONLY);
        } catch (const SQLite::Exception& exception) {
            const int code = exception.getErrorCode() & 0xFF;
            if (code != SQLITE_CANTOPEN && code != SQLITE_READONLY) {
                throw;
            }
            // No room for the -shm that WAL wants: read-only media, where nobody writes.
            const QByteArray url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
            return connect(url.toStdString() + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        }
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception);
    }
}

} // namespace duikan
