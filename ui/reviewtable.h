// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace duikan {

class LinkGutter;
class OutlinePanel;
class ReviewPane;
class SidePanel;
class WindowSettings;

/// The middle of the window while a review is open: outline, left pane, gutter, right pane, side panel, with
/// hairlines between them that can be dragged. Where the window is too narrow for both texts the side panel
/// folds away first.
class ReviewTable : public QWidget {
    Q_OBJECT
public:
    /// Takes the two panels as its children.
    ReviewTable(Workspace& workspace, OutlinePanel* outline, SidePanel* panel, QWidget* parent = nullptr);

    [[nodiscard]] ReviewPane& pane(Side side) const { return *m_panes[size_t(side)]; }
    [[nodiscard]] LinkGutter& gutter() const { return *m_gutter; }

    void setTheme(const Theme& theme);
    void setLinkCount(int count);
    void setOutlineTree(bool tree);
    void setPanelVisible(bool visible);
    [[nodiscard]] bool isPanelVisible() const;

    void restoreLayout(const WindowSettings& settings);
    void saveLayout(WindowSettings& settings) const;

signals:
    void linksWanted(); ///< the head of the gutter was clicked

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeGutterColumn();
    void setPart(int index, int width);
    void spread();

    Workspace& m_workspace;
    QSplitter* m_splitter;
    OutlinePanel* m_outline;
    SidePanel* m_panel;
    std::array<ReviewPane*, 2> m_panes{};
    LinkGutter* m_gutter;
    QToolButton* m_gutterHead;
    int m_outlineWidth;
    int m_panelWidth;
    bool m_isSpread = false;
};

} // namespace duikan
