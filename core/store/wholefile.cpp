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
bool renameWithoutReplacing(const QString& from, const QString& to) {
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
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

std::unexpected<Error> publishFailure(const QString& path) {
    const QString message = qt_error_string(errno);
    switch (errno) {
    case EEXIST:
        return failure(ErrorKind::AlreadyExists, path);
    case ENOSPC:
    case EDQUOT:
        return failure(ErrorKind::DiskFull, path, message);
    default:
        return failure(ErrorKind::WriteFailed, path, message);
    }
}

} // namespace

WholeFile::WholeFile(const QString& path)
    : m_path(path) {
    const QFileInfo info(path);
    m_temporaryPath = info.dir().filePath(
        QStringLiteral(".%1.%2").arg(info.fileName()).arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0')));
}

WholeFile::~WholeFile() {
    if (!m_isPublished) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(m_temporaryPath + QLatin1String(suffix));
        }
    }
}

Result<void> WholeFile::publish() {
    if (!synchronise(m_temporaryPath, O_RDONLY) || !renameWithoutReplacing(m_temporaryPath, m_path)) {
        return publishFailure(m_path);
    }
    m_isPublished = true;
    // The name itself has to reach the disk. Some file systems cannot do this for a folder; the file is whole there.
    synchronise(QFileInfo(m_path).dir().path(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace duikan
