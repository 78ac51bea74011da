// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a review: each says which changes a person's step consists of.
#include "core/document/sourceinfojson.h"
#include "core/review/fields.h"
#include "core/review/foreignnotes.h"
#include "core/review/review_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <iterator>

namespace duikan {

namespace {

/// Leaves out what is empty: a field that is not there reads as empty.
void insertUnlessEmpty(QJsonObject& fields, QLatin1String name, const QString& value) {
    if (!value.isEmpty()) {
        fields.insert(name, value);
    }
}

bool isColor(const QString& text) {
    static const QRegularExpression kPattern(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return text.isEmpty() || kPattern.match(text).hasMatch();
}

std::unexpected<Error> invalid(const QString& subject, const QString& detail) {
    return failure(ErrorKind::InvalidArgument, subject, detail);
}

std::optional<QJsonValue> asJson(const std::optional<QString>& text) {
    return text ? std::optional<QJsonValue>(*text) : std::nullopt;
}

template<typename Enum>
std::optional<QJsonValue> asName(const std::optional<Enum>& value) {
    return value ? std::optional<QJsonValue>(toString(*value)) : std::nullopt;
}

/// "edit-body" for one field, "edit" for several at once; "edit-several-state", "edit-several" for several items.
QString editTitle(const std::vector<Change>& changes) {
    const auto differs = [&](auto member) {
        return std::ranges::any_of(changes, [&](const Change& change) {
            return std::invoke(member, change) != std::invoke(member, changes.front());
        });
    };
    const QString title = differs(&Change::target) ? QStringLiteral("edit-several") : QStringLiteral("edit");
    return changes.empty() || differs(&Change::field) ? title : title + u'-' + changes.front().field;
}

} // namespace

Result<void> Review::perform(const QString& title, std::vector<Change> changes, ActKind kind, ActId of) {
    if (changes.empty()) {
        return {};
    }
    const auto items = d->commit(title, std::move(changes), kind, of);
    if (!items) {
        return std::unexpected(items.error());
    }
    emit changed(*items);
    return {};
}

Result<void> Review::setTitle(const QString& title) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    std::vector<Change> changes;
    d->addEdit(changes, {TargetKind::Review, {}}, field::kTitle, state().title(), QJsonValue(title));
    return perform(QStringLiteral("rename-review"), std::move(changes));
}

Result<Change> Review::Private::draftCreation(DocumentId document, const DraftSource& source) {
    if (source.structure == nullptr || source.info.sha256.size() != kSha256Size) {
        return invalid(source.info.name, QStringLiteral("the source was not read"));
    }
    const bool isKept = structure(source.info.sha256).has_value();
    if (auto kept = sink->putSource(source.info, source.bytes, *source.structure); !kept) {
        return std::unexpected(kept.error());
    }
    if (!isKept) {
        structures.insert(source.info.sha256, source.structure); // reading it back would give an equal one
    }
    if (source.pageMap) {
        if (auto kept = sink->putPageMap(source.info.sha256, *source.pageMap); !kept) {
            return std::unexpected(kept.error());
        }
    }
    return creation(TargetKind::Draft, {
                                           {field::kDocument, document.toString()},
                                           {field::kLabel, source.info.name},
                                           {field::kSource, toJson(source.info)},
                                       });
}

Result<DocumentId> Review::addDocument(const DraftSource& source) {
    if (auto added = addDocuments({source}); !added) {
        return std::unexpected(added.error());
    }
    return state().documents().back().id;
}

Result<void> Review::addDocuments(const std::vector<DraftSource>& sources) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    std::vector<Change> changes;
    IncomingItems brought;
    for (const DraftSource& source : sources) {
        Change document = d->creation(TargetKind::Document, {});
        auto draft = d->draftCreation(DocumentId{document.target.id}, source);
        if (!draft) {
            return std::unexpected(draft.error());
        }
        IncomingItems items = itemsOf(source, DraftId{draft->target.id}, state());
        std::ranges::move(items.notes, std::back_inserter(brought.notes));
        std::ranges::move(items.replies, std::back_inserter(brought.replies));
        changes.push_back(std::move(document));
        changes.push_back(*std::move(draft));
    }
    d->addIncoming(changes, brought);
    return perform(QStringLiteral("add-documents"), std::move(changes));
}

Result<DraftId> Review::addDraft(DocumentId document, const DraftSource& source) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    const auto& documents = state().documents();
    if (std::none_of(documents.begin(), documents.end(),
                     [document](const ReviewedDocument& known) { return known.id == document; })) {
        return failure(ErrorKind::UnknownDocument, document.toString());
    }
    auto draft = d->draftCreation(document, source);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    const DraftId id{draft->target.id};
    std::vector<Change> changes{*std::move(draft)};
    d->addCarried(changes, document, id, source.structure);
    d->addIncoming(changes, itemsOf(source, id, state()));
    if (auto added = perform(QStringLiteral("add-draft"), std::move(changes)); !added) {
        return std::unexpected(added.error());
    }
    return id;
}

Result<void> Review::setRepairUndone(DraftId draft, const QString& repairId, bool undone) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const Draft* known = state().draft(draft);
    if (known == nullptr) {
        return failure(ErrorKind::UnknownItem, draft.toString());
    }
    const auto& repairs = known->imported->repairs;
    if (std::none_of(repairs.begin(), repairs.end(),
                     [&](const Repair& repair) { return repair.id == repairId; })) {
        return failure(ErrorKind::UnknownItem, repairId, QStringLiteral("no such repair"));
    }
    std::vector<Change> changes;
    d->addEdit(changes, {TargetKind::Draft, draft.value}, field::kRepairPrefix + repairId,
               known->undoneRepairs.contains(repairId), QJsonValue(undone));
    return perform(undone ? QStringLiteral("undo-repair") : QStringLiteral("redo-repair"), std::move(changes));
}

Result<AnnotationId> Review::annotate(const NewAnnotation& annotation) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    if (auto sound = d->checkPassage(annotation.anchors); !sound) {
        return std::unexpected(sound.error());
    }
    if (!isColor(annotation.color)) {
        return invalid(annotation.color, QStringLiteral("not a colour of the form #rrggbb"));
    }
    QJsonObject fields{
        {field::kAnchors, toJson(annotation.anchors)},
        {field::kKind, toString(annotation.kind)},
    };
    insertUnlessEmpty(fields, field::kBody, annotation.body);
    insertUnlessEmpty(fields, field::kColor, annotation.color);
    insertUnlessEmpty(fields, field::kReplacement, annotation.replacement);
    if (!annotation.tags.isEmpty()) {
        fields.insert(field::kTags, QJsonArray::fromStringList(annotation.tags));
    }
    insertUnlessEmpty(fields, field::kAssignee, annotation.assignee.simplified());
    Change change = d->creation(TargetKind::Annotation, fields);
    const AnnotationId id{change.target.id};
    if (auto added = perform(QStringLiteral("annotate"), {std::move(change)}); !added) {
        return std::unexpected(added.error());
    }
    return id;
}

void Review::Private::addEdits(std::vector<Change>& changes, const Annotation& annotation, const AnnotationEdit& edit) {
    const Target target{TargetKind::Annotation, annotation.id.value};
    addEdit(changes, target, field::kKind, toString(annotation.kind), asName(edit.kind));
    addEdit(changes, target, field::kState, toString(annotation.state), asName(edit.state));
    addEdit(changes, target, field::kBody, annotation.body, asJson(edit.body));
    addEdit(changes, target, field::kColor, annotation.color, asJson(edit.color));
    addEdit(changes, target, field::kReplacement, annotation.replacement, asJson(edit.replacement));
    if (edit.tags) {
        addEdit(changes, target, field::kTags, QJsonArray::fromStringList(annotation.tags),
                QJsonValue(QJsonArray::fromStringList(*edit.tags)));
    }
    if (edit.assignee) {
        addEdit(changes, target, field::kAssignee, annotation.assignee, QJsonValue(edit.assignee->simplified()));
    }
}

Result<void> Review::edit(AnnotationId id, const AnnotationEdit& edit) {
    return this->edit(std::vector{id}, edit);
}

Result<void> Review::edit(const std::vector<AnnotationId>& ids, const AnnotationEdit& edit) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    if (edit.color && !isColor(*edit.color)) {
        return invalid(*edit.color, QStringLiteral("not a colour of the form #rrggbb"));
    }
    std::vector<Change> changes;
    for (const AnnotationId id : ids) {
        const Annotation* annotation = state().annotation(id);
        if (annotation == nullptr) {
            return failure(ErrorKind::UnknownItem, id.toString());
        }
        d->addEdits(changes, *annotation, edit);
    }
    const QString title = editTitle(changes);
    return perform(title, std::move(changes));
}

Result<void> Review::remove(AnnotationId id) {
    return removeItem({TargetKind::Annotation, id.value}, state().annotation(id) != nullptr);
}

Result<void> Review::remove(ReplyId id) {
    return removeItem({TargetKind::Reply, id.value}, state().replies().contains(id));
}

Result<void> Review::remove(CrossReferenceId id) {
    return removeItem({TargetKind::CrossReference, id.value}, state().crossReference(id) != nullptr);
}

void Review::Private::addDeletion(std::vector<Change>& changes, const Target& target) {
    QJsonArray seen;
    for (const ChangeId edit : builder.records().edits(target)) {
        seen.append(edit.toString());
    }
    addEdit(changes, target, field::kExists, true, QJsonValue(false));
    changes.back().before = QJsonObject{{field::kSeen, seen}};
}

Result<void> Review::removeItem(const Target& target, bool isKnown) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    if (!isKnown) {
        return failure(ErrorKind::UnknownItem, target.id.toString());
    }
    std::vector<Change> changes;
    d->addDeletion(changes, target);
    return perform(QStringLiteral("delete-") + toString(target.kind), std::move(changes));
}

Result<ReplyId> Review::reply(AnnotationId id, const QString& body) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    if (state().annotation(id) == nullptr) {
        return failure(ErrorKind::UnknownItem, id.toString());
    }
    if (body.trimmed().isEmpty()) {
        return invalid(id.toString(), QStringLiteral("the reply is empty"));
    }
    Change change = d->creation(TargetKind::Reply,
                                {{field::kAnnotation, id.toString()}, {field::kBody, body}});
    const ReplyId replyId{change.target.id};
    if (auto added = perform(QStringLiteral("reply"), {std::move(change)}); !added) {
        return std::unexpected(added.error());
    }
    return replyId;
}

Result<void> Review::editReply(ReplyId id, const QString& body) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const auto known = state().replies().find(id);
    if (known == state().replies().end()) {
        return failure(ErrorKind::UnknownItem, id.toString());
    }
    if (body.trimmed().isEmpty()) {
        return invalid(id.toString(), QStringLiteral("the reply is empty"));
    }
    std::vector<Change> changes;
    d->addEdit(changes, {TargetKind::Reply, id.value}, field::kBody, known->second.body, QJsonValue(body));
    return perform(QStringLiteral("edit-reply"), std::move(changes));
}

Result<CrossReferenceId> Review::link(const Passage& from, const Passage& to, const QString& relation,
                                      const QString& note, const std::optional<SuggestionOrigin>& origin) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    for (const Passage* end : {&from, &to}) {
        if (auto sound = d->checkPassage(*end); !sound) {
            return std::unexpected(sound.error());
        }
    }
    if (relation.trimmed().isEmpty()) {
        return invalid({}, QStringLiteral("the relation is empty"));
    }
    QJsonObject fields{
        {field::kFrom, toJson(from)},
        {field::kTo, toJson(to)},
        {field::kRelation, relation.trimmed()},
    };
    insertUnlessEmpty(fields, field::kNote, note);
    if (origin) {
        fields.insert(field::kOrigin, toJson(*origin));
    }
    Change change = d->creation(TargetKind::CrossReference, fields);
    const CrossReferenceId id{change.target.id};
    if (auto added = perform(origin ? QStringLiteral("accept-suggestion") : QStringLiteral("link"), {std::move(change)}); !added) {
        return std::unexpected(added.error());
    }
    return id;
}

Result<void> Review::edit(CrossReferenceId id, const CrossReferenceEdit& edit) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const CrossReference* link = state().crossReference(id);
    if (link == nullptr) {
        return failure(ErrorKind::UnknownItem, id.toString());
    }
    if (edit.relation && edit.relation->trimmed().isEmpty()) {
        return invalid(id.toString(), QStringLiteral("the relation is empty"));
    }
    const Target target{TargetKind::CrossReference, id.value};
    const auto relation = edit.relation ? std::optional(edit.relation->trimmed()) : std::nullopt;
    std::vector<Change> changes;
    d->addEdit(changes, target, field::kRelation, link->relation, asJson(relation));
    d->addEdit(changes, target, field::kNote, link->note, asJson(edit.note));
    const QString title = editTitle(changes);
    return perform(title, std::move(changes));
}

} // namespace duikan
