// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newreview.h"

#include "core/store/reviewstore.h"
#include "core/store/wholefile.h"

#include <QFileInfo>

namespace duikan {

namespace {

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

} // namespace

Result<void> createReview(const QString& path, const std::vector<DraftSource>& documents,
                          const QString& author) {
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink()) {
        return failure(ErrorKind::AlreadyExists, path);
    }
    WholeFile file(path);
    if (const auto written = writeReview(file.temporaryPath(), documents, author); !written) {
        return std::unexpected(about(path, written.error()));
    }
    return file.publish();
}

} // namespace duikan
