// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/structure/sourceblock.h"

namespace duikan {

// The steps by which lines become paragraphs, in the order in which they are called. Each takes the blocks as
// the one before left them, works in one sweep, and leaves alone what it does not understand.

/// Takes out rules ("---"), page numbers and running heads. A document symbol that heads the pages is handed
/// back.
void dropFurniture(SourceBlocks& blocks, SourceSyntax syntax, QString& symbol);

/// Knows footnotes by their mark, which an earlier line refers to, wherever they stand.
void markFootnotes(SourceBlocks& blocks);

/// Whether a text refers to the footnote of this mark.
[[nodiscard]] bool refersToMark(QStringView text, const QString& mark);

/// Image placeholders: a figure of its own between paragraphs, taken out in mid-sentence; the recogniser's
/// junk after either is dropped.
void settleImages(SourceBlocks& blocks, const QString& language);

/// Joins the lines of a hard-wrapped text, and numbers that stand alone on a line to the text below.
void joinWrappedLines(SourceBlocks& blocks, SourceSyntax syntax);

/// The head of a text: body, session, agenda item, sponsors, number and title, adopting body. What they say
/// goes into `document`.
void recogniseHead(SourceBlocks& blocks, Document& document);

/// Whole paragraphs in parentheses.
void recogniseCaptions(SourceBlocks& blocks);

/// Joins what a page break or a stray blank line cut in two.
void joinContinuations(SourceBlocks& blocks, bool isResolution);

/// Whether the blocks are those of a resolution, from their adopting body or their numbered opening words.
[[nodiscard]] bool looksLikeResolution(const SourceBlocks& blocks);

/// Preambular and operative paragraphs, subparagraphs, adoption lines and annexes.
void recogniseParts(SourceBlocks& blocks, bool isResolution);

/// Headings and their levels.
void recogniseHeadings(SourceBlocks& blocks, bool isResolution);

/// Doubled punctuation marks and radical code points, inside the text.
void mendText(SourceBlock& block, bool isResolution);

} // namespace duikan
