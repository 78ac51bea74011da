// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportsummary.h"
#include "core/export/reviewcopyparts.h"
#include "core/export/wordcomments.h"

#include <map>

namespace duikan {

/// A stretch of a paragraph with the comments on it: a note with its replies, or a cross-reference.
struct CommentedStretch {
    TextRange range;
    std::vector<int> comments; ///< ids, the first one answered by the others
};

/// Words in a colour: a highlight.
struct ColouredStretch {
    TextRange range;
    QString fill; ///< "rrggbb"
};

/// What a proposal does to the words, as a change that Word can accept or reject.
struct ProposedChange {
    TextRange range;  ///< what it strikes; empty where it inserts
    QString inserted;
    QString author;
    QDateTime at;
};

/// What a review says of one of its documents, as comments of a Word document.
struct DocumentComments {
    std::vector<WordComment> comments;
    std::map<int, std::vector<CommentedStretch>> stretches; ///< by ordinal
    std::map<int, std::vector<ColouredStretch>> colours;    ///< by ordinal
    std::map<int, std::vector<ProposedChange>> changes;     ///< by ordinal; no two proposals on the same words
    ExportSummary summary;
};

/// The text of a note's comment: what Word has no field for, the body, the wording proposed.
[[nodiscard]] QStringList commentLines(const Annotation& note);

/// Whether a comment only says that a note is about this passage, too.
[[nodiscard]] bool isOfFurtherPassage(const QString& comment);

[[nodiscard]] DocumentComments commentsOn(const CopySource& source, const CopiedDocument& document);

} // namespace duikan
