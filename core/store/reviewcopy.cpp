// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewcopy.h"

#include "core/store/reviewbundle.h"
#include "core/store/verification.h"

#include <QFile>

#include <sys/stat.h>

namespace duikan {

namespace {

bool areSameFile(const QString& one, const QString& other) {
    struct stat first {};
    struct stat second {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

bool isBundle(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(1) == "{";
}

} // namespace

Result<std::unique_ptr<ChangeSink>> openCopy(const QString& copy, const QString& path) {
    if (areSameFile(copy, path)) {
        return failure(ErrorKind::InvalidArgument, copy, QStringLiteral("it is the review itself"));
    }
    if (isBundle(copy)) {
        return openBundle(copy);
    }
    const auto found = verifyReview(copy);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!found->faults.isEmpty()) {
        return failure(ErrorKind::DamagedReview, copy, found->faults.constFirst());
    }
    return ReviewStore::open(copy, ReviewStore::Mode::ReadOnly);
}

} // namespace duikan
