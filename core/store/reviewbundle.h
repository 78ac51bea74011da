// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/changesink.h"

#include <memory>

namespace duikan {

class Review;

/// A bundle: what was done in a review, without the files that it is about. It is what one mails back to somebody who
/// has the files; merging it is merging the copy it was made from. JSON (docs/file-format.md), whose acts carry a hash.
[[nodiscard]] QByteArray bundleOf(const Review& review);

/// Reads a bundle; its sources are not in it, and asking for one fails with FileNotFound. FileNotFound, FileUnreadable,
/// NotAReview, NewerReview, DamagedReview.
[[nodiscard]] Result<std::unique_ptr<ChangeSink>> openBundle(const QString& path);

} // namespace duikan
