// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/outputfile.h"

#include "core/store/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

namespace duikan {

namespace {

/// All bytes, straight to the descriptor: Qt's buffer hides a short write. Answers 0 or what errno said.
int writeAll(int descriptor, const QByteArray& bytes) {
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return count < 0 ? errno : ENOSPC;
        }
        written += count;
    }
    return 0;
}

} // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes, const FileCheck& check) {
    if (QFileInfo(path).isDir()) {
        return writeFailure(path, EISDIR);
    }
    WholeFile whole(path);
    QFile file(whole.temporaryPath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(ErrorKind::WriteFailed, path, file.errorString());
    }
    if (const int fault = writeAll(file.handle(), bytes); fault != 0) {
        return writeFailure(path, fault);
    }
    if (QFileInfo::exists(path)) {
        file.setPermissions(QFile::permissions(path));
    }
    file.close();
    if (QFileInfo(file.fileName()).size() != bytes.size()) {
        return writeFailure(path, ENOSPC);
    }
    if (check) {
        if (const Result<void> checked = check(file.fileName()); !checked) {
            return checked;
        }
    }
    return whole.publish(WholeFile::Existing::Replace);
}

} // namespace duikan
