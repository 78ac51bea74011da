// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

#include <optional>

namespace duikan {

/// Which end of a cross-reference a passage is.
enum class LinkSide { From, To };

/// What became of one note, or of one end of a link, when a draft came: a line of the ledger.
struct LedgerEntry {
    AnnotationId annotation;         ///< null for a link
    CrossReferenceId crossReference; ///< null for a note
    LinkSide side = LinkSide::From;  ///< of a link
    CarriedPassage carried;

    [[nodiscard]] QString labelBefore() const;
    [[nodiscard]] QString labelAfter() const; ///< empty where it has no place
    [[nodiscard]] QString quoteBefore() const;
    [[nodiscard]] QString quoteAfter() const;
};

/// The ledger of a draft: notes first, each kind by time of creation. Empty for a document's first draft.
[[nodiscard]] std::vector<LedgerEntry> ledgerOf(const ReviewState& state, DraftId draft);

} // namespace duikan
