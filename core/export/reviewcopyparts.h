// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/marks.h"
#include "core/export/reviewcopy.h"

namespace duikan {

/// A document as the copy shows it: its current draft.
struct CopiedDocument {
    int number = 0; ///< 1-based
    const Draft* draft = nullptr;
    MarksByParagraph marks; ///< with what proposals do to the words

    [[nodiscard]] const Document& text() const { return *draft->structure; }
    [[nodiscard]] QString title() const; ///< what it calls itself, or else its file's name
    [[nodiscard]] QString destination() const { return destination(1); }
    [[nodiscard]] QString destination(int ordinal) const {
        return QStringLiteral("d%1-p%2").arg(number).arg(ordinal);
    }
};

/// One end of a cross-reference, or a passage of a note, where it stands in the copy.
struct CopiedPlace {
    const CopiedDocument* document = nullptr;
    const Paragraph* paragraph = nullptr;
    TextRange range;
    bool wholeParagraph = false;

    [[nodiscard]] QString words() const; ///< the quoted words; the paragraph's when all of it is meant
};

/// What the parts of a review copy are made from, looked up once. Lives as long as one composition; the
/// review must not change meanwhile.
class CopySource {
public:
    CopySource(const Review& review, const ReviewCopyOptions& options);

    const Review& review;
    const ReviewCopyOptions& options;

    [[nodiscard]] const std::vector<CopiedDocument>& documents() const { return m_documents; }
    [[nodiscard]] const CopiedDocument* document(DraftId draft) const;
    /// The passages that have a certain place in the documents copied, in the order of the anchors.
    [[nodiscard]] std::vector<CopiedPlace> places(const Passage& passage) const;
    [[nodiscard]] int number(AnnotationId note) const; ///< in reading order, 1-based; 0 for unknown
    [[nodiscard]] QStringList authors() const;         ///< of notes, replies and links, each once
    /// Whether the note ought to be in this copy: one of its passages is in a document copied, or lost.
    [[nodiscard]] bool concerns(const Passage& passage) const;

private:
    std::vector<CopiedDocument> m_documents;
    QHash<AnnotationId, int> m_numbers;
};

/// At most `length` characters, with an ellipsis for what was left out; line ends become blanks.
[[nodiscard]] QString elided(const QString& text, qsizetype length);
/// A label with brackets of half a width, as margins and tables have it: "二(一) ¶3".
[[nodiscard]] QString narrow(QString label);
/// Paragraphs of plain text as HTML: each line its own block.
[[nodiscard]] QString linesHtml(const QString& plainText);

[[nodiscard]] QString coverHtml(const CopySource& source);
[[nodiscard]] QString contentsHtml(const std::vector<Bookmark>& bookmarks);
/// Appends the document's bookmarks, labels and badges to the copy.
[[nodiscard]] QString documentHtml(const CopySource& source, const CopiedDocument& document,
                                   ReviewCopy& copy);
[[nodiscard]] QString crossReferencesHtml(const CopySource& source); ///< empty when there are none
[[nodiscard]] QString unplacedNotesHtml(const CopySource& source);   ///< empty when all have a place
[[nodiscard]] QString repairsHtml(const CopySource& source);         ///< empty when nothing was repaired
/// Head, body, replies and tags of a note; `head` is HTML put before its kind and state.
[[nodiscard]] QString noteHtml(const CopySource& source, const Annotation& note, const QString& head);

} // namespace duikan
