// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/samples.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace duikan {

namespace {

/// Copies unless the very same bytes are there already.
bool writeOut(const QString& resource, const QString& path) {
    QFile source(resource);
    QFile present(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray bytes = source.readAll();
    if (present.open(QIODevice::ReadOnly) && present.readAll() == bytes) {
        return true;
    }
    present.close();
    return present.open(QIODevice::WriteOnly | QIODevice::Truncate) && present.write(bytes) == bytes.size() &&
           present.flush();
}

} // namespace

std::optional<SamplePair> samplesOnDisk() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QStringLiteral("/samples"));
    const QStringList names =
        QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    if (names.size() != 2 || !folder.mkpath(QStringLiteral("."))) {
        return std::nullopt;
    }
    for (const QString& name : names) {
        if (!writeOut(QStringLiteral(":/samples/") + name, folder.filePath(name))) {
            return std::nullopt;
        }
    }
    return SamplePair{folder.filePath(names.constFirst()), folder.filePath(names.constLast())};
}

} // namespace duikan
