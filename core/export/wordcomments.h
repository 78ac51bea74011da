// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worddocument.h"

namespace duikan {

/// A comment in a Word document. Its id is its place in the list.
struct WordComment {
    QString author;
    QDateTime at;
    QStringList lines;    ///< paragraphs of plain text
    std::optional<int> parent; ///< the comment it answers, which stands before it in the list
    bool isDone = false;
};

/// comments.xml (ECMA-376 part 1, 17.13.4) and what Word keeps beside it ([MS-DOCX] 2.5): who answers whom
/// and what is done (commentsExtended.xml), lasting ids (commentsIds.xml) and the authors (people.xml).
/// Nothing without comments.
[[nodiscard]] std::vector<WordPart> commentParts(const std::vector<WordComment>& comments);

/// The initials that Word shows: of each word of a name, of a Chinese name its first character.
[[nodiscard]] QString initialsOf(const QString& author);

} // namespace duikan
