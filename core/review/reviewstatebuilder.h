// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/latecarrying.h"
#include "core/review/records.h"
#include "core/review/reviewstate.h"

#include <functional>
#include <map>

namespace duikan {

/// Applies a log to get the state that it says. Acts may come in any order and yield the same state.
class ReviewStateBuilder {
public:
    /// Finds the structure of a source by its SHA-256.
    using StructureLoader = std::function<Result<DocumentPtr>(const QByteArray& sha256)>;

    explicit ReviewStateBuilder(StructureLoader loadStructure);

    /// Fails only when a structure cannot be loaded; the draft is then left out and everything else is applied.
    [[nodiscard]] Result<void> apply(const Act& act);
    [[nodiscard]] Result<void> apply(const std::vector<Act>& acts);

    [[nodiscard]] const ReviewState& state() const { return m_state; }
    [[nodiscard]] const Records& records() const { return m_records; }

private:
    void showReview(const Record& record);
    void showDecision(Annotation& annotation) const;
    void show(const Target& target);
    [[nodiscard]] Result<void> showDocuments();
    void showAlignmentChoices();
    [[nodiscard]] Result<Draft> draft(DraftId id, const Record& record) const;
    void showAnnotation(AnnotationId id, const Record& record);
    void showReply(ReplyId id, const Record& record);
    void showRepliesTo(AnnotationId id);
    void showCrossReference(CrossReferenceId id, const Record& record);
    void showDismissal(DismissalId id, const Record& record);
    void showOwnConcept(OwnConceptId id, const Record& record);
    void showConflicts(const Target& target);
    void showAllPassages();
    /// What the log says of a passage's way through the drafts, and what follows where it says nothing.
    [[nodiscard]] CarriedPassages carriedIn(const Target& target, const Passage& written, QLatin1String prefix,
                                            QLatin1String settledPrefix);
    void carryLate(const Target& target, const Passage& written, QLatin1String settledPrefix, CarriedPassages& carried);
    [[nodiscard]] Passage standing(const Passage& written, const CarriedPassages& carried) const;
    [[nodiscard]] QDateTime modified(const Target& target) const;

    StructureLoader m_loadStructure;
    Records m_records;
    ReviewState m_state;
    LateCarrying m_lateCarrying;
    std::set<Target> m_carriedLate; ///< of whose passages the log does not say everything
};

} // namespace duikan
