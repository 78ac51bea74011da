// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/alignment.h"
#include "core/compare/diff.h"
#include "core/document/document.h"

#include <optional>
#include <vector>

namespace duikan {

/// What became of paragraphs from one draft to the next.
enum class PairRelation { Unchanged, Amended, Moved, MovedAmended, Split, Merged, Inserted, Deleted };

[[nodiscard]] QString toString(PairRelation relation); ///< "moved-amended"

/// What a delegate looks for beyond letters.
enum class ComparisonNoteKind {
    OperativeVerb,     ///< the opening verb changed; `force` says how much it binds now
    Number,            ///< a figure changed
    Date,              ///< a date changed
    Citation,          ///< something cited joined, left, or became another
    AgreedLanguageMoved, ///< words deleted here stand, letter for letter, in another paragraph
    Renumbered,        ///< the printed number changed
    InternalReference, ///< names a paragraph by a number that another one bears now
    SponsorJoined,
    SponsorLeft,
};

[[nodiscard]] QString toString(ComparisonNoteKind kind); ///< "operative-verb"

struct ComparisonNoteSide {
    QString text;
    std::optional<int> force; ///< of an opening verb
    QString label;            ///< of the paragraph, where words moved from one to another
    friend bool operator==(const ComparisonNoteSide&, const ComparisonNoteSide&) = default;
};

struct ComparisonNote {
    ComparisonNoteKind kind = ComparisonNoteKind::Number;
    ComparisonNoteSide left;
    ComparisonNoteSide right;
    friend bool operator==(const ComparisonNote&, const ComparisonNote&) = default;
};

/// Paragraphs of the left draft and those of the right one they became. Ordinals are 1-based. The hunks run
/// through the paragraphs' texts of each side joined by "\n".
struct ComparedPair {
    std::vector<int> left;
    std::vector<int> right;
    PairRelation relation = PairRelation::Unchanged;
    bool moved = false;      ///< stands elsewhere in the order; a split or a merge may have moved too
    bool chosen = false;     ///< a person tied these paragraphs
    double similarity = 0.0; ///< 0 to 1
    std::vector<Hunk> hunks;
    std::vector<ComparisonNote> notes;
};

/// Whether taking back every change gives the left text and taking in every change the right one, letter for
/// letter.
struct ComparisonProof {
    bool rejectAllEqualsLeft = false;
    bool acceptAllEqualsRight = false;
};

/// Two drafts laid side by side. Every paragraph of either is in exactly one pair; pairs are in the order of
/// the right draft, deleted ones behind what they followed. A plain value that feeds the view, the report and
/// the exports.
struct Comparison {
    std::vector<ComparedPair> pairs;
    ComparisonProof proof;

    [[nodiscard]] int count(PairRelation relation) const;
};

/// What a person said of two paragraphs (ids as in Paragraph::id); the alignment follows. Tie: the one became the
/// other; one tied to several is a split, several to one a merge. Untie: it did not. Moved: tied, and a move.
struct AlignmentChoice {
    enum class Kind { Tie, Untie, Moved };
    Kind kind = Kind::Tie;
    QString left;
    QString right;
    friend bool operator==(const AlignmentChoice&, const AlignmentChoice&) = default;
};

[[nodiscard]] QString toString(AlignmentChoice::Kind kind); ///< "tie"
[[nodiscard]] std::optional<AlignmentChoice::Kind> alignmentChoiceFromString(QStringView name);

/// Which paragraph became which, without what changed in them: the first half of a comparison. Indices as in
/// AlignedGroup.
[[nodiscard]] std::vector<AlignedGroup> alignDocuments(const Document& left, const Document& right,
                                                       const std::vector<AlignmentChoice>& choices = {});

/// The wording of one group, without notes.
[[nodiscard]] ComparedPair compareGroup(const Document& left, const Document& right, const AlignedGroup& group);

/// Compares two drafts. Pure.
[[nodiscard]] Comparison compareDocuments(const Document& left, const Document& right,
                                          const std::vector<AlignmentChoice>& choices = {});

/// The texts of some paragraphs as the hunks see them: joined by "\n".
[[nodiscard]] QString joinedText(const Document& document, const std::vector<int>& ordinals);

} // namespace duikan
