// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace duikan {

namespace {

bool synchronise(const QString& path, int flags) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool done = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && done;
}

/// Where the file system cannot rename without replacing, a check has to do.
bool renameWithoutReplacing(const QByteArray& source, const QByteArray& target) {
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    if (::access(target.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(source.constData(), target.constData()) == 0;
}

} // namespace

std::unexpected<Error> writeFailure(const QString& path, int code) {
    switch (code) {
    case EEXIST:
        return failure(ErrorKind::AlreadyExists, path);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(ErrorKind::DiskFull, path, qt_error_string(code));
    default:
        return failure(ErrorKind::WriteFailed, path, qt_error_string(code));
    }
}

WholeFile::WholeFile(const QString& path)
    : m_path(path) {
    // A name of its own: one made of the file's could be too long for the file system.
    m_temporaryPath = QFileInfo(path).dir().filePath(
        QStringLiteral(".duikan-%1").arg(QRandomGenerator::global()->generate64(), 16, 16, QChar(u'0')));
}

WholeFile::~WholeFile() {
    if (!m_isPublished) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(m_temporaryPath + QLatin1String(suffix));
        }
    }
}

Result<void> WholeFile::publish(Existing existing) {
    const QByteArray source = QFile::encodeName(m_temporaryPath);
    const QByteArray target = QFile::encodeName(m_path);
    const bool isDone = synchronise(m_temporaryPath, O_RDONLY) &&
                        (existing == Existing::Replace ? ::rename(source.constData(), target.constData()) == 0
                                                       : renameWithoutReplacing(source, target));
    if (!isDone) {
        return writeFailure(m_path, errno);
    }
    m_isPublished = true;
    // The name itself has to reach the disk. Some file systems cannot do this for a folder; the file is whole
    // there.
    synchronise(QFileInfo(m_path).dir().path(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace duikan
