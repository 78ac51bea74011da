// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "ui/theme.h"

#include <bitset>

namespace duikan {

/// What a reader of a comparison looks for, in the order of the filters. A pair may be of several kinds.
enum class ChangeKind {
    VerbForce, ///< the opening verb is another one
    Amended,
    Moved,
    Inserted,
    Deleted,
    SplitOrMerged,
    Figures, ///< figures and dates
    Citations,
    AgreedLanguage, ///< words that went, or came, stand letter for letter in another clause
    Sponsors,
    Spacing, ///< width and blanks alone; there are such only letter by letter
    Renumbered,
};

inline constexpr int kChangeKinds = 12;

using ChangeKinds = std::bitset<kChangeKinds>;

/// A pair of a comparison that is to be seen: what it counts as, and all it is. `pair` is an index into
/// Comparison::pairs.
struct ClauseChange {
    int pair = 0;
    ChangeKind kind = ChangeKind::Amended; ///< the one that its icon and its ribbon show
    ChangeKinds kinds;

    [[nodiscard]] bool isOf(ChangeKind other) const { return kinds.test(size_t(other)); }
    friend bool operator==(const ClauseChange&, const ClauseChange&) = default;
};

/// The changes of a comparison in its order; unchanged pairs that were not even renumbered are none.
[[nodiscard]] std::vector<ClauseChange> changesOf(const Comparison& comparison);

/// Cuts the hunks down to letters: a reworded word shows which of its letters stayed, and blanks and widths
/// that differ show as changes.
void showToTheLetter(Comparison& comparison, const Document& left, const Document& right);

/// Two clauses laid beside each other because a person wants to, however little they have in common: a
/// comparison with this one pair, and without the claims of a comparison of drafts.
[[nodiscard]] Comparison compareClauses(const Document& left, int leftOrdinal, const Document& right,
                                        int rightOrdinal);

[[nodiscard]] const ComparisonNote* operativeVerb(const ComparedPair& pair); ///< nullptr when it is the same

/// In the language of the window.
[[nodiscard]] QString changeKindName(ChangeKind kind);                      ///< "Verb force", of a filter
[[nodiscard]] QString changeName(const ClauseChange&, const ComparedPair&); ///< "moved, amended", "1 → 4"

struct ChangeColors {
    QColor mark; ///< ribbon, icon, text
    QColor fill; ///< behind words
};

[[nodiscard]] ChangeColors changeColors(ChangeKind kind, const Theme& theme);

} // namespace duikan
