// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/notefilter.h"

#include <QJsonArray>

namespace duikan {

namespace {

const QString kStates = QStringLiteral("states");
const QString kKind = QStringLiteral("kind");
const QString kAuthor = QStringLiteral("author");
const QString kTag = QStringLiteral("tag");
const QString kAssignee = QStringLiteral("assignee");
const QString kDocument = QStringLiteral("document");
const QString kInConflict = QStringLiteral("inConflict");
const QString kMine = QStringLiteral("mine");
const QString kWords = QStringLiteral("words");

void insertUnlessEmpty(QJsonObject& object, const QString& name, const QString& value) {
    if (!value.isEmpty()) {
        object.insert(name, value);
    }
}

} // namespace

QJsonObject toJson(const NoteFilter& filter) {
    QJsonObject object;
    QJsonArray states;
    for (int i = 0; i < 4; ++i) {
        if (filter.states.contains(AnnotationState(i))) {
            states.append(toString(AnnotationState(i)));
        }
    }
    if (!states.isEmpty()) {
        object.insert(kStates, states);
    }
    if (filter.kind) {
        object.insert(kKind, toString(*filter.kind));
    }
    insertUnlessEmpty(object, kAuthor, filter.author);
    insertUnlessEmpty(object, kTag, filter.tag);
    if (filter.assignee) {
        object.insert(kAssignee, *filter.assignee);
    }
    if (filter.document > 0) {
        object.insert(kDocument, filter.document);
    }
    if (filter.inConflict) {
        object.insert(kInConflict, true);
    }
    if (filter.mine) {
        object.insert(kMine, true);
    }
    insertUnlessEmpty(object, kWords, filter.words);
    return object;
}

NoteFilter noteFilterFromJson(const QJsonObject& object) {
    NoteFilter filter;
    for (const auto& name : object.value(kStates).toArray()) {
        if (const auto state = annotationStateFromString(name.toString())) {
            filter.states.insert(*state);
        }
    }
    filter.kind = annotationKindFromString(object.value(kKind).toString());
    filter.author = object.value(kAuthor).toString();
    filter.tag = object.value(kTag).toString();
    if (object.value(kAssignee).isString()) {
        filter.assignee = object.value(kAssignee).toString();
    }
    filter.document = std::max(0, object.value(kDocument).toInt());
    filter.inConflict = object.value(kInConflict).toBool();
    filter.mine = object.value(kMine).toBool();
    filter.words = object.value(kWords).toString();
    return filter;
}

} // namespace duikan
