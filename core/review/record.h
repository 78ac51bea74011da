// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

#include <QJsonObject>

#include <map>

namespace duikan {

/// What the log says of one target: its fields, each with the value of the latest change to it. The order in which
/// changes are applied does not matter, which is what lets two logs be merged by union.
class Record {
public:
    /// Returns whether a field took a new value.
    bool apply(const Change& change);

    [[nodiscard]] bool exists() const;
    void setExists(bool exists); ///< what deletions and edits come to together (core/review/records.h)
    [[nodiscard]] QJsonValue value(QLatin1String field) const { return m_fields.value(field); }
    [[nodiscard]] const QJsonObject& fields() const { return m_fields; }
    [[nodiscard]] QString author() const { return m_author; } ///< of the change that created it

private:
    bool set(const QString& field, const QJsonValue& value, const Change& change);

    QJsonObject m_fields;
    QString m_author;
    /// Of the fields set after creation. One that is not in it was set by the creating change, which is the
    /// earliest there can be: its id is the target's own.
    std::map<QString, ChangeId> m_latest;
};

/// The values a change sets: one for a plain field, those of the object for "*".
[[nodiscard]] QJsonObject fieldsOf(const Change& change);

} // namespace duikan
