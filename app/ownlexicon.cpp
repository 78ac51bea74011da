// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ownlexicon.h"

#include "core/structure/openings.h"

#include <QFile>
#include <QStandardPaths>

namespace duikan {

Result<void> readOwnOpenings() {
    const QString path =
        QStandardPaths::locate(QStandardPaths::AppConfigLocation, QStringLiteral("openings.json"));
    if (path.isEmpty()) {
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    }
    if (const auto taken = setOwnOpenings(file.readAll()); !taken) {
        return failure(ErrorKind::FileUnreadable, path, taken.error().detail);
    }
    return {};
}

} // namespace duikan
