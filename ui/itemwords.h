// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/records.h"

namespace duikan {

/// How an item of a review is spoken of in a list of items of all kinds: "Question", "OP 5", "Who pays for this?".
struct ItemWords {
    QString kind;
    QString place; ///< labels of what it stands on, as when it was made; empty for what stands nowhere
    QString text;  ///< on one line, in full
    QString author;
};

[[nodiscard]] ItemWords itemWords(const Target& target, const Records& records);

/// As fieldName() and valueName() (ui/historywords.h), of every field that two people can change at once: what was
/// settled, aligned or repaired, too. A value that is not there reads "(empty)".
[[nodiscard]] QString anyFieldName(const QString& field);
[[nodiscard]] QString valueWords(const QString& field, const QJsonValue& value);

} // namespace duikan
