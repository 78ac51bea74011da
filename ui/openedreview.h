// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <memory>

namespace duikan {

class ReviewStore;

/// A review file that the window has open.
struct OpenedReview {
    QString path;
    std::unique_ptr<Review> review;
    ReviewStore* store = nullptr;   ///< owned by the review
    bool isLockedElsewhere = false; ///< another program writes it: opened read-only
};

/// Opens a review for writing, or for reading alone where another program has it or the file may not be
/// written.
[[nodiscard]] Result<OpenedReview> openForWindow(const QString& path, const QString& author);

/// A path in the user's data folder for a review of these documents, named after them and not yet in use.
[[nodiscard]] QString unusedReviewPath(const std::vector<DraftSource>& documents);

} // namespace duikan
