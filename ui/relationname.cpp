// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationname.h"

#include <QCoreApplication>

#include <array>

namespace duikan {

QString relationName(const QString& relation) {
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Relation", "supports"),   QT_TRANSLATE_NOOP("Relation", "elaborates"),
        QT_TRANSLATE_NOOP("Relation", "implements"), QT_TRANSLATE_NOOP("Relation", "echoes"),
        QT_TRANSLATE_NOOP("Relation", "conflicts"),  QT_TRANSLATE_NOOP("Relation", "cites"),
    };
    for (const char* name : names) {
        if (relation == QLatin1String(name)) {
            return QCoreApplication::translate("Relation", name);
        }
    }
    return relation;
}

} // namespace duikan
