// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "core/store/reviewstore.h"

namespace duikan {

/// Opens the review in a file. With an empty author, changes are made in the name of the settings' author.
[[nodiscard]] Result<std::unique_ptr<Review>> openReview(const QString& path, ReviewStore::Mode mode,
                                                         const QString& author = {});

/// The note that an id of the command line names; UnknownItem.
[[nodiscard]] Result<AnnotationId> findAnnotation(const Review& review, const QString& id);

} // namespace duikan
