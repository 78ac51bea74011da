// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historywords.h"

#include "core/annotation/annotation.h"
#include "core/review/fields.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace duikan {

namespace {

/// Names the translation context.
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString joined(const QJsonArray& values) {
    QStringList words;
    for (const auto& value : values) {
        words.append(value.toString());
    }
    return words.join(HistoryWords::tr(", "));
}

} // namespace

QString fieldName(const QString& field) {
    if (field == field::kBody || field == field::kNote) {
        return HistoryWords::tr("Text");
    }
    if (field == field::kState) {
        return HistoryWords::tr("State");
    }
    if (field == field::kKind) {
        return HistoryWords::tr("Kind");
    }
    if (field == field::kColor || field.startsWith(field::kTagColorPrefix)) {
        return HistoryWords::tr("Colour");
    }
    if (field == field::kReplacement) {
        return HistoryWords::tr("Proposed wording");
    }
    if (field == field::kTags) {
        return HistoryWords::tr("Tags");
    }
    if (field == field::kAssignee) {
        return HistoryWords::tr("Assigned to");
    }
    if (field == field::kRelation) {
        return HistoryWords::tr("Relation");
    }
    if (field == field::kAnchors || field == field::kFrom || field == field::kTo) {
        return HistoryWords::tr("Place");
    }
    return {};
}

QString labelsIn(const QJsonValue& passage) {
    QStringList labels;
    for (const auto& anchor : passage.toArray()) {
        labels.append(shortLabel(anchor.toObject().value(QLatin1String("label")).toString()));
    }
    return labels.join(HistoryWords::tr(", "));
}

QString valueName(const QString& field, const QJsonValue& value) {
    if (field == field::kState) {
        const auto state = annotationStateFromString(value.toString());
        return stateName(state.value_or(AnnotationState::Open));
    }
    if (field == field::kKind) {
        const auto kind = annotationKindFromString(value.toString());
        return kind ? kindName(*kind) : QString();
    }
    if (field == field::kRelation) {
        return relationName(value.toString());
    }
    if (field == field::kAnchors || field == field::kFrom || field == field::kTo) {
        return labelsIn(value);
    }
    if (field == field::kAssignee && value.toString().isEmpty()) {
        return HistoryWords::tr("nobody");
    }
    return value.isArray() ? joined(value.toArray()) : value.toString();
}

QString fromTo(const QString& field, const QJsonValue& from, const QJsonValue& to) {
    const QString before = from.isUndefined() ? QString() : valueName(field, from);
    const QString after = valueName(field, to);
    if (before.isEmpty()) {
        return after;
    }
    return HistoryWords::tr("%1 → %2").arg(before, after.isEmpty() ? HistoryWords::tr("nothing") : after);
}

} // namespace duikan
