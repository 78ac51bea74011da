// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/suggestion.h"
#include "core/review/review.h"

#include <QHash>
#include <QStringList>

namespace duikan {

/// A paragraph of the one document, or a clause of the other.
struct CoverageLine {
    int ordinal = 0;
    QString label;
    QString text;
    int links = 0;
    bool isHeading = false; ///< of a section whose paragraphs follow as rows of their own; holds no links
    int level = 0;          ///< of a heading, 1 for the highest; else 0
    QString opening;        ///< the words a clause opens with: "强调", "Encourages"; may be empty

    [[nodiscard]] bool isUncovered() const { return links == 0 && !isHeading; }
    friend bool operator==(const CoverageLine&, const CoverageLine&) = default;
};

struct CoverageCell {
    size_t row = 0;    ///< place in Coverage::rows
    size_t column = 0; ///< place in Coverage::columns
    QString relation;
    CrossReferenceId crossReference;
    bool isReopened =
        false; ///< a passage of the link was reworded or cannot be found any more: to be looked at again
    friend bool operator==(const CoverageCell&, const CoverageCell&) = default;
};

enum class CoverageRows { Paragraphs, Sections };
enum class CoverageColumns { OperativeClauses, PreambularClauses, AllClauses };

struct CoverageOptions {
    int rowDocument = 1; ///< numbers of documents of the review, 1-based
    int columnDocument = 2;
    CoverageRows rows = CoverageRows::Paragraphs;
    CoverageColumns columns = CoverageColumns::OperativeClauses;
    int firstColumn = 0;         ///< ordinal of the first clause wanted; 0 for the first there is
    int lastColumn = 0;          ///< ordinal of the last clause wanted; 0 for the last there is
    QStringList hiddenRelations; ///< links of these relations are as if they were not there
};

/// Which paragraph of a submission speaks to which clause, and which found none: the cross-references of a
/// review as a table. A caption counts with the paragraph it hangs on, a subparagraph with its clause; a link
/// of several passages fills several cells. A column document that is no resolution gives its body
/// paragraphs.
struct Coverage {
    std::vector<CoverageLine> rows;
    std::vector<CoverageLine> columns;
    std::vector<CoverageCell> cells; ///< by row, then by column, then in the order of making
    int linksElsewhere =
        0; ///< between the two documents, but to no row or no column: a preambular clause, say
    QStringList elsewhere;         ///< labels of the clauses these go to, each once, in the order of the text
    QHash<int, size_t> rowAt;      ///< which row each paragraph of the row document counts with, by ordinal
    QHash<int, size_t> columnAt;   ///< the same for the columns

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

[[nodiscard]] Coverage coverage(const Review& review, const CoverageOptions& options = {});

/// All clauses of a document that may become columns, preambular ones too, without their links.
[[nodiscard]] std::vector<CoverageLine> clausesOf(const Document& document);

/// What a relation is called in a cell: S E I ≈ ! C, and the first letter of a review's own.
[[nodiscard]] QString relationLetter(const QString& relation);

/// The relations that the links of a review use beside the built-in ones, in alphabetical order.
[[nodiscard]] QStringList ownRelations(const Review& review);

/// The pairs of paragraphs that links tie already, whichever way they run: what suggestions leave out.
[[nodiscard]] std::vector<DecidedPair> linkedPairs(const Review& review, int leftDocument, int rightDocument);

/// The object of `duikan coverage --json` (schema duikan/coverage/1). Cells and uncovered lines name labels.
[[nodiscard]] QJsonObject toJson(const Coverage& coverage);

} // namespace duikan
