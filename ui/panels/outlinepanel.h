// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;
class QTreeView;

namespace duikan {

class NotesModel;
class OutlineDelegate;
class OutlineModel;

/// The outlines of both documents at the left of the window: a narrow rail of short labels, or a tree. A
/// click goes there; the sections being read are marked.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    OutlinePanel(Workspace& workspace, const NotesModel& notes, QWidget* parent = nullptr);

    [[nodiscard]] bool isTree() const { return m_isTree; }
    void setTree(bool tree);
    void setTheme(const Theme& theme);
    void setCurrent(Side side, int ordinal);

signals:
    void treeToggled(bool tree); ///< by the button in the header
    void placeActivated(duikan::Side side, int ordinal);

protected:
    void changeEvent(QEvent* event) override;

private:
    void countNotes();
    void activate(const QModelIndex& index);
    void retranslate();
    void showShape();

    Workspace& m_workspace;
    const NotesModel& m_notes;
    Theme m_theme;
    bool m_isTree = false;
    OutlineModel* m_treeModel;
    OutlineModel* m_railModel;
    OutlineDelegate* m_treeDelegate;
    OutlineDelegate* m_railDelegate;
    QLabel* m_title;
    QToolButton* m_toggle;
    QTreeView* m_tree;
    QListView* m_rail;
};

} // namespace duikan
