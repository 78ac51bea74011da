// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/room.h"

namespace duikan {

Room::Room(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name) {
    setObjectName(QStringLiteral("room-") + name);
}

void Room::setZoom(double /*zoom*/) {}

void Room::find(const QString& /*text*/, bool /*backward*/) {}

void Room::saveLayout(WindowSettings& /*settings*/) const {}

void Room::restoreLayout(const WindowSettings& /*settings*/) {}

void Room::setEntered(bool entered) {
    m_isEntered = entered;
    if (entered) {
        updateCommands();
        return;
    }
    for (QAction* command : commands()) {
        if (command != nullptr) {
            command->setEnabled(false);
        }
    }
}

} // namespace duikan
