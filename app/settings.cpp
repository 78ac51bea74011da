// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "ui/windowsettings.h"

#include <QSettings>

namespace duikan {

std::unique_ptr<QSettings> openSettings() {
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("duikan"),
                                       QStringLiteral("duikan"));
}

QString authorOr(const QString& given) {
    if (!given.trimmed().isEmpty()) {
        return given.trimmed();
    }
    const auto store = openSettings();
    return WindowSettings(*store).author();
}

} // namespace duikan
