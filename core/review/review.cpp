// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_p.h"

#include "core/review/fields.h"

#include <algorithm>

namespace duikan {

Review::Private::Private(std::unique_ptr<ChangeSink> changeSink, QString authorName)
    : sink(std::move(changeSink))
    , author(std::move(authorName))
    , builder([this](const QByteArray& sha256) { return structure(sha256); }) {}

Result<DocumentPtr> Review::Private::structure(const QByteArray& sha256) {
    if (const auto known = structures.constFind(sha256); known != structures.cend()) {
        return *known;
    }
    auto loaded = sink->structure(sha256);
    if (loaded) {
        structures.insert(sha256, *loaded);
    }
    return loaded;
}

Change Review::Private::creation(TargetKind kind, const QJsonObject& fields) {
    const ChangeId id{clock.tick()};
    return {.id = id,
            .act = {},
            .author = author,
            .target = {kind, id.value},
            .field = field::kAll,
            .value = fields,
            .before = QJsonValue(QJsonValue::Undefined)};
}

void Review::Private::addEdit(std::vector<Change>& changes, const Target& target, const QString& field,
                              const QJsonValue& before, const std::optional<QJsonValue>& value) {
    if (!value || *value == before) {
        return;
    }
    changes.push_back({.id = ChangeId{clock.tick()},
                       .act = {},
                       .author = author,
                       .target = target,
                       .field = field,
                       .value = *value,
                       .before = builder.records().value(target, field)});
}

Result<ChangedItems> Review::Private::commit(const QString& title, std::vector<Change> changes, ActKind kind,
                                             ActId of) {
    if (changes.empty()) {
        return ChangedItems{};
    }
    Act act{.id = ActId{changes.front().id.value}, .kind = kind, .of = of, .title = title,
            .changes = std::move(changes)};
    for (Change& change : act.changes) {
        change.act = act.id;
    }
    if (auto appended = sink->append(act); !appended) {
        return std::unexpected(appended.error());
    }
    const auto applied = builder.apply(act);
    acts.push_back(std::move(act));
    if (builder.records().isOfThisCopy(acts.back())) {
        rebuildUndoStack(); // which of one's own steps others took back may have changed
    } else {
        undoStack.add(acts.back());
    }
    if (!applied) {
        return std::unexpected(applied.error());
    }
    return itemsOf(acts.back());
}

Result<void> Review::Private::checkWritable() const {
    if (sink->isReadOnly()) {
        return failure(ErrorKind::ReadOnlyReview);
    }
    return {};
}

Result<void> Review::Private::checkPassage(const Passage& passage) const {
    if (passage.empty()) {
        return failure(ErrorKind::InvalidArgument, {}, QStringLiteral("the passage is empty"));
    }
    for (const Anchor& anchor : passage) {
        if (builder.state().draft(anchor.draft) == nullptr) {
            return failure(ErrorKind::UnknownItem, anchor.draft.toString(), QStringLiteral("no such draft"));
        }
        if (anchor.quote.exact.isEmpty() && !anchor.wholeParagraph) {
            return failure(ErrorKind::InvalidArgument, anchor.label, QStringLiteral("no words are selected"));
        }
    }
    return {};
}

ChangedItems Review::Private::itemsOf(const Act& act) const {
    const auto hangsOn = [](const Passage& passage, DraftId draft) {
        return std::any_of(passage.begin(), passage.end(),
                           [draft](const Anchor& anchor) { return anchor.draft == draft; });
    };
    const ReviewState& state = builder.state();
    ChangedItems items;
    const Records& records = builder.records();
    const bool turnsMerge = records.isOfThisCopy(act);
    const bool isAlignment = !turnsMerge && std::ranges::all_of(act.changes, [](const Change& change) {
        return change.target.kind != TargetKind::Draft || change.field.startsWith(field::kAlignedPrefix);
    });
    const bool mayAppear = turnsMerge || std::ranges::any_of(act.changes, [](const Change& change) {
        return change.field == field::kExists;
    });
    std::set<Target> targets = records.targetsOf(act);
    if (turnsMerge) { // what was deleted may be back because of what hangs on it
        for (const auto& [id, draft] : state.drafts()) {
            targets.insert({TargetKind::Draft, id.value});
            targets.insert({TargetKind::Document, draft.document.value});
            items.alignments.insert(id);
        }
    }
    for (const Target& target : targets) {
        const Uuid id = target.id;
        switch (target.kind) {
        case TargetKind::Document:
            items.documents.insert(DocumentId{id});
            break;
        case TargetKind::Draft:
            if (isAlignment) {
                items.alignments.insert(DraftId{id});
                break;
            }
            items.drafts.insert(DraftId{id});
            for (const auto& [annotationId, annotation] : state.annotations()) {
                if (hangsOn(annotation.anchors, DraftId{id})) {
                    items.annotations.insert(annotationId);
                }
            }
            for (const auto& [linkId, link] : state.crossReferences()) {
                if (hangsOn(link.from, DraftId{id}) || hangsOn(link.to, DraftId{id})) {
                    items.crossReferences.insert(linkId);
                }
            }
            break;
        case TargetKind::Annotation:
            items.annotations.insert(AnnotationId{id});
            if (mayAppear) {
                for (const ReplyId reply : records.thread(AnnotationId{id})) {
                    items.replies.insert(reply);
                }
            }
            break;
        case TargetKind::Reply: {
            items.replies.insert(ReplyId{id});
            const QJsonValue annotation = records.at(target).value(field::kAnnotation);
            items.annotations.insert(AnnotationId::parse(annotation.toString()).value_or(AnnotationId{}));
            break;
        }
        case TargetKind::CrossReference:
            items.crossReferences.insert(CrossReferenceId{id});
            break;
        case TargetKind::Review:
            items.review = true;
            break;
        case TargetKind::Dismissal:
            items.dismissals.insert(DismissalId{id});
            break;
        case TargetKind::Concept:
            items.ownConcepts.insert(OwnConceptId{id});
            break;
        }
    }
    return items;
}

const Act& Review::Private::act(ActId id) const {
    const auto found = std::lower_bound(acts.begin(), acts.end(), id,
                                        [](const Act& one, ActId wanted) { return one.id < wanted; });
    Q_ASSERT(found != acts.end() && found->id == id);
    return *found;
}

Review::Review(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}

Review::~Review() = default;

Result<std::unique_ptr<Review>> Review::open(std::unique_ptr<ChangeSink> sink, QString author) {
    auto acts = sink->acts();
    if (!acts) {
        return std::unexpected(acts.error());
    }
    auto d = std::make_unique<Private>(std::move(sink), std::move(author));
    if (auto applied = d->builder.apply(*acts); !applied) {
        return std::unexpected(applied.error());
    }
    for (const Act& act : *acts) {
        for (const Change& change : act.changes) {
            d->clock.observe(change.id.value);
        }
    }
    d->acts = *std::move(acts);
    d->rebuildUndoStack();
    return std::unique_ptr<Review>(new Review(std::move(d)));
}

const ReviewState& Review::state() const { return d->builder.state(); }

const Records& Review::records() const { return d->builder.records(); }

const std::vector<Act>& Review::history() const { return d->acts; }

bool Review::isReadOnly() const { return d->sink->isReadOnly(); }

QString Review::author() const { return d->author; }

void Review::setAuthor(QString author) { d->author = std::move(author); }

bool Review::canUndo() const { return d->undoStack.nextUndo().has_value(); }

bool Review::canRedo() const { return d->undoStack.nextRedo().has_value(); }

bool Review::undoReachesBeginning() const {
    const auto next = d->undoStack.nextUndo();
    return next && next->step == d->acts.front().id;
}

QString Review::undoTitle() const {
    const auto next = d->undoStack.nextUndo();
    return next ? d->act(next->step).title : QString();
}

QString Review::redoTitle() const {
    const auto next = d->undoStack.nextRedo();
    return next ? d->act(next->step).title : QString();
}

Result<void> Review::undo() {
    const auto next = d->undoStack.nextUndo();
    if (!next) {
        return failure(ErrorKind::NothingToUndo);
    }
    return invert(next->step, next->latest, ActKind::Undo);
}

Result<void> Review::redo() {
    const auto next = d->undoStack.nextRedo();
    if (!next) {
        return failure(ErrorKind::NothingToRedo);
    }
    return invert(next->step, next->latest, ActKind::Redo);
}

Result<void> Review::invert(ActId step, ActId latest, ActKind kind) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    std::vector<Change> changes = inverse(d->act(latest));
    for (Change& change : changes) {
        change.id = ChangeId{d->clock.tick()};
        change.author = d->author;
    }
    return perform(d->act(step).title, std::move(changes), kind, step);
}

const Resolution& Review::resolution(const Anchor& anchor) const {
    static const Resolution kNowhere;
    const Draft* draft = state().draft(anchor.draft);
    if (draft == nullptr) {
        return kNowhere;
    }
    Private::DraftAnchors& known = d->anchors[anchor.draft];
    if (known.structure != draft->structure) {
        known = {draft->structure, std::make_unique<Anchorer>(draft->structure), {}};
    }
    const auto [entry, isNew] = known.resolutions.try_emplace(anchor);
    if (isNew) {
        entry->second = known.anchorer->resolve(anchor);
    }
    return entry->second;
}

Result<QByteArray> Review::sourceBytes(DraftId draft) const {
    const Draft* known = state().draft(draft);
    if (known == nullptr) {
        return failure(ErrorKind::UnknownItem, draft.toString());
    }
    return d->sink->sourceBytes(known->source.sha256);
}

Result<PageMapPtr> Review::pageMap(DraftId draft) const {
    const Draft* known = state().draft(draft);
    if (known == nullptr) {
        return failure(ErrorKind::UnknownItem, draft.toString());
    }
    PageMapPtr map = d->pageMaps.value(known->source.sha256);
    if (!map) {
        auto kept = d->sink->pageMap(known->source.sha256);
        if (!kept || !*kept) {
            return kept;
        }
        map = *std::move(kept);
        d->pageMaps.insert(known->source.sha256, map);
    }
    if (known->structure == known->imported) {
        return map;
    }
    return std::make_shared<const PageMap>(pageMapFor(*known->imported, *map, *known->structure));
}

Result<void> Review::keepPageMap(DraftId draft, const PageMap& map) {
    const Draft* known = state().draft(draft);
    if (known == nullptr) {
        return failure(ErrorKind::UnknownItem, draft.toString());
    }
    d->pageMaps.insert(known->source.sha256, std::make_shared<const PageMap>(map));
    return isReadOnly() ? Result<void>() : d->sink->putPageMap(known->source.sha256, map);
}

} // namespace duikan
