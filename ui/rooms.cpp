// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms.h"

#include "ui/room.h"
#include "ui/windowactions.h"
#include "ui/windowsettings.h"

#include <QActionGroup>

#include <algorithm>

namespace duikan {

namespace {

const QString kLayoutKey = QStringLiteral("room");

} // namespace

Rooms::Rooms(WindowActions& actions, WindowSettings& settings, QWidget* parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_group(new QActionGroup(this)) {}

void Rooms::add(Room* room) {
    addWidget(room);
    QAction* action = m_actions.addRoom(*room);
    m_group->addAction(action);
    m_rooms.push_back(room);
    m_roomActions.push_back(action);
    connect(action, &QAction::triggered, this, [this, room] {
        enter(room->name());
        room->takeFocus();
    });
    for (QAction* command : room->commands()) {
        if (command != nullptr) {
            room->addAction(command); // its keys work wherever in the room the keyboard is
        }
    }
    room->restoreLayout(m_settings);
    room->setEntered(false);
    if (m_rooms.size() == 1) {
        enter(room->name());
    }
}

Room& Rooms::current() const {
    return *static_cast<Room*>(currentWidget());
}

Room* Rooms::byName(const QString& name) const {
    const auto found = std::ranges::find(m_rooms, name, [](const Room* room) { return room->name(); });
    return found == m_rooms.end() ? nullptr : *found;
}

QAction* Rooms::actionOf(const Room& room) const {
    const auto found = std::ranges::find(m_rooms, &room);
    return m_roomActions[size_t(found - m_rooms.begin())];
}

void Rooms::enter(const QString& name) {
    Room* room = byName(name);
    if (room == nullptr) {
        return;
    }
    actionOf(*room)->setChecked(true);
    if (room->isEntered()) {
        return;
    }
    for (Room* other : m_rooms) {
        if (other != room) {
            other->setEntered(false);
        }
    }
    setCurrentWidget(room);
    m_actions.setRoom(*room);
    room->setEntered(true);
    emit entered(room);
}

void Rooms::enterRemembered() {
    enter(QString::fromUtf8(m_settings.layout(kLayoutKey)));
}

void Rooms::setTheme(const Theme& theme) {
    for (Room* room : m_rooms) {
        room->setTheme(theme);
    }
}

void Rooms::setZoom(double zoom) {
    for (Room* room : m_rooms) {
        room->setZoom(zoom);
    }
}

void Rooms::retranslate() {
    for (Room* room : m_rooms) {
        room->retranslate();
    }
}

void Rooms::saveLayout() const {
    for (const Room* room : m_rooms) {
        room->saveLayout(m_settings);
    }
    m_settings.setLayout(kLayoutKey, current().name().toUtf8());
}

} // namespace duikan
