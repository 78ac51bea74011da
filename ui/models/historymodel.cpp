// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/review/fields.h"
#include "ui/historywords.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kDetail = 90;
constexpr int kPlaces = 3; ///< that are named; more are counted
constexpr int kParts = 4;

QString creationDetail(const QJsonObject& fields) {
    const QString from = labelsIn(fields.value(QLatin1String("from")));
    if (!from.isEmpty()) {
        return HistoryModel::tr("%1 → %2, %3")
            .arg(from, labelsIn(fields.value(QLatin1String("to"))),
                 relationName(fields.value(QLatin1String("relation")).toString()));
    }
    const QString labels = labelsIn(fields.value(QLatin1String("anchors")));
    const QString body = fields.value(QLatin1String("body")).toString();
    if (!labels.isEmpty()) {
        return body.isEmpty() ? labels : HistoryModel::tr("%1: %2").arg(labels, body);
    }
    return body.isEmpty()
               ? fields.value(QLatin1String("source")).toObject().value(QLatin1String("name")).toString()
               : body;
}

QString valueDetail(const Change& change) {
    if (change.field == field::kMerged) {
        return HistoryModel::tr("%n step(s)", nullptr, int(actsTakenIn(change).size()));
    }
    if (change.field.startsWith(field::kAgreedPrefix)) {
        return {}; // ids; the value chosen is told beside it
    }
    if (change.value.isObject()) {
        return creationDetail(change.value.toObject());
    }
    if (change.field.startsWith(field::kTagColorPrefix)) {
        return change.field.mid(field::kTagColorPrefix.size());
    }
    const bool isShort = change.field == field::kState || change.field == field::kKind ||
                         change.field == field::kRelation || change.field == field::kAssignee ||
                         change.field == field::kTags;
    // A note that nobody judged is open, and says nothing of it.
    const bool wasOpen = change.field == field::kState && !change.before.isString();
    const QJsonValue before = wasOpen ? QJsonValue(toString(AnnotationState::Open)) : change.before;
    return isShort ? fromTo(change.field, before, change.value) : valueName(change.field, change.value);
}

/// Where the item stands that a change is about, as its making says.
QString placeOf(const std::vector<Act>& acts, const Target& target) {
    // An item's id is that of the change which made it, and an act's that of its first change.
    auto act = std::ranges::upper_bound(acts, ActId{target.id}, {}, &Act::id);
    if (act == acts.begin()) {
        return {};
    }
    for (const Change& change : std::prev(act)->changes) {
        if (change.target == target && change.field == field::kAll) {
            const QJsonObject fields = change.value.toObject();
            if (target.kind == TargetKind::Reply) {
                const auto note = AnnotationId::parse(fields.value(field::kAnnotation).toString());
                return note ? placeOf(acts, {TargetKind::Annotation, note->value}) : QString();
            }
            return target.kind == TargetKind::CrossReference
                       ? HistoryModel::tr("%1 → %2").arg(labelsIn(fields.value(field::kFrom)), labelsIn(fields.value(field::kTo)))
                       : labelsIn(fields.value(field::kAnchors));
        }
    }
    return {};
}

bool isItem(const Target& target) {
    return target.kind == TargetKind::Annotation || target.kind == TargetKind::Reply ||
           target.kind == TargetKind::CrossReference;
}

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::reviewReplaced, this, &HistoryModel::readAnew);
    connect(&workspace, &Workspace::reviewChanged, this, &HistoryModel::refresh);
}

void HistoryModel::refresh() {
    const auto& acts = m_workspace.review()->history();
    const int count = int(acts.size());
    if (m_count > 0 && acts[size_t(m_count - 1)].id != m_newest) {
        readAnew(); // a merge brought acts that are older than some that were here
    } else if (count > m_count) {
        beginInsertRows({}, 0, count - m_count - 1);
        m_count = count;
        m_newest = acts.back().id;
        endInsertRows();
    }
}

void HistoryModel::readAnew() {
    beginResetModel();
    const auto* const acts = m_workspace.review() ? &m_workspace.review()->history() : nullptr;
    m_count = acts ? int(acts->size()) : 0;
    m_newest = m_count > 0 ? acts->back().id : ActId();
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

const Act& HistoryModel::act(int row) const {
    return m_workspace.review()->history()[size_t(m_count - 1 - row)];
}

QString HistoryModel::title(const Act& act) const {
    switch (act.kind) {
    case ActKind::Step:
        return actName(act.title);
    case ActKind::Undo:
    case ActKind::Redo: {
        const auto& history = m_workspace.review()->history();
        const auto of = std::ranges::lower_bound(history, act.of, {}, &Act::id);
        const QString step =
            of != history.end() && of->id == act.of ? actName(of->title) : actName(act.title);
        return act.kind == ActKind::Undo ? tr("Undone: %1").arg(step) : tr("Redone: %1").arg(step);
    }
    }
    return {};
}

QString HistoryModel::detail(const Act& act) const {
    if (act.kind != ActKind::Step) {
        return {};
    }
    QStringList places;
    QStringList parts;
    QSet<Target> targets;
    for (const Change& change : act.changes) {
        const bool creates = change.field == field::kAll;
        if (isItem(change.target) && (!creates || change.target.kind == TargetKind::Reply)) {
            targets.insert(change.target);
            const QString place = targets.size() > kPlaces ? QString() : placeOf(m_workspace.review()->history(), change.target);
            if (!place.isEmpty() && !places.contains(place)) {
                places.append(place);
            }
        }
        const QString part = parts.size() < kParts ? valueDetail(change) : QString();
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    if (targets.size() > kPlaces) {
        places = {tr("%n notes or links", nullptr, int(targets.size()))};
    }
    const QString place = places.join(tr(", "));
    const QString what = parts.join(QStringLiteral(" · "));
    return excerpt(place.isEmpty() || what.isEmpty() ? place + what : tr("%1: %2").arg(place, what), kDetail);
}

Target HistoryModel::item(int row) const {
    for (const Change& change : act(row).changes) {
        if (isItem(change.target)) {
            return change.target;
        }
    }
    return {};
}

ActId HistoryModel::actId(int row) const {
    return act(row).id;
}

/// "Today" above the first act of a day.
QString HistoryModel::dayAbove(int row) const {
    const auto dayOf = [this](int at) {
        return QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(act(at).id.value)).date();
    };
    const QDate day = dayOf(row);
    if (row > 0 && dayOf(row - 1) == day) {
        return {};
    }
    const qint64 ago = day.daysTo(QDate::currentDate());
    return ago == 0 ? tr("Today") : ago == 1 ? tr("Yesterday") : QLocale().toString(day, QLocale::LongFormat);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Act& shown = act(index.row());
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(shown.id.value), Qt::UTC);
    const QString author = shown.changes.empty() ? QString() : shown.changes.front().author;
    switch (role) {
    case Qt::DisplayRole:
        return title(shown);
    case DetailRole:
        return detail(shown);
    case AuthorRole:
        return author;
    case TimeRole:
        return time;
    case DayRole:
        return dayAbove(index.row());
    case Qt::ToolTipRole:
        return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(title(shown), detail(shown), author, QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
    default:
        return {};
    }
}

} // namespace duikan
