// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/record.h"

#include "core/review/fields.h"

namespace duikan {

QJsonObject fieldsOf(const Change& change) {
    if (change.field != field::kAll) {
        return {{change.field, change.value}};
    }
    QJsonObject fields = change.value.toObject();
    fields.insert(field::kExists, true);
    return fields;
}

bool Record::apply(const Change& change) {
    if (change.field != field::kAll) {
        return set(change.field, change.value, change);
    }
    const bool creates = change.id.value == change.target.id;
    if (creates) {
        m_author = change.author;
    }
    if (creates && m_fields.isEmpty() && m_latest.empty()) {
        m_fields = fieldsOf(change); // shares the change's own storage: most records never see another
        return true;
    }
    bool altered = false;
    const QJsonObject fields = fieldsOf(change);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        altered |= set(it.key(), it.value(), change);
    }
    return altered;
}

bool Record::exists() const { return m_fields.value(field::kExists).toBool(); }

void Record::setExists(bool exists) { m_fields.insert(field::kExists, exists); }

bool Record::set(const QString& field, const QJsonValue& value, const Change& change) {
    const auto latest = m_latest.find(field);
    if (latest != m_latest.end() && latest->second >= change.id) {
        return false;
    }
    if (change.id.value != change.target.id) {
        m_latest.insert_or_assign(field, change.id);
    }
    if (value.isUndefined()) {
        m_fields.remove(field);
    } else {
        m_fields.insert(field, value);
    }
    return true;
}

} // namespace duikan
