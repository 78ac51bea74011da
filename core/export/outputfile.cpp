// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace duikan {

namespace {

std::unexpected<Error> systemFailure(const QString& path, int code) {
    const bool isFull = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return failure(isFull ? ErrorKind::DiskFull : ErrorKind::WriteFailed, path,
                   QString::fromLocal8Bit(std::strerror(code)));
}

/// The rights a new file would have: QTemporaryFile gives its file to the user alone.
QFileDevice::Permissions customaryPermissions(const QString& path) {
    if (QFileInfo::exists(path)) {
        return QFile::permissions(path);
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    permissions.setFlag(QFileDevice::ReadGroup, !(mask & S_IRGRP));
    permissions.setFlag(QFileDevice::ReadOther, !(mask & S_IROTH));
    return permissions;
}

/// A rename is durable when the folder is.
void syncFolder(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes, const FileCheck& check) {
    if (QFileInfo(path).isDir()) {
        return systemFailure(path, EISDIR);
    }
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open()) {
        return failure(ErrorKind::WriteFailed, path, file.errorString());
    }
    qint64 written = 0;
    while (written < bytes.size()) { // straight to the descriptor: Qt's buffer hides a short write
        const ssize_t count =
            ::write(file.handle(), bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return systemFailure(path, count < 0 ? errno : ENOSPC);
        }
        written += count;
    }
    if (::fsync(file.handle()) != 0) {
        return systemFailure(path, errno);
    }
    if (QFileInfo(file.fileName()).size() != bytes.size()) {
        return systemFailure(path, ENOSPC);
    }
    if (check) {
        if (const Result<void> checked = check(file.fileName()); !checked) {
            return checked;
        }
    }
    file.setPermissions(customaryPermissions(path));
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0) {
        return systemFailure(path, errno);
    }
    file.setAutoRemove(false);
    syncFolder(path);
    return {};
}

} // namespace duikan
