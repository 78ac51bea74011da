// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QAbstractListModel>

namespace duikan {

/// The repairs an importer made to the current draft of one side, in source order. The check box says that a
/// repair stands; taking the tick away takes the repair back.
class RepairsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole, BeforeRole, AfterRole, OrdinalRole };

    RepairsModel(Workspace& workspace, Side side, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] const Draft* draft() const { return m_workspace.draft(m_side); }
    [[nodiscard]] int ordinalOf(const Repair& repair) const;

    Workspace& m_workspace;
    Side m_side;
};

} // namespace duikan
