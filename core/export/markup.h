// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/marks.h"

#include <functional>

namespace duikan {

/// The inside of a paragraph as HTML: its text escaped, cut at every mark's edges into
/// `<span class="mark note comment" data-ids="…">` (several ids, outermost first, where marks overlap;
/// `whole` where a mark means the paragraph; `data-citation="index"` where it cites; `style="--fill:…;--edge:…"` where it has a colour of its own);
/// words that a proposal inserts in `<ins class="inserted" data-words="…">`, which has no text of its own; opening words in
/// `<span class="opening">`, the printed number in `<span class="number">`, badges in
/// `<sup class="badge comment" data-id="…">`. Only the `<span class="text">` part counts as text: offsets in
/// it are UTF-16 code units of Paragraph::text; badges do not count. A range that would cut a surrogate pair
/// is widened.
[[nodiscard]] QString paragraphHtml(const Paragraph& paragraph, const std::vector<Mark>& marks);

/// What stands in for a badge at the end of a mark; an empty string leaves it out.
using BadgeHtml = std::function<QString(const Mark&)>;
[[nodiscard]] QString paragraphHtml(const Paragraph& paragraph, const std::vector<Mark>& marks,
                                    const BadgeHtml& badge);

/// The printed number as it stands before the text, with the blank behind it. Empty without one, and for an agenda
/// item, whose text is the whole line.
[[nodiscard]] QString shownNumber(const Paragraph& paragraph);

/// Text as HTML that a parser reads back unit for unit: `& < > "` escaped, and the controls a parser would
/// alter.
[[nodiscard]] QString escapedText(QStringView text);

/// The range, clamped to the text and widened so that it cuts no surrogate pair.
[[nodiscard]] TextRange wholeCharacters(QStringView text, TextRange range);

/// A name as a class of ours: letters, digits and hyphens; every other character becomes a hyphen.
[[nodiscard]] QString classToken(QStringView name);

} // namespace duikan
