// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/linksmodel.h"

#include "ui/words.h"
#include "ui/workspace.h"

namespace duikan {

namespace {

QString quoteOf(const Passage& passage) {
    QStringList quotes;
    for (const Anchor& anchor : passage) {
        quotes.append(anchor.quote.exact.simplified());
    }
    return quotes.join(QStringLiteral(" … "));
}

} // namespace

LinksModel::LinksModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::reviewReplaced, this, &LinksModel::refresh);
    connect(&workspace, &Workspace::reviewChanged, this, [this](const ChangedItems& items) {
        if (!items.crossReferences.isEmpty() || !items.drafts.isEmpty()) {
            refresh();
        }
    });
}

int LinksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags LinksModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | (m_workspace.canEdit() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant LinksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const LinkCard link = card(index.row());
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(link.number), link.fromLabel, relationName(link.relation), link.toLabel);
}

LinkCard LinksModel::card(int row) const {
    const PlacedLink& placed = m_rows[size_t(row)];
    LinkCard card;
    const CrossReference* link = m_workspace.review()->state().crossReference(placed.crossReference);
    if (link == nullptr) {
        return card;
    }
    card.id = link->id;
    card.number = placed.number;
    card.relation = link->relation;
    card.fromLabel = m_workspace.labelOf(link->from);
    card.toLabel = m_workspace.labelOf(link->to);
    card.fromQuote = quoteOf(link->from);
    card.toQuote = quoteOf(link->to);
    card.note = link->note;
    card.author = link->author;
    card.created = link->created;
    card.isSuggested = link->origin.has_value();
    card.isBroken = !placed.from || !placed.to;
    return card;
}

QModelIndex LinksModel::indexOf(CrossReferenceId id) const {
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.cend() ? QModelIndex() : index(*found);
}

void LinksModel::refresh() {
    beginResetModel();
    m_rows = m_workspace.review() ? linksInReadingOrder(*m_workspace.review()) : std::vector<PlacedLink>{};
    m_rowOf.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rowOf.insert(m_rows[row].crossReference, int(row));
    }
    endResetModel();
    emit linksChanged();
}

} // namespace duikan
