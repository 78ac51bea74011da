// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStackedWidget>

#include <vector>

class QActionGroup;

namespace duikan {

class Room;
class WindowActions;
class WindowSettings;

/// The rooms of the window, one of them shown (ui/room.h says how to add one). Each has a checkable action,
/// "enter-NAME", with a key by its place; the room shown last is remembered in the settings.
class Rooms : public QStackedWidget {
    Q_OBJECT
public:
    Rooms(WindowActions& actions, WindowSettings& settings, QWidget* parent = nullptr);

    void add(Room* room); ///< takes it as a child; the first one added is shown until another is entered
    [[nodiscard]] const std::vector<Room*>& all() const { return m_rooms; }
    [[nodiscard]] Room& current() const;
    [[nodiscard]] Room* byName(const QString& name) const; ///< nullptr when there is none
    [[nodiscard]] QAction* actionOf(const Room& room) const;

    void enter(const QString& name);
    void enterRemembered(); ///< the room the last session ended in
    void setTheme(const Theme& theme);
    void setZoom(double zoom);
    void retranslate();
    void saveLayout() const;

signals:
    void entered(duikan::Room* room);

private:
    WindowActions& m_actions;
    WindowSettings& m_settings;
    std::vector<Room*> m_rooms;
    std::vector<QAction*> m_roomActions; ///< as m_rooms
    QActionGroup* m_group;
};

} // namespace duikan
