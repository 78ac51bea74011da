// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

namespace duikan {

namespace {

QString field(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString csvLine(const QStringList& fields) {
    QStringList quoted;
    for (const QString& text : fields) {
        quoted << field(text);
    }
    return quoted.join(u',') + QStringLiteral("\r\n");
}

} // namespace duikan
