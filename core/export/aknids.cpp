// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/aknids.h"

namespace duikan {

namespace {

QString bare(const QString& number) {
    QString out;
    for (const QChar c : number.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            out += c;
        }
    }
    return out;
}

} // namespace

QString AknIds::make(const QString& context, const QString& name, const QString& number) {
    const QString stem = context.isEmpty() ? name : context + QLatin1String("__") + name;
    const int count = ++m_counts[stem];
    const QString printed = bare(number);
    QString id = stem + u'_' + (printed.isEmpty() ? QString::number(count) : printed);
    for (int again = 2; m_used.contains(id); ++again) {
        id = QStringLiteral("%1_%2-%3").arg(stem, printed.isEmpty() ? QString::number(count) : printed)
                 .arg(again);
    }
    m_used.insert(id);
    return id;
}

} // namespace duikan
