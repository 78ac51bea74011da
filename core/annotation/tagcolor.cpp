// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/tagcolor.h"

namespace duikan {

const QStringList& tagColors() {
    static const QStringList kNames{
        QStringLiteral("amber"),  QStringLiteral("green"), QStringLiteral("blue"),
        QStringLiteral("violet"), QStringLiteral("red"),   QStringLiteral("grey"),
    };
    return kNames;
}

QString ownTagColor(const QString& tag) {
    // FNV-1a: qHash differs from one run to the next. Red stays for those who choose it.
    quint32 hash = 2166136261U;
    for (const char byte : tag.toCaseFolded().toUtf8()) {
        hash = (hash ^ quint8(byte)) * 16777619U;
    }
    static const QStringList kCalm{QStringLiteral("amber"), QStringLiteral("green"), QStringLiteral("blue"),
                                   QStringLiteral("violet"), QStringLiteral("grey")};
    return kCalm[qsizetype(hash % quint32(kCalm.size()))];
}

} // namespace duikan
