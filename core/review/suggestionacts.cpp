// SPDX-License-Identifier: GPL-3.0-or-later
// The acts by which a person guides suggestions: dismissing pairs, and concepts of the review's own.
#include "core/review/fields.h"
#include "core/review/review_p.h"

namespace duikan {

namespace {

QStringList tidied(const QStringList& texts) {
    QStringList tidy;
    for (const QString& text : texts) {
        tidy.append(text.simplified());
    }
    tidy.removeAll(QString());
    tidy.removeDuplicates();
    return tidy;
}

/// Fails when the words cannot be a concept: no name, or a wording that would match everything.
Result<OwnConceptWords> checked(const OwnConceptWords& words) {
    const OwnConceptWords tidy{words.name.simplified(), tidied(words.wordings), tidied(words.related)};
    if (tidy.name.isEmpty()) {
        return failure(ErrorKind::InvalidArgument, {}, QStringLiteral("the concept has no name"));
    }
    for (const QString& text : QStringList(tidy.name) + tidy.wordings + tidy.related) {
        if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); })) {
            return failure(ErrorKind::InvalidArgument, text, QStringLiteral("it has no letter"));
        }
    }
    return tidy;
}

QJsonArray asJson(const QStringList& texts) {
    return QJsonArray::fromStringList(texts);
}

} // namespace

Result<DismissalId> Review::dismiss(const Passage& from, const Passage& to) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    for (const Passage* end : {&from, &to}) {
        if (auto sound = d->checkPassage(*end); !sound) {
            return std::unexpected(sound.error());
        }
    }
    Change change = d->creation(TargetKind::Dismissal, {{field::kFrom, toJson(from)}, {field::kTo, toJson(to)}});
    const DismissalId id{change.target.id};
    if (auto added = perform(QStringLiteral("dismiss-suggestion"), {std::move(change)}); !added) {
        return std::unexpected(added.error());
    }
    return id;
}

Result<void> Review::remove(DismissalId id) {
    return removeItem({TargetKind::Dismissal, id.value}, state().dismissals().contains(id));
}

Result<OwnConceptId> Review::addConcept(const OwnConceptWords& words) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    const auto tidy = checked(words);
    if (!tidy) {
        return std::unexpected(tidy.error());
    }
    QJsonObject fields{{field::kName, tidy->name}};
    if (!tidy->wordings.isEmpty()) {
        fields.insert(field::kWordings, asJson(tidy->wordings));
    }
    if (!tidy->related.isEmpty()) {
        fields.insert(field::kRelated, asJson(tidy->related));
    }
    Change change = d->creation(TargetKind::Concept, fields);
    const OwnConceptId id{change.target.id};
    if (auto added = perform(QStringLiteral("add-concept"), {std::move(change)}); !added) {
        return std::unexpected(added.error());
    }
    return id;
}

Result<void> Review::edit(OwnConceptId id, const OwnConceptWords& words) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const auto known = state().ownConcepts().find(id);
    if (known == state().ownConcepts().end()) {
        return failure(ErrorKind::UnknownItem, id.toString());
    }
    const auto tidy = checked(words);
    if (!tidy) {
        return std::unexpected(tidy.error());
    }
    const Target target{TargetKind::Concept, id.value};
    const OwnConceptWords& before = known->second.words;
    std::vector<Change> changes;
    d->addEdit(changes, target, field::kName, before.name, QJsonValue(tidy->name));
    d->addEdit(changes, target, field::kWordings, asJson(before.wordings), QJsonValue(asJson(tidy->wordings)));
    d->addEdit(changes, target, field::kRelated, asJson(before.related), QJsonValue(asJson(tidy->related)));
    return perform(QStringLiteral("edit-concept"), std::move(changes));
}

Result<void> Review::remove(OwnConceptId id) {
    return removeItem({TargetKind::Concept, id.value}, state().ownConcepts().contains(id));
}

} // namespace duikan
