// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fieldconflict.h"

#include "core/review/fields.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace duikan {

std::optional<QJsonValue> bothOf(const FieldConflict& conflict) {
    const auto isOneOf = [&conflict](std::initializer_list<QLatin1String> fields) {
        return std::ranges::find(fields, conflict.field) != fields.end();
    };
    if (isOneOf({field::kBody, field::kNote})) {
        QStringList texts;
        for (auto rival = conflict.rivals.rbegin(); rival != conflict.rivals.rend(); ++rival) {
            if (const QString text = rival->value.toString(); !text.isEmpty()) {
                texts.append(text);
            }
        }
        return texts.join(QStringLiteral("\n\n"));
    }
    if (isOneOf({field::kTags, field::kWordings, field::kRelated})) {
        QStringList entries;
        for (auto rival = conflict.rivals.rbegin(); rival != conflict.rivals.rend(); ++rival) {
            for (const auto& entry : rival->value.toArray()) {
                entries.append(entry.toString());
            }
        }
        entries.removeDuplicates();
        return QJsonArray::fromStringList(entries);
    }
    return std::nullopt;
}

} // namespace duikan
