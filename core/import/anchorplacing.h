// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notesimport.h"

namespace duikan {

/// Words as a file from outside describes them. What is not known is empty.
struct ForeignPassage {
    QString source;        ///< IRI, URL or name of the document
    QuoteSelector quote;
    QString paragraph;     ///< Paragraph::id, from a file of ours
    QString label;         ///< of that paragraph
    TextRange codePoints;  ///< in that paragraph
    bool wholeParagraph = false;
};

/// Finds the words that files from outside describe in the drafts of a review. A draft is known by the hash in its IRI,
/// else its document by the file name at the end of a URL; where neither says anything, all documents are searched.
///
/// An anchor from a file of ours on a draft that the review has is taken as it is. Any other is looked for by the
/// Anchorer, and since a foreign context may cross paragraphs, letter for letter besides: found means that this decides
/// clearly. Words that stand in several documents give an anchor in each. Words that are found nowhere give an anchor
/// as the file has it, which the review then shows as one without a place.
class AnchorPlacing {
public:
    explicit AnchorPlacing(const Review& review);
    ~AnchorPlacing();

    /// Adds what is to be told to `file`. Empty only for a passage that makes no sense (Malformed).
    [[nodiscard]] Passage place(const ForeignPassage& passage, NotesFile& file) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
