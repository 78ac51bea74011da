// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan::test {

/// A review of the two documents that ship with the program, without notes or links. Fails the test
/// otherwise.
[[nodiscard]] std::unique_ptr<Review> sampleReview();

/// Adds notes of every kind, state and shape (several passages, whole paragraphs, replies, tags, a colour of
/// its own) and links of every relation, on about every `step`th paragraph of both documents.
void addNotesAndLinks(Review& review, int step);

} // namespace duikan::test
