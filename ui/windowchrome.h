// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QObject>

class QAction;
class QLabel;
class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace duikan {

class FindField;
class Room;
class Rooms;
class Segments;
class WindowActions;

/// Menu bar and toolbar of the window, made of the actions.
class WindowChrome : public QObject {
    Q_OBJECT
public:
    WindowChrome(WindowActions& actions, QMainWindow& window);

    [[nodiscard]] FindField& findField() const { return *m_find; }
    [[nodiscard]] QMenu& recentMenu() const { return *m_recent; }
    [[nodiscard]] QMenu& colorMenu() const { return *m_colors; }
    /// Puts the rooms into the menus and the toolbar, and shows the buttons of the one that is entered.
    void setRooms(const Rooms& rooms);
    void setReviewName(const QString& name);
    void setTheme(const Theme& theme);
    void retranslate();

    /// Fills a menu with what can be done at a place in a text.
    void fillTextMenu(QMenu& menu) const;

private:
    void makeMenus();
    void makeToolBar();
    void addRoom(const Room& room);
    void showButtonsOf(const Room& room);
    QToolButton* makeButton(QAction* action);
    QToolButton* addSplitButton(QAction* action, const QList<QAction*>& others);

    WindowActions& m_actions;
    QMainWindow& m_window;
    QList<QMenu*> m_menus;
    QMenu* m_recent = nullptr;
    QMenu* m_colors = nullptr;
    QMenu* m_states = nullptr;
    QMenu* m_kinds = nullptr;
    QMenu* m_relations = nullptr;
    QLabel* m_reviewName = nullptr;
    QToolBar* m_toolBar = nullptr;
    QList<QAction*> m_textButtons; ///< in the toolbar while the two texts are shown
    QHash<const Room*, QList<QAction*>> m_roomButtons;
    QHash<const Room*, QMenu*> m_roomMenus;
    QAction* m_afterRoomButtons = nullptr;
    Segments* m_switch = nullptr;
    FindField* m_find = nullptr;
};

} // namespace duikan
