// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/anchorer.h"
#include "core/annotation/foreignannotation.h"
#include "core/base/hybridclock.h"
#include "core/document/pagemap.h"
#include "core/review/changesink.h"
#include "core/review/ledger.h"
#include "core/review/merging.h"
#include "core/review/reviewstate.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace duikan {

struct IncomingItems; // core/review/incoming.h
struct TakenIn;

/// Which things an act touched: what views redraw. A reply brings its annotation along, an annotation that is deleted
/// or comes back its replies, and a draft whose structure changed everything that hangs on it.
struct ChangedItems {
    QSet<AnnotationId> annotations;
    QSet<CrossReferenceId> crossReferences;
    QSet<ReplyId> replies;
    QSet<DraftId> drafts;
    QSet<DocumentId> documents;
    QSet<DismissalId> dismissals;
    QSet<OwnConceptId> ownConcepts;
    QSet<DraftId> alignments; ///< the later drafts of pairs whose alignment a person corrected
    bool review = false;
};

/// A file read and understood, ready to become a draft.
struct DraftSource {
    SourceInfo info;
    QByteArray bytes;
    DocumentPtr structure;
    PageMapPtr pageMap;                         ///< of a paged source, for `structure`; else null
    std::vector<ForeignAnnotation> annotations; ///< that the file brought along
};

struct NewAnnotation {
    Passage anchors;
    AnnotationKind kind = AnnotationKind::Comment;
    QString body;
    QString color;
    QString replacement;
    QStringList tags;
    QString assignee = {};
};

/// What can be altered in an annotation; what is not set stays.
struct AnnotationEdit {
    std::optional<AnnotationKind> kind;
    std::optional<AnnotationState> state;
    std::optional<QString> body;
    std::optional<QString> color;
    std::optional<QString> replacement;
    std::optional<QStringList> tags;
    std::optional<QString> assignee = {}; ///< empty for nobody
};

struct CrossReferenceEdit {
    std::optional<QString> relation;
    std::optional<QString> note;
};

/// A review: the log of changes, the state that follows from it, and the acts that lengthen it. Every act is durable
/// in the sink before changed() is emitted and before the function returns. Undo and redo are acts too and survive
/// closing. An edit that alters nothing is no act. Lives on one thread.
class Review : public QObject {
    Q_OBJECT
public:
    /// Reads the whole log from the sink.
    [[nodiscard]] static Result<std::unique_ptr<Review>> open(std::unique_ptr<ChangeSink> sink, QString author);
    ~Review() override;

    [[nodiscard]] const ReviewState& state() const;
    [[nodiscard]] const Records& records() const;          ///< the same field by field
    [[nodiscard]] const std::vector<Act>& history() const; ///< oldest first
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString author() const;
    void setAuthor(QString author); ///< of the changes made from now on

    [[nodiscard]] Result<void> setTitle(const QString& title);
    [[nodiscard]] Result<DocumentId> addDocument(const DraftSource& source);
    [[nodiscard]] Result<void> addDocuments(const std::vector<DraftSource>& sources); ///< one act
    /// The next draft of a document. Notes and links in the draft before it are carried over in the same act.
    [[nodiscard]] Result<DraftId> addDraft(DocumentId document, const DraftSource& source);
    /// Takes a repair of a draft back, or makes it again. Anchors into the paragraph resolve anew.
    [[nodiscard]] Result<void> setRepairUndone(DraftId draft, const QString& repairId, bool undone);

    [[nodiscard]] Result<AnnotationId> annotate(const NewAnnotation& annotation);
    [[nodiscard]] Result<void> edit(AnnotationId id, const AnnotationEdit& edit);
    [[nodiscard]] Result<void> remove(AnnotationId id);
    /// Several notes in one act; those that have the values already are left out.
    [[nodiscard]] Result<void> edit(const std::vector<AnnotationId>& ids, const AnnotationEdit& edit);
    [[nodiscard]] Result<void> remove(const std::vector<AnnotationId>& ids);
    /// Puts tags on several notes and takes others off, in one act; what else they have they keep.
    [[nodiscard]] Result<void> retag(const std::vector<AnnotationId>& ids, const QStringList& put,
                                     const QStringList& taken);
    /// Renames a tag on every note, its colour with it, in one act. Onto a name in use it joins the two; without a
    /// name the tag goes.
    [[nodiscard]] Result<void> renameTag(const QString& tag, const QString& name);
    /// One of tagColors(); empty for the one it has of itself.
    [[nodiscard]] Result<void> setTagColor(const QString& tag, const QString& color);
    /// Sets a field of a note, reply or link to a value that it had (core/review/itemhistory.h), "exists" included:
    /// what was deleted comes back. A step of its own.
    [[nodiscard]] Result<void> restore(const Target& target, const QString& field, const QJsonValue& value);
    [[nodiscard]] Result<ReplyId> reply(AnnotationId id, const QString& body);
    [[nodiscard]] Result<void> editReply(ReplyId id, const QString& body);
    [[nodiscard]] Result<void> remove(ReplyId id);
    /// `origin` is the suggestion that was accepted, where there was one.
    [[nodiscard]] Result<CrossReferenceId> link(const Passage& from, const Passage& to, const QString& relation,
                                                const QString& note = {},
                                                const std::optional<SuggestionOrigin>& origin = {});
    [[nodiscard]] Result<void> edit(CrossReferenceId id, const CrossReferenceEdit& edit);
    [[nodiscard]] Result<void> remove(CrossReferenceId id);

    /// Takes in what a file brings, in one act. What the review has already, by its id, is not added again; where the file
    /// says something newer of it, the review takes that.
    [[nodiscard]] Result<TakenIn> takeIn(const IncomingItems& items);

    /// Keeps two passages from being suggested as a cross-reference again, until the dismissal is removed.
    [[nodiscard]] Result<DismissalId> dismiss(const Passage& from, const Passage& to);
    [[nodiscard]] Result<void> remove(DismissalId id);
    [[nodiscard]] Result<OwnConceptId> addConcept(const OwnConceptWords& words);
    [[nodiscard]] Result<void> edit(OwnConceptId id, const OwnConceptWords& words);
    [[nodiscard]] Result<void> remove(OwnConceptId id);

    /// Settles what became of a passage when a draft came (core/review/ledger.h). None takes a settlement back. Where
    /// still later drafts came meanwhile, the passage is carried on to them in the same act, as far as nobody settled
    /// it there.
    [[nodiscard]] Result<void> settle(AnnotationId id, DraftId draft, Settlement settlement);
    [[nodiscard]] Result<void> settle(CrossReferenceId id, LinkSide side, DraftId draft, Settlement settlement);
    [[nodiscard]] Result<void> settle(const std::vector<LedgerEntry>& entries, DraftId draft,
                                      Settlement settlement); ///< one act
    /// Somebody has looked at a link whose words were amended by a later draft: confirms in one act all of its
    /// rewordings that wait.
    [[nodiscard]] Result<void> confirmRewording(CrossReferenceId id);

    /// Ties two paragraphs of two drafts, unties them, or marks them as moved; nothing leaves them to the program
    /// again. What was carried between a document's two latest drafts, stands in a paragraph that is aligned otherwise
    /// now, and was not settled, is carried anew in the same act.
    [[nodiscard]] Result<void> align(const ParagraphPair& pair, std::optional<AlignmentChoice::Kind> choice);

    /// What merge() would do with another copy of this review.
    [[nodiscard]] Result<MergePlan> planMerge(ChangeSink& other) const;
    /// Takes in what another copy has and this one has not, sources included: one act, whose undo hides all of it
    /// again. The acts keep their ids, authors and times and are not undone one by one here. Nothing happens when
    /// everything is here already. Answers what was done; errors about the other copy name no file.
    [[nodiscard]] Result<MergePlan> merge(ChangeSink& other);
    /// Chooses among the rivals of a conflict, in one act; none takes bothOf() them. UnknownItem when there is no such
    /// conflict or rival, InvalidArgument where the field cannot hold both.
    [[nodiscard]] Result<void> settleConflict(const Target& target, const QString& field,
                                              std::optional<ChangeId> chosen);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Whether undo() would take back the act the review began with, which brought its documents: programs stop there.
    [[nodiscard]] bool undoReachesBeginning() const;
    [[nodiscard]] QString undoTitle() const; ///< Act::title of the step that undo() would take back; empty if none
    [[nodiscard]] QString redoTitle() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

    /// Where an anchor stands in its draft's structure now. Cached until the draft changes: the reference is good
    /// until the next act.
    [[nodiscard]] const Resolution& resolution(const Anchor& anchor) const;
    [[nodiscard]] Result<QByteArray> sourceBytes(DraftId draft) const;
    /// Where a draft's structure, as it is shown, stands on the pages of its source. Read when it is first asked for.
    /// Null for a source without pages, and for one that was read before maps were kept: core/import/pagemaps.h makes
    /// that anew.
    [[nodiscard]] Result<PageMapPtr> pageMap(DraftId draft) const;
    /// Keeps the map of `imported`, made anew of a draft's source. No change of the review; a review that cannot be
    /// written to keeps it until it is closed.
    [[nodiscard]] Result<void> keepPageMap(DraftId draft, const PageMap& map);

signals:
    void changed(const duikan::ChangedItems& items);

private:
    struct Private;
    explicit Review(std::unique_ptr<Private> priv);

    [[nodiscard]] Result<void> perform(const QString& title, std::vector<Change> changes,
                                       ActKind kind = ActKind::Step, ActId of = {});
    [[nodiscard]] Result<void> invert(ActId step, ActId latest, ActKind kind);
    [[nodiscard]] Result<void> removeItem(const Target& target, bool isKnown);

    std::unique_ptr<Private> d;
};

} // namespace duikan
