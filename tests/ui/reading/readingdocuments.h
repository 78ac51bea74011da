// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QString>

namespace duikan::test {

/// A short resolution: title, two preambular and three operative paragraphs, a heading, a footnote.
[[nodiscard]] Document smallResolution();
/// A short statement in sections with a caption.
[[nodiscard]] Document smallSubmission();
/// `count` body paragraphs of some hundred characters each.
[[nodiscard]] Document longDocument(int count);

/// A review of documents as they are, with its log in memory.
[[nodiscard]] std::unique_ptr<Review> reviewOf(const std::vector<Document>& documents);

/// Anchors on the first occurrence of `words` in a document; on the paragraph that begins there when `whole`.
[[nodiscard]] Passage passage(const Review& review, int documentNumber, const QString& words, bool whole = false);

} // namespace duikan::test
