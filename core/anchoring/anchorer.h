// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/anchor.h"
#include "core/document/document.h"

#include <memory>
#include <optional>

namespace duikan {

/// What became of an anchor. Exact: the words stand where they stood. Moved: the same words elsewhere. Amended: the
/// passage is there, reworded. Ambiguous: two places fit about as well; nobody guesses. Orphaned: no place fits.
enum class Verdict { Exact, Moved, Amended, Ambiguous, Orphaned };

[[nodiscard]] QString toString(Verdict verdict);

struct Place {
    int ordinal = 0; ///< paragraph, 1-based
    TextRange range;
    friend bool operator==(const Place&, const Place&) = default;
};

/// A verdict with its evidence. Scores run from 0 to 1.
struct Resolution {
    Verdict verdict = Verdict::Orphaned;
    std::optional<Place> place;  ///< set for Exact, Moved and Amended; for Ambiguous the first candidate
    double score = 0.0;          ///< of the best place
    std::optional<Place> second; ///< the runner-up, when there is one worth naming
    double runnerUp = 0.0;
};

/// Describes words of a paragraph in the three ways of an Anchor. The range is clamped to the text and widened to
/// whole surrogate pairs.
[[nodiscard]] Anchor describe(DraftId draft, const Paragraph& paragraph, TextRange range);
[[nodiscard]] Anchor describeParagraph(DraftId draft, const Paragraph& paragraph);

/// Finds the places that anchors mean in one document: the mirror image of describe(). What it has to know of the
/// document is worked out once, at need.
///
/// The paragraph's id and the position are tried first and must agree with the quote. Then the quote is looked for
/// in every paragraph, letter for letter and then with edits; context, label and place in the document decide
/// between equals, and where they do not decide clearly the verdict is Ambiguous. A confident wrong place is the
/// worst outcome there is.
class Anchorer {
public:
    explicit Anchorer(DocumentPtr document);
    ~Anchorer();

    /// Who knows a place already and asks only for others that fit as well saves most of the search by saying what
    /// they have to score at least: places that score less may be missing from the answer.
    [[nodiscard]] Resolution resolve(const Anchor& anchor, double leastScore = 0.0) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The same for a single anchor.
[[nodiscard]] Resolution resolve(const Anchor& anchor, const Document& document);

} // namespace duikan
