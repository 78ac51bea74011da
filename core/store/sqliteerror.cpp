// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace duikan {

namespace {

bool isNoSpace(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorKind kindOf(int code, int systemError) {
    switch (code) {
    case SQLITE_NOTADB:
        return ErrorKind::NotAReview;
    case SQLITE_CORRUPT:
        return ErrorKind::DamagedReview;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
        return ErrorKind::ReadOnlyReview;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::LockedReview;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::FileUnreadable;
    default:
        return isNoSpace(systemError) ? ErrorKind::DiskFull : ErrorKind::WriteFailed;
    }
}

} // namespace

std::unexpected<Error> sqliteFailure(const QString& path, const SQLite::Exception& exception,
                                     SQLite::Database* database) {
    const int systemError = database != nullptr ? sqlite3_system_errno(database->getHandle()) : 0;
    return failure(kindOf(exception.getErrorCode() & 0xFF, systemError), path,
                   QString::fromUtf8(exception.what()));
}

} // namespace duikan
