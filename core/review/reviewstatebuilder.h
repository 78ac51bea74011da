// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/record.h"
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
    [[nodiscard]] const std::map<Target, Record>& records() const { return m_records; }
    /// Every reply ever made to an annotation, deleted ones too.
    [[nodiscard]] std::vector<ReplyId> thread(AnnotationId id) const;

private:
    struct Stamp {
        ChangeId change;
        ActId act;
    };

    /// A step that set the state of a note.
    struct Decision {
        ChangeId change;
        ActId act;
        QString author;
        QString state;
    };

    void enter(const Act& act);
    void showReview(const Record& record);
    void showDecision(Annotation& annotation) const;
    [[nodiscard]] bool isUndone(ActId step) const;
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
    void showAllPassages();
    [[nodiscard]] Passage standing(const Passage& written, const CarriedPassages& carried) const;
    [[nodiscard]] QDateTime modified(const Target& target) const;

    StructureLoader m_loadStructure;
    std::map<Target, Record> m_records;
    std::map<Target, std::vector<Stamp>> m_steps; ///< by whom a target was changed, undo and redo left out
    std::map<ActId, std::pair<ActId, ActKind>> m_fates; ///< of a step: the latest undo or redo of it
    std::map<AnnotationId, std::vector<ReplyId>> m_threads;
    std::map<AnnotationId, std::vector<Decision>> m_decisions;
    ReviewState m_state;
};

} // namespace duikan
