// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/readingorder.h"

#include <QAbstractListModel>
#include <QHash>

namespace duikan {

class Workspace;

/// Everything a row of the links list shows.
struct LinkCard {
    CrossReferenceId id;
    int number = 0;
    QString relation;
    QString fromLabel;
    QString toLabel;
    QString fromQuote; ///< empty where the whole paragraph is meant and its words say little
    QString toQuote;
    QString note;
    QString author;
    QDateTime created;
    bool isSuggested = false; ///< made by accepting a suggestion
    bool isBroken = false; ///< an end is orphaned
};

/// All cross-references in reading order, one row each.
class LinksModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit LinksModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] LinkCard card(int row) const;
    [[nodiscard]] CrossReferenceId id(int row) const { return m_rows[size_t(row)].crossReference; }
    [[nodiscard]] QModelIndex indexOf(CrossReferenceId id) const;
    [[nodiscard]] const std::vector<PlacedLink>& rows() const { return m_rows; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void linksChanged();

private:
    void refresh();

    Workspace& m_workspace;
    std::vector<PlacedLink> m_rows;
    QHash<CrossReferenceId, int> m_rowOf;
};

} // namespace duikan
