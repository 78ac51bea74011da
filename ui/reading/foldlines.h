// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/marks.h"

#include <QSet>

namespace duikan {

/// A run of paragraphs without notes or links, shown as one line that says which and how many.
struct FoldLine {
    int first = 0; ///< ordinals, both included
    int last = 0;
    QString label; ///< for the margin: "OP 8–9", "¶1–¶2", "caption"; "PP 2 …" where the run goes on to other labels
    QString says;  ///< "2 paragraphs without notes or links", "PP 2–OP 5: 14 paragraphs …", translated
    friend bool operator==(const FoldLine&, const FoldLine&) = default;
};

/// Headings and titles stay, so that a folded text still shows where one is. `unfolded` holds ordinals the reader
/// wants to see: a run with one of them stays open.
[[nodiscard]] std::vector<FoldLine> foldLines(const Document& document, const MarksByParagraph& marks,
                                              const QSet<int>& unfolded);

} // namespace duikan
