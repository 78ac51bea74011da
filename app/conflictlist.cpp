// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conflictlist.h"

#include "ui/itemwords.h"

namespace duikan {

void listConflict(Output& output, const Target& target, const FieldConflict& conflict) {
    output.line(QStringLiteral("  %1 %2 · %3").arg(toString(target.kind), target.id.toString(), conflict.field));
    for (size_t i = 0; i < conflict.rivals.size(); ++i) {
        const FieldConflict::Rival& rival = conflict.rivals[i];
        output.line(QStringLiteral("    %1. %2: %3")
                        .arg(QString::number(i + 1), rival.author,
                             valueWords(conflict.field, rival.value).simplified()));
    }
}

} // namespace duikan
