// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/incoming.h"
#include "core/review/review.h"
#include "core/review/reviewstatebuilder.h"
#include "core/review/undostack.h"

#include <unordered_map>

namespace duikan {

struct AnchorHash {
    size_t operator()(const Anchor& anchor) const noexcept {
        return qHashMulti(0, anchor.draft, anchor.paragraph, anchor.position.begin, anchor.position.end);
    }
};

struct Review::Private {
    static constexpr int kSha256Size = 32; ///< bytes

    /// What is known of one draft's anchors, good as long as its structure is this one.
    struct DraftAnchors {
        DocumentPtr structure;
        std::unique_ptr<Anchorer> anchorer;
        std::unordered_map<Anchor, Resolution, AnchorHash> resolutions;
    };

    Private(std::unique_ptr<ChangeSink> changeSink, QString authorName);

    /// A change that creates an item; the item's id is the change's.
    [[nodiscard]] Change creation(TargetKind kind, const QJsonObject& fields);
    /// Adds the change of a field to a new value; nothing when it has that value or none is given.
    void addEdit(std::vector<Change>& changes, const Target& target, const QString& field,
                 const QJsonValue& before, const std::optional<QJsonValue>& value);
    /// Adds the deletion of an item, with what its author has seen of it (core/review/records.h).
    void addDeletion(std::vector<Change>& changes, const Target& target);
    void addEdits(std::vector<Change>& changes, const Annotation& annotation, const AnnotationEdit& edit);
    /// Makes the changes durable as one act, applies them, and tells what was touched. Nothing when there are none.
    [[nodiscard]] Result<ChangedItems> commit(const QString& title, std::vector<Change> changes,
                                              ActKind kind = ActKind::Step, ActId of = {});
    [[nodiscard]] Result<Change> draftCreation(DocumentId document, const DraftSource& source);
    /// What becomes of every passage in the document's last draft so far when `draft` comes after it.
    void addCarried(std::vector<Change>& changes, DocumentId document, DraftId draft, const DocumentPtr& structure);
    /// What is carried otherwise between a document's two latest drafts when this is said of their paragraphs.
    void addRecarried(std::vector<Change>& changes, const ParagraphPair& pair,
                      std::optional<AlignmentChoice::Kind> choice);
    /// What a file brings (takingin.cpp): additions, and edits of what the review has and the file says newer.
    TakenIn addIncoming(std::vector<Change>& changes, const IncomingItems& items);
    class Intake;
    class Recarrying;
    class Settling;
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Result<void> checkPassage(const Passage& passage) const;
    [[nodiscard]] ChangedItems itemsOf(const Act& act) const;
    void rebuildUndoStack();
    [[nodiscard]] Result<void> keepSources(ChangeSink& other, const std::vector<SourceInfo>& sources);
    [[nodiscard]] const Act& act(ActId id) const;
    [[nodiscard]] Result<DocumentPtr> structure(const QByteArray& sha256);

    std::unique_ptr<ChangeSink> sink;
    QString author;
    HybridClock clock;
    std::vector<Act> acts;
    UndoStack undoStack;
    QHash<QByteArray, DocumentPtr> structures;
    QHash<QByteArray, PageMapPtr> pageMaps; ///< of the structures as imported, as far as asked for; never null
    ReviewStateBuilder builder;
    std::map<DraftId, DraftAnchors> anchors;
};

} // namespace duikan
