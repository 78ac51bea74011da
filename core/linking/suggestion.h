// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/linking/conceptlexicon.h"

namespace duikan {

enum class ReasonKind { Concept, Citation, Term, Number };

[[nodiscard]] QString toString(ReasonKind kind); ///< "concept"

/// Something two paragraphs share, where a person can look it up.
struct SuggestionReason {
    ReasonKind kind = ReasonKind::Term;
    QString text; ///< a concept's English name, a citation's normalized form, or the words themselves
    TextRange left;
    TextRange right;
    double weight = 0;    ///< its part in the score, before normalising
    QString leftConcept;  ///< ids of the concepts that stand in the two texts, the same or near ones; empty
    QString rightConcept; ///< for every other kind
};

/// What a reader of a language is told of a reason: "consent of the State concerned", 有关国家同意; two near
/// concepts both, "A ~ B".
[[nodiscard]] QString textOf(const SuggestionReason& reason, const ConceptLexicon& lexicon,
                             QStringView language);

/// A cross-reference that might be made. Ordinals are those of the two documents.
struct Suggestion {
    int left = 0;
    int right = 0;
    double score = 0;                      ///< 0 to 1; comparable within one call
    std::vector<SuggestionReason> reasons; ///< weightiest first; never empty
    /// Where both texts go through the matter in one order, the labels of the pairs before and after,
    /// "三 ¶1 ~ OP 4 … 三 ¶3 ~ OP 6"; empty elsewhere. It lifts the score, and proposes nothing by itself.
    QString order;
};

/// A pair of ordinals somebody decided on.
struct DecidedPair {
    int left = 0;
    int right = 0;
    friend auto operator<=>(const DecidedPair&, const DecidedPair&) = default;
};

struct SuggestionOptions {
    int limit = 0;                           ///< most suggestions to give; 0 for all above the noise
    const ConceptLexicon* lexicon = nullptr; ///< the built-in one when null
    std::vector<DecidedPair> accepted;       ///< not suggested again; what they share counts more in the rest
    std::vector<DecidedPair> dismissed;      ///< not suggested again; what they share counts less
};

/// Ranks pairs of a body paragraph of one document and one of the other, best first: in one language or
/// across two.
///
/// Evidence is what both share: concepts, the same or near ones; citations; rare terms and numbers outside
/// these. Each counts by how specific it is in itself and how rare among the paragraphs of both documents, so
/// that the common subject of the two counts little. What both share is set against all that each says: a
/// clause that is covered counts more than a touch, and length earns nothing. How alike the letters are counts a
/// little (WordParts), and where the one text goes through the other in its order, so does the order
/// (OrderedPairs). Pairs come from an inverted index of rare evidence; in long texts not all pairs are
/// compared. Pure; the time is about linear in the paragraphs.
[[nodiscard]] std::vector<Suggestion> suggest(const Document& left, const Document& right,
                                              const SuggestionOptions& options = {});

} // namespace duikan
