// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QFrame>

class QListView;

namespace duikan {

/// The repairs of one side in a popup under the pane's header: what kind, which lines, before and after.
/// Enter or a click goes there; the check box takes a repair back.
class RepairsList : public QFrame {
    Q_OBJECT
public:
    RepairsList(Workspace& workspace, Side side, const Theme& theme, QWidget* parent);

    /// Shows itself with its right top corner at `corner`, inside the screen. Deletes itself when it is
    /// closed.
    void popup(QPoint corner);

private:
    void goTo(const QModelIndex& index);

    Workspace& m_workspace;
    Side m_side;
    QListView* m_view;
};

} // namespace duikan
