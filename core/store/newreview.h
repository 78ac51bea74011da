// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// Makes a review of documents in a new file. It appears under its name when it is whole
/// and on disk: a program that dies half-way, or a document that cannot be kept,
/// leaves no review. A file that exists is never replaced (AlreadyExists), not even one that appears
/// meanwhile. Errors name the file.
[[nodiscard]] Result<void> createReview(const QString& path, const std::vector<DraftSource>& documents,
                                        const QString& author);

} // namespace duikan
