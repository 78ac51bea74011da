// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// A stretch of a paragraph that wears a note's or a link's colours.
struct Mark {
    enum class Kind { Note, Link };
    Kind kind = Kind::Note;
    TextRange range;
    QString id;       ///< of the annotation or cross-reference
    QString variant;  ///< "comment", "question", "proposal", "highlight", or the relation
    QString color;    ///< "#rrggbb", or empty for the variant's own
    int number = 0;   ///< badge shown at the end of the range; 0 for none
    bool wholeParagraph = false;
};

/// The marks of a draft, by paragraph ordinal, each list in order of begin, longest first.
using MarksByParagraph = QHash<int, std::vector<Mark>>;

[[nodiscard]] MarksByParagraph marksOf(const Review& review, DraftId draft);

/// The inside of a paragraph as HTML: its text escaped, cut at every mark's edges into
/// `<span class="mark note comment" data-ids="…">`; opening words in `<span class="opening">`, the printed number in
/// `<span class="number">`, badges in `<sup class="badge comment" data-id="…">`. Only the `<span class="text">`
/// part counts as text: offsets in it are UTF-16 code units of Paragraph::text; badges do not count.
[[nodiscard]] QString paragraphHtml(const Paragraph& paragraph, const std::vector<Mark>& marks);

} // namespace duikan
