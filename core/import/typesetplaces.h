// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pagemap.h"

namespace duikan {

/// Where the typesetter says that a paragraph begins: the upper left corner of what was set of it, its number first.
struct TypesetStart {
    int page = 0; ///< 1-based
    QPointF at;   ///< points, origin top left
};

/// A document on the pages that were set of it. The paragraphs follow each other in one column.
struct TypesetDocument {
    DocumentPtr structure;
    std::vector<std::optional<TypesetStart>> starts; ///< of the paragraphs, in order; none where it is not known
};

/// The room on every page in which documents stand; points. What is above, below and beside it is furniture, labels, notes.
struct TypesetColumn {
    double width = 0;  ///< of the text; its left edge is that of the paragraphs
    double top = 0;
    double bottom = 0; ///< from the lower edge of the page
};

/// Where the words of documents stand in a PDF of our own making that was typeset of them. Between two starts the text of a
/// paragraph is looked for and nothing else, so words of two paragraphs are never taken for each other; what is not found
/// there has no place. Errors: those of readPdfText().
[[nodiscard]] Result<std::vector<PageMapPtr>> placeTypeset(const QByteArray& pdf,
                                                           const std::vector<TypesetDocument>& documents,
                                                           const TypesetColumn& column);

} // namespace duikan
