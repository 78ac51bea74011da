// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/crossreference.h"

namespace duikan {

const QStringList& builtInRelations() {
    static const QStringList relations{
        QStringLiteral("supports"), QStringLiteral("elaborates"), QStringLiteral("implements"),
        QStringLiteral("echoes"),   QStringLiteral("conflicts"),  QStringLiteral("cites"),
    };
    return relations;
}

} // namespace duikan
