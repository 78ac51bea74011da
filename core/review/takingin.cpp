// SPDX-License-Identifier: GPL-3.0-or-later
// The act by which a review takes in the notes of a file.
#include "core/review/fields.h"
#include "core/review/incoming.h"
#include "core/review/review_p.h"

#include <algorithm>
#include <iterator>

namespace duikan {

namespace {

void insertUnlessEmpty(QJsonObject& fields, QLatin1String name, const QString& value) {
    if (!value.isEmpty()) {
        fields.insert(name, value);
    }
}

QJsonObject fieldsOf(const IncomingNote& note) {
    QJsonObject fields{{field::kAnchors, toJson(note.anchors)},
                       {field::kKind, toString(note.kind.value_or(AnnotationKind::Comment))},
                       {field::kImported, toJson(note.from)}};
    insertUnlessEmpty(fields, field::kBody, note.body);
    insertUnlessEmpty(fields, field::kColor, note.color.value_or(QString()));
    insertUnlessEmpty(fields, field::kReplacement, note.replacement.value_or(QString()));
    if (note.state.value_or(AnnotationState::Open) != AnnotationState::Open) {
        fields.insert(field::kState, toString(*note.state));
    }
    insertUnlessEmpty(fields, field::kAssignee, note.assignee.value_or(QString()));
    if (note.tags && !note.tags->isEmpty()) {
        fields.insert(field::kTags, QJsonArray::fromStringList(*note.tags));
    }
    return fields;
}

QJsonObject fieldsOf(const IncomingLink& link) {
    QJsonObject fields{{field::kFrom, toJson(link.fromPassage)},
                       {field::kTo, toJson(link.toPassage)},
                       {field::kRelation, link.relation},
                       {field::kImported, toJson(link.from)}};
    insertUnlessEmpty(fields, field::kNote, link.note);
    if (link.origin) {
        fields.insert(field::kOrigin, toJson(*link.origin));
    }
    return fields;
}

} // namespace

/// One taking in, while it is worked out.
class Review::Private::Intake {
public:
    Intake(Private& review, const IncomingItems& items)
        : m_review(review)
        , m_state(review.builder.state()) {
        for (const auto& [id, note] : m_state.annotations()) {
            enter({TargetKind::Annotation, id.value}, note.imported);
        }
        for (const auto& [id, reply] : m_state.replies()) {
            enter({TargetKind::Reply, id.value}, reply.imported);
        }
        for (const auto& [id, link] : m_state.crossReferences()) {
            enter({TargetKind::CrossReference, id.value}, link.imported);
        }
        for (const IncomingReply& reply : items.replies) {
            m_answers.insert(comparableId(reply.from.id), comparableId(reply.inReplyTo));
        }
    }

    void take(const IncomingNote& note) {
        if (const auto known = find(note.from.id)) {
            const Annotation* const ours = m_state.annotation(AnnotationId{known->id});
            std::vector<Change> edits;
            if (ours != nullptr) {
                const auto edit = [&](QLatin1String field, const QJsonValue& before, const auto& said, auto toValue) {
                    if (said) {
                        m_review.addEdit(edits, *known, field, before, QJsonValue(toValue(*said)));
                    }
                };
                const auto asName = [](auto value) { return toString(value); };
                const auto asText = [](const QString& text) { return text; };
                m_review.addEdit(edits, *known, field::kBody, ours->body, QJsonValue(note.body));
                edit(field::kKind, toString(ours->kind), note.kind, asName);
                edit(field::kState, toString(ours->state), note.state, asName);
                edit(field::kColor, ours->color, note.color, asText);
                edit(field::kReplacement, ours->replacement, note.replacement, asText);
                edit(field::kAssignee, ours->assignee, note.assignee, asText);
                edit(field::kTags, QJsonArray::fromStringList(ours->tags), note.tags,
                     [](const QStringList& tags) { return QJsonArray::fromStringList(tags); });
            }
            meet(std::move(edits), ours != nullptr ? ours->modified : QDateTime(), note.from);
        } else {
            create(TargetKind::Annotation, fieldsOf(note), note.from);
            ++m_taken.notes;
        }
    }

    void take(const IncomingReply& reply) {
        if (const auto known = find(reply.from.id)) {
            const auto ours = m_state.replies().find(ReplyId{known->id});
            const bool isSame = ours == m_state.replies().end() || ours->second.body == reply.body;
            ++(isSame ? m_taken.known : m_taken.kept); // a reply keeps no time of its changes: nobody is the newer
            return;
        }
        const auto note = noteAnswered(reply);
        if (!note) {
            ++m_taken.stray;
            return;
        }
        create(TargetKind::Reply,
               {{field::kAnnotation, note->toString()},
                {field::kBody, reply.body},
                {field::kImported, toJson(reply.from)}},
               reply.from);
        ++m_taken.replies;
    }

    void take(const IncomingLink& link) {
        if (const auto known = find(link.from.id)) {
            const CrossReference* const ours = m_state.crossReference(CrossReferenceId{known->id});
            std::vector<Change> edits;
            if (ours != nullptr) {
                m_review.addEdit(edits, *known, field::kRelation, ours->relation, QJsonValue(link.relation));
                m_review.addEdit(edits, *known, field::kNote, ours->note, QJsonValue(link.note));
            }
            meet(std::move(edits), ours != nullptr ? ours->modified : QDateTime(), link.from);
        } else {
            create(TargetKind::CrossReference, fieldsOf(link), link.from);
            ++m_taken.links;
        }
    }

    [[nodiscard]] std::vector<Change>& changes() { return m_changes; }
    [[nodiscard]] const TakenIn& taken() const { return m_taken; }

private:
    void enter(const Target& target, const std::optional<Provenance>& imported) {
        m_known.insert(target.id.toString(), target);
        if (imported) {
            m_known.insert(comparableId(imported->id), target);
        }
    }
    [[nodiscard]] std::optional<Target> find(const QString& id) const {
        const auto known = m_known.constFind(comparableId(id));
        return known == m_known.cend() ? std::nullopt : std::optional(*known);
    }
    /// A reply to a reply belongs to the thread of the note at its root. None for replies that answer each other.
    [[nodiscard]] std::optional<AnnotationId> noteAnswered(const IncomingReply& reply) {
        QSet<QString> path;
        std::optional<AnnotationId> root;
        for (QString id = comparableId(reply.from.id); !root && !path.contains(id); id = m_answers.value(id)) {
            path.insert(id);
            if (const auto settled = m_roots.constFind(id); settled != m_roots.cend()) {
                root = *settled;
                break;
            }
            const auto known = find(id);
            if (known && known->kind == TargetKind::Annotation) {
                root = AnnotationId{known->id};
            } else if (known && known->kind == TargetKind::Reply) {
                const auto ours = m_state.replies().find(ReplyId{known->id});
                root = ours != m_state.replies().end() ? std::optional(ours->second.annotation) : std::nullopt;
            }
        }
        for (const QString& id : std::as_const(path)) {
            m_roots.insert(id, root); // a chain of many replies is gone through once
        }
        return root;
    }
    void create(TargetKind kind, const QJsonObject& fields, const Provenance& from) {
        Change change = m_review.creation(kind, fields);
        m_known.insert(comparableId(from.id), change.target); // a second one of the same id adds nothing
        m_changes.push_back(std::move(change));
    }
    /// An item of the file met one of the review: what would have to be edited to make them equal.
    void meet(std::vector<Change> edits, const QDateTime& ours, const Provenance& from) {
        if (edits.empty()) {
            ++m_taken.known;
        } else if (from.modified.isValid() && from.modified > ours) {
            ++m_taken.updated;
            std::ranges::move(edits, std::back_inserter(m_changes));
        } else {
            ++m_taken.kept;
        }
    }

    Private& m_review;
    const ReviewState& m_state;
    QHash<QString, Target> m_known;    ///< by comparableId()
    QHash<QString, QString> m_answers; ///< of the file's replies: by their ids, what each answers
    QHash<QString, std::optional<AnnotationId>> m_roots; ///< of what was gone through on the way to them
    std::vector<Change> m_changes;
    TakenIn m_taken;
};

TakenIn Review::Private::addIncoming(std::vector<Change>& changes, const IncomingItems& items) {
    Intake intake(*this, items);
    for (const IncomingNote& note : items.notes) {
        intake.take(note);
    }
    for (const IncomingReply& reply : items.replies) {
        intake.take(reply);
    }
    for (const IncomingLink& link : items.links) {
        intake.take(link);
    }
    std::ranges::move(intake.changes(), std::back_inserter(changes));
    return intake.taken();
}

Result<TakenIn> Review::takeIn(const IncomingItems& items) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    for (const IncomingNote& note : items.notes) {
        if (auto sound = d->checkPassage(note.anchors); !sound) {
            return std::unexpected(sound.error());
        }
    }
    for (const IncomingLink& link : items.links) {
        for (const Passage* end : {&link.fromPassage, &link.toPassage}) {
            if (auto sound = d->checkPassage(*end); !sound) {
                return std::unexpected(sound.error());
            }
        }
    }
    std::vector<Change> changes;
    const TakenIn taken = d->addIncoming(changes, items);
    if (auto added = perform(QStringLiteral("import-notes"), std::move(changes)); !added) {
        return std::unexpected(added.error());
    }
    return taken;
}

} // namespace duikan
