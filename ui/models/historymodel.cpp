// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "ui/words.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kDetail = 60;

/// The labels of a passage as it was written into a change.
QString labelsIn(const QJsonValue& value) {
    QStringList labels;
    for (const auto& anchor : value.toArray()) {
        labels.append(shortLabel(anchor.toObject().value(QLatin1String("label")).toString()));
    }
    return labels.join(HistoryModel::tr(", "));
}

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
    if (change.value.isObject()) {
        return creationDetail(change.value.toObject());
    }
    if (change.field == QLatin1String("state")) {
        const auto state = annotationStateFromString(change.value.toString());
        return state ? stateName(*state) : QString();
    }
    if (change.field == QLatin1String("kind")) {
        const auto kind = annotationKindFromString(change.value.toString());
        return kind ? kindName(*kind) : QString();
    }
    if (change.field == QLatin1String("relation")) {
        return relationName(change.value.toString());
    }
    if (change.value.isArray()) {
        QStringList words;
        for (const auto& value : change.value.toArray()) {
            words.append(value.toString());
        }
        return words.join(HistoryModel::tr(", "));
    }
    return change.value.toString();
}

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::reviewReplaced, this, [this] {
        beginResetModel();
        m_count = m_workspace.review() ? int(m_workspace.review()->history().size()) : 0;
        endResetModel();
    });
    connect(&workspace, &Workspace::reviewChanged, this, &HistoryModel::refresh);
}

void HistoryModel::refresh() {
    const int count = int(m_workspace.review()->history().size());
    if (count > m_count) {
        beginInsertRows({}, 0, count - m_count - 1);
        m_count = count;
        endInsertRows();
    }
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
    QStringList parts;
    for (const Change& change : act.changes) {
        if (const QString part = valueDetail(change); !part.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    return excerpt(parts.join(QStringLiteral(" · ")), kDetail);
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
    case Qt::ToolTipRole:
        return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(title(shown), detail(shown), author);
    default:
        return {};
    }
}

} // namespace duikan
