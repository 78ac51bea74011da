// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/crossreference.h"
#include "core/annotation/dismissal.h"
#include "core/annotation/ownconcept.h"
#include "core/document/draft.h"
#include "core/review/alignmentchoices.h"
#include "core/review/change.h"
#include "core/review/fieldconflict.h"

#include <QHash>

#include <map>

namespace duikan {

/// What a review says now: the log applied. Everything that was deleted is out of it. Maps are ordered by id, that
/// is by time of creation.
class ReviewState {
public:
    [[nodiscard]] const std::vector<ReviewedDocument>& documents() const { return m_documents; }
    [[nodiscard]] const std::map<DraftId, Draft>& drafts() const { return m_drafts; }
    [[nodiscard]] const std::map<AnnotationId, Annotation>& annotations() const { return m_annotations; }
    [[nodiscard]] const std::map<ReplyId, Reply>& replies() const { return m_replies; }
    [[nodiscard]] const std::map<CrossReferenceId, CrossReference>& crossReferences() const {
        return m_crossReferences;
    }
    [[nodiscard]] const std::map<DismissalId, Dismissal>& dismissals() const { return m_dismissals; }
    [[nodiscard]] const std::map<OwnConceptId, OwnConcept>& ownConcepts() const { return m_ownConcepts; }
    [[nodiscard]] const AlignmentChoices& alignmentChoices() const { return m_alignmentChoices; }
    [[nodiscard]] const std::map<Target, std::vector<FieldConflict>>& conflicts() const { return m_conflicts; }

    [[nodiscard]] const ReviewedDocument* document(int number) const; ///< 1-based; nullptr when there is none
    [[nodiscard]] const Draft* draft(DraftId id) const;
    [[nodiscard]] const Draft* currentDraft(int documentNumber) const; ///< the last draft; nullptr when there is none
    [[nodiscard]] int documentNumber(DraftId id) const;                ///< 0 when unknown
    [[nodiscard]] const Annotation* annotation(AnnotationId id) const;
    [[nodiscard]] const CrossReference* crossReference(CrossReferenceId id) const;
    [[nodiscard]] std::vector<const Reply*> repliesTo(AnnotationId id) const; ///< oldest first
    [[nodiscard]] QString title() const { return m_title; }                   ///< of the review; may be empty
    /// By tag, as persons chose; the other tags have the one of their name (core/annotation/tagcolor.h).
    [[nodiscard]] const std::map<QString, QString>& tagColors() const { return m_tagColors; }

    friend class ReviewStateBuilder;

private:
    QString m_title;
    std::map<QString, QString> m_tagColors;
    std::vector<ReviewedDocument> m_documents;
    std::map<DraftId, Draft> m_drafts;
    std::map<AnnotationId, Annotation> m_annotations;
    std::map<ReplyId, Reply> m_replies;
    std::map<CrossReferenceId, CrossReference> m_crossReferences;
    std::map<DismissalId, Dismissal> m_dismissals;
    std::map<OwnConceptId, OwnConcept> m_ownConcepts;
    AlignmentChoices m_alignmentChoices;
    std::map<Target, std::vector<FieldConflict>> m_conflicts; ///< of items that exist, by field
};

} // namespace duikan
