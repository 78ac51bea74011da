// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/repairsmodel.h"

#include "ui/words.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kLongestSide = 160;

/// A line end is what most repairs are about: it is made visible.
QString shown(QString text) {
    text.replace(QLatin1Char('\n'), QChar(0x21B5));
    if (text.size() > kLongestSide) {
        text = text.left(kLongestSide / 2) + QChar(0x2026) + text.right(kLongestSide / 2);
    }
    return text;
}

} // namespace

RepairsModel::RepairsModel(Workspace& workspace, Side side, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_side(side) {
    connect(&workspace, &Workspace::reviewChanged, this, [this](const ChangedItems& items) {
        if (!items.drafts.isEmpty() && rowCount() > 0) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
    });
}

int RepairsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || draft() == nullptr ? 0 : int(draft()->imported->repairs.size());
}

/// The paragraph as it is numbered now, which repairs taken back may have shifted.
int RepairsModel::ordinalOf(const Repair& repair) const {
    const Paragraph* imported = draft()->imported->at(repair.paragraph);
    if (imported == nullptr) {
        return int(draft()->structure->paragraphs.size());
    }
    const Paragraph* current = draft()->structure->byId(imported->id);
    return current ? current->ordinal
                   : std::min(repair.paragraph, int(draft()->structure->paragraphs.size()));
}

QVariant RepairsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || draft() == nullptr) {
        return {};
    }
    const Repair& repair = draft()->imported->repairs[size_t(index.row())];
    const Paragraph* paragraph = draft()->structure->at(ordinalOf(repair));
    const QString label = paragraph ? shortLabel(paragraph->label) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return repairName(repair.kind);
    case Qt::CheckStateRole:
        return draft()->undoneRepairs.contains(repair.id) ? Qt::Unchecked : Qt::Checked;
    case PlaceRole:
        if (repair.lines.first == 0) {
            return label;
        }
        return repair.lines.first == repair.lines.last
                   ? tr("%1, line %2").arg(label).arg(repair.lines.first)
                   : tr("%1, lines %2–%3").arg(label).arg(repair.lines.first).arg(repair.lines.last);
    case BeforeRole:
        return shown(repair.before);
    case AfterRole:
        return shown(repair.after);
    case OrdinalRole:
        return ordinalOf(repair);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, before “%3”, after “%4”")
            .arg(repairName(repair.kind), data(index, PlaceRole).toString(), shown(repair.before),
                 shown(repair.after));
    default:
        return {};
    }
}

bool RepairsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || draft() == nullptr || !m_workspace.canEdit()) {
        return false;
    }
    const Repair& repair = draft()->imported->repairs[size_t(index.row())];
    const bool undone = value.toInt() != Qt::Checked;
    return m_workspace.accept(m_workspace.review()->setRepairUndone(draft()->id, repair.id, undone));
}

Qt::ItemFlags RepairsModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) |
           (m_workspace.canEdit() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace duikan
