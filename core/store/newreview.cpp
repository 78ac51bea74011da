// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newreview.h"

#include "core/store/reviewstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace duikan {

namespace {

Error systemError(const QString& path, int fault) {
    const ErrorKind kind = fault == EEXIST   ? ErrorKind::AlreadyExists
                           : fault == ENOSPC ? ErrorKind::DiskFull
                                             : ErrorKind::WriteFailed;
    return {kind, path, QString::fromLocal8Bit(std::strerror(fault)), {}};
}

/// The same error, about the file that the caller asked for.
Error about(const QString& path, Error error) {
    error.subject = path;
    return error;
}

Result<void> writeReview(const QString& path, const std::vector<DraftSource>& documents,
                         const QString& author) {
    auto store = ReviewStore::create(path);
    if (!store) {
        return std::unexpected(store.error());
    }
    const auto review = Review::open(*std::move(store), author);
    if (!review) {
        return std::unexpected(review.error());
    }
    return (*review)->addDocuments(documents);
}

/// link() and not rename(): it fails when the name is taken.
Result<void> moveIntoPlace(const QString& from, const QString& path) {
    const QByteArray target = QFile::encodeName(path);
    if (::link(QFile::encodeName(from).constData(), target.constData()) != 0) {
        const bool hasLinks = errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS;
        // Some file systems know no hard links; QFile::rename() refuses a taken name too, though with a gap.
        if (hasLinks || !QFile::rename(from, path)) {
            return std::unexpected(systemError(path, QFileInfo::exists(path) ? EEXIST : errno));
        }
    }
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        (void)::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace

Result<void> createReview(const QString& path, const std::vector<DraftSource>& documents,
                          const QString& author) {
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink()) {
        return failure(ErrorKind::AlreadyExists, path);
    }
    const QTemporaryDir workshop(target.absolutePath() + QStringLiteral("/.duikan-XXXXXX"));
    if (!workshop.isValid()) {
        return failure(ErrorKind::WriteFailed, path, workshop.errorString());
    }
    const QString draft = workshop.filePath(QStringLiteral("review.duikan"));
    if (const auto written = writeReview(draft, documents, author); !written) {
        return std::unexpected(about(path, written.error()));
    }
    return moveIntoPlace(draft, path);
}

} // namespace duikan
