// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasecopy.h"

#include "core/store/sqliteerror.h"
#include "core/store/wholefile.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>

namespace duikan {

Result<void> copyDatabase(SQLite::Database& database, const QString& path) {
    if (QFile::exists(path)) {
        return failure(ErrorKind::AlreadyExists, path);
    }
    WholeFile file(path);
    try {
        SQLite::Database copy(QFile::encodeName(file.temporaryPath()).toStdString(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(copy, database).executeStep(); // all pages at once
    } catch (const SQLite::Exception& exception) {
        return sqliteFailure(path, exception);
    }
    return file.publish();
}

} // namespace duikan
