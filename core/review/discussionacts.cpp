// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a discussion that concern several notes at once, or put back what was there before.
#include "core/annotation/tagcolor.h"
#include "core/review/fields.h"
#include "core/review/itemhistory.h"
#include "core/review/review_p.h"

namespace duikan {

Result<void> Review::remove(const std::vector<AnnotationId>& ids) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    if (ids.size() == 1) {
        return remove(ids.front());
    }
    std::vector<Change> changes;
    for (const AnnotationId id : ids) {
        if (state().annotation(id) == nullptr) {
            return failure(ErrorKind::UnknownItem, id.toString());
        }
        d->addDeletion(changes, {TargetKind::Annotation, id.value});
    }
    return perform(QStringLiteral("delete-annotations"), std::move(changes));
}

Result<void> Review::retag(const std::vector<AnnotationId>& ids, const QStringList& put, const QStringList& taken) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    std::vector<Change> changes;
    for (const AnnotationId id : ids) {
        const Annotation* const annotation = state().annotation(id);
        if (annotation == nullptr) {
            return failure(ErrorKind::UnknownItem, id.toString());
        }
        AnnotationEdit edit;
        edit.tags = annotation->tags;
        for (const QString& tag : taken) {
            edit.tags->removeAll(tag);
        }
        for (const QString& tag : put) {
            if (!tag.simplified().isEmpty() && !edit.tags->contains(tag.simplified())) {
                edit.tags->append(tag.simplified());
            }
        }
        d->addEdits(changes, *annotation, edit);
    }
    return perform(ids.size() == 1 ? QStringLiteral("edit-tags") : QStringLiteral("edit-several-tags"),
                   std::move(changes));
}

Result<void> Review::renameTag(const QString& tag, const QString& name) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const QString renamed = name.simplified();
    std::vector<Change> changes;
    if (renamed == tag) {
        return {};
    }
    for (const auto& [id, annotation] : state().annotations()) {
        const qsizetype at = annotation.tags.indexOf(tag);
        if (at < 0) {
            continue;
        }
        AnnotationEdit edit;
        edit.tags = annotation.tags;
        if (renamed.isEmpty() || annotation.tags.contains(renamed)) {
            edit.tags->removeAt(at);
        } else {
            edit.tags->replace(at, renamed);
        }
        d->addEdits(changes, annotation, edit);
    }
    const auto& colors = state().tagColors();
    if (const auto color = colors.find(tag); color != colors.end()) {
        const Target review{TargetKind::Review, {}};
        d->addEdit(changes, review, field::kTagColorPrefix + tag, color->second, QJsonValue(QString()));
        if (!renamed.isEmpty() && !colors.contains(renamed)) {
            d->addEdit(changes, review, field::kTagColorPrefix + renamed, QString(), QJsonValue(color->second));
        }
    }
    return perform(renamed.isEmpty() ? QStringLiteral("delete-tag") : QStringLiteral("rename-tag"),
                   std::move(changes));
}

Result<void> Review::setTagColor(const QString& tag, const QString& color) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    if (tag.isEmpty() || (!color.isEmpty() && !tagColors().contains(color))) {
        return failure(ErrorKind::InvalidArgument, color, QStringLiteral("no colour of tags"), tagColors());
    }
    const auto known = state().tagColors().find(tag);
    std::vector<Change> changes;
    d->addEdit(changes, {TargetKind::Review, {}}, field::kTagColorPrefix + tag,
               known == state().tagColors().end() ? QString() : known->second, QJsonValue(color));
    return perform(QStringLiteral("color-tag"), std::move(changes));
}

Result<void> Review::restore(const Target& target, const QString& field, const QJsonValue& value) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const auto& records = d->builder.records().all();
    const auto record = records.find(target);
    if (record == records.end()) {
        return failure(ErrorKind::UnknownItem, target.id.toString());
    }
    if (!isRestorable(target.kind, field)) {
        return failure(ErrorKind::InvalidArgument, field, QStringLiteral("not a field that can be put back"));
    }
    std::vector<Change> changes;
    d->addEdit(changes, target, field, record->second.fields().value(field), value);
    return perform(QStringLiteral("restore"), std::move(changes));
}

} // namespace duikan
