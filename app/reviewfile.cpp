// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewfile.h"

#include "app/settings.h"

namespace duikan {

Result<std::unique_ptr<Review>> openReview(const QString& path, ReviewStore::Mode mode,
                                           const QString& author) {
    auto store = ReviewStore::open(path, mode);
    if (!store) {
        return std::unexpected(store.error());
    }
    return Review::open(*std::move(store), authorOr(author));
}

Result<AnnotationId> findAnnotation(const Review& review, const QString& id) {
    const auto parsed = AnnotationId::parse(id);
    if (!parsed || review.state().annotation(*parsed) == nullptr) {
        return failure(ErrorKind::UnknownItem, id);
    }
    return *parsed;
}

} // namespace duikan
