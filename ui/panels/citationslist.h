// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace duikan {

/// The citations of one side, or of one paragraph, in a popup: what each says, what it is and where it leads; those
/// that point nowhere or at several places come first. Enter or a click goes where it leads, or else to where it
/// stands.
class CitationsList : public QFrame {
    Q_OBJECT
public:
    /// `ordinal` 0 for the whole side.
    CitationsList(Workspace& workspace, Side side, int ordinal, QWidget* parent);

    /// Shows itself with its left top corner at `corner`, inside the screen. Deletes itself when it is closed.
    void popup(QPoint corner);

private:
    void fill(int ordinal);
    void goTo(const QListWidgetItem* item);

    Workspace& m_workspace;
    Side m_side;
    QListWidget* m_list;
};

} // namespace duikan
