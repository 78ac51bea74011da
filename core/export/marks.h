// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// A stretch of a paragraph that wears a note's or a link's colours; or, quietly, one that is evidence of a
/// suggestion or cites something; or one that a search found. Or what a proposal does to the words: what it strikes,
/// and, with an empty range, where it inserts others.
struct Mark {
    enum class Kind { Note, Link, Evidence, Citation, Found, Struck, Inserted };
    Kind kind = Kind::Note;
    TextRange range;
    QString id;      ///< of the annotation or cross-reference; of found words anything unique; else empty
    QString variant; ///< "comment", "question", "proposal", "highlight", or the relation; how a citation stands
    QString color;   ///< "#rrggbb", or empty for the variant's own
    int number = 0;  ///< badge shown at the end of the range; 0 for none
    bool wholeParagraph = false;
    int citation = -1; ///< of a Citation: its place in Paragraph::citations
    QString inserted = {}; ///< the words of an Inserted one; they are no text of the paragraph

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// The marks of a draft, by paragraph ordinal, each list in order of begin, longest first.
using MarksByParagraph = QHash<int, std::vector<Mark>>;

/// In an older draft they are as things stood there. Only what has a certain place is marked: an ambiguous or orphaned anchor gets no mark. A note on several
/// passages has its number at the end of each; a mere highlight without words has none.
[[nodiscard]] MarksByParagraph marksOf(const Review& review, DraftId draft);

/// What the proposals on the table (open or accepted, with a wording of their own) do to the words they stand on,
/// word by word. In no certain order.
[[nodiscard]] MarksByParagraph proposedChanges(const Review& review, DraftId draft);

} // namespace duikan
