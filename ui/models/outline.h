// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace duikan {

/// One line of a document's outline: a heading, or a run of preambular or operative paragraphs named by its
/// numbers.
struct OutlineEntry {
    QString title;       ///< "（二）具体领域情况", "PP 1–10"
    QString shortTitle;  ///< for the rail: "(二)", "PP", "1–9"; empty for what the rail leaves out
    int depth = 0;       ///< 0 is outermost
    int ordinal = 0;     ///< of the paragraph it leads to
    int lastOrdinal = 0; ///< of what belongs to it, without its children's
};

/// Headings by level, with the runs of preambular and operative paragraphs hung below the heading they stand
/// under (or the adopting body). Pure.
[[nodiscard]] std::vector<OutlineEntry> outlineOf(const Document& document);

/// Index of the entry that a paragraph belongs to; -1 before the first.
[[nodiscard]] int outlineEntryAt(const std::vector<OutlineEntry>& outline, int ordinal);

} // namespace duikan
