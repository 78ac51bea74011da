// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/marks.h"
#include "core/review/reviewcitations.h"

namespace duikan {

/// A link's passage in the document shown.
struct LinkPassage {
    CrossReferenceId crossReference;
    int ordinal = 0;
    TextRange range;
    bool wholeParagraph = false;
    friend bool operator==(const LinkPassage&, const LinkPassage&) = default;
};

/// What a reading view shows of a review: the latest draft of one document, or an older one, and its marks, as they were when
/// refresh() was last called.
class ReadingContent {
public:
    /// What refresh() found altered.
    struct Difference {
        bool structure = false;      ///< another draft, or its paragraphs are others: the page is made anew
        std::vector<int> paragraphs; ///< ordinals whose marks are others
        bool links = false;
        bool relations = false;
    };

    void setReview(const Review* review, int documentNumber);
    void setEvidence(std::vector<Place> places) { m_evidence = std::move(places); } ///< shown after refresh()
    void setDraft(DraftId draft); ///< null for the latest one
    void setShowsProposals(bool shows) { m_showsProposals = shows; } ///< as changes of the words; after refresh()
    /// Words to mark as found, until others are set; refresh() then tells what differs.
    void setFound(const std::vector<Place>& places);
    [[nodiscard]] static QString foundId(const Place& place); ///< of the mark
    [[nodiscard]] Difference refresh();

    [[nodiscard]] const DocumentPtr& document() const { return m_document; } ///< null while there is none
    [[nodiscard]] DraftId draft() const { return m_draft; } ///< the one shown; null while there is none
    [[nodiscard]] int documentNumber() const { return m_number; }
    [[nodiscard]] const MarksByParagraph& marks() const { return m_marks; } ///< all that is shown
    [[nodiscard]] const MarksByParagraph& reviewMarks() const { return m_reviewMarks; } ///< of notes and links
    [[nodiscard]] std::vector<Mark> marksAt(int ordinal) const { return m_marks.value(ordinal); }
    [[nodiscard]] const CitationTargets& citationTargets() const { return m_targets; } ///< empty of an older draft
    [[nodiscard]] const std::vector<LinkPassage>& links() const { return m_links; } ///< by ordinal, then place
    [[nodiscard]] const QStringList& relations() const { return m_relations; } ///< built-in ones first

private:
    void resolveCitations();

    const Review* m_review = nullptr;
    int m_number = 0;
    DraftId m_wanted; ///< null for the latest draft
    MarksByParagraph m_found;
    DraftId m_draft;
    DocumentPtr m_document;
    MarksByParagraph m_marks;
    MarksByParagraph m_reviewMarks;
    std::vector<Place> m_evidence;
    bool m_showsProposals = false;
    std::vector<DocumentPtr> m_texts; ///< of the review, as they were when citations were resolved
    CitationTargets m_targets;
    std::vector<LinkPassage> m_links;
    QStringList m_relations;
};

} // namespace duikan
