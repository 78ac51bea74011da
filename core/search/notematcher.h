// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/notefilter.h"
#include "core/review/readingorder.h"
#include "core/search/searchquery.h"

namespace duikan {

/// A filter made ready for many notes. Words that are no query yet (an open quotation mark) are taken as they stand.
class NoteMatcher {
public:
    NoteMatcher(const NoteFilter& filter, const Review& review);

    [[nodiscard]] bool matches(const PlacedNote& note, const std::vector<ReplyId>& replies) const;
    /// The two halves of it, for who has the note at hand. Counts by state are taken from those that match but for it.
    [[nodiscard]] bool hasStateAsked(const Annotation& annotation) const;
    [[nodiscard]] bool matchesButForState(const Annotation& annotation, const PlacedNote& note,
                                          const std::vector<ReplyId>& replies) const;

    /// Whether two people changed the note, or one of the replies, at once.
    [[nodiscard]] static bool isInConflict(const ReviewState& state, AnnotationId note, const std::vector<ReplyId>& replies);

private:
    [[nodiscard]] QString wordsOf(const Annotation& note, const std::vector<ReplyId>& replies) const;

    const NoteFilter& m_filter;
    const Review& m_review;
    std::optional<SearchQuery> m_query;
};

} // namespace duikan
