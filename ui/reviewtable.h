// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/room.h"
#include "ui/workspace.h"

class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace duikan {

class LinkGutter;
class OutlinePanel;
class ReviewPane;
class SidePanel;
class WindowSettings;

/// The room Review: outline, left pane, gutter, right pane, side panel, with
/// hairlines between them that can be dragged. Where the window is too narrow for both texts the side panel
/// folds away first.
class ReviewTable : public Room {
    Q_OBJECT
public:
    /// Takes the two panels as its children.
    ReviewTable(Workspace& workspace, OutlinePanel* outline, SidePanel* panel, QWidget* parent = nullptr);

    [[nodiscard]] ReviewPane& pane(Side side) const { return *m_panes[size_t(side)]; }
    [[nodiscard]] LinkGutter& gutter() const { return *m_gutter; }

    void setDetail(QWidget* detail); ///< a strip below the texts, for as long as it is visible
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] bool showsTexts() const override { return true; }
    [[nodiscard]] bool canFind() const override { return true; }
    void setTheme(const Theme& theme) override;
    void retranslate() override {} // its parts hear of it themselves
    void takeFocus() override;     ///< to the side that is being worked on
    void setLinkCount(int count);
    void setOutlineTree(bool tree);
    void setPanelVisible(bool visible);
    [[nodiscard]] bool isPanelVisible() const;

    void restoreLayout(const WindowSettings& settings) override;
    void saveLayout(WindowSettings& settings) const override;

signals:
    void linksWanted(); ///< the head of the gutter was clicked

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeGutterColumn();
    void setPart(int index, int width);
    void spread();

    Workspace& m_workspace;
    QVBoxLayout* m_column;
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
