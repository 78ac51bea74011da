// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/itemhistory.h"

#include "core/review/fields.h"
#include "core/review/record.h"

#include <QTimeZone>

#include <algorithm>
#include <set>

namespace duikan {

namespace {

/// An item and, of a note, all replies ever made to it.
std::set<Target> threadOf(const std::vector<Act>& acts, const Target& target) {
    std::set<Target> thread{target};
    if (target.kind != TargetKind::Annotation) {
        return thread;
    }
    const QString id = target.id.toString();
    for (const Act& act : acts) {
        for (const Change& change : act.changes) {
            if (change.target.kind == TargetKind::Reply && change.field == field::kAll &&
                change.value.toObject().value(field::kAnnotation).toString() == id) {
                thread.insert(change.target);
            }
        }
    }
    return thread;
}

/// "exists" first: what was made comes before what was written in it.
QStringList fieldNames(const QJsonObject& fields) {
    QStringList names = fields.keys();
    names.removeAll(field::kExists);
    names.prepend(field::kExists);
    return names;
}

} // namespace

std::vector<HistoryEntry> historyOf(const Review& review, const Target& target) {
    const std::vector<Act>& acts = review.history();
    const std::set<Target> thread = threadOf(acts, target);
    std::vector<HistoryEntry> entries;
    std::map<std::pair<Target, QString>, size_t> latest;
    for (const Act& act : acts) {
        for (const Change& change : act.changes) {
            if (!thread.contains(change.target)) {
                continue;
            }
            const bool creates = change.field == field::kAll;
            const QJsonObject fields = fieldsOf(change);
            for (const QString& name : fieldNames(fields)) {
                if (!creates && name != change.field) {
                    continue;
                }
                latest[{change.target, name}] = entries.size();
                entries.push_back({.act = act.id,
                                   .kind = act.kind,
                                   .author = change.author,
                                   .time = QDateTime::fromMSecsSinceEpoch(
                                       HybridClock::milliseconds(change.id.value), QTimeZone::utc()),
                                   .target = change.target,
                                   .field = name,
                                   .from = creates ? QJsonValue(QJsonValue::Undefined) : change.before,
                                   .to = creates ? fields.value(name) : change.value});
            }
        }
    }
    for (const auto& [which, at] : latest) {
        entries[at].isNow = true;
    }
    return entries;
}

bool isRestorable(TargetKind kind, const QString& field) {
    const auto isOneOf = [&field](std::initializer_list<QLatin1String> names) {
        return std::ranges::any_of(names, [&](QLatin1String name) { return field == name; });
    };
    switch (kind) {
    case TargetKind::Annotation:
        return isOneOf({field::kExists, field::kKind, field::kState, field::kColor, field::kBody,
                        field::kReplacement, field::kTags, field::kAssignee});
    case TargetKind::Reply:
        return isOneOf({field::kExists, field::kBody});
    case TargetKind::CrossReference:
        return isOneOf({field::kExists, field::kRelation, field::kNote});
    case TargetKind::Document:
    case TargetKind::Draft:
    case TargetKind::Review:
    case TargetKind::Dismissal:
    case TargetKind::Concept:
        break;
    }
    return false;
}

} // namespace duikan
