// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace duikan {

/// What persons call a field of the log: "State", "Proposed wording"; empty for one that says nothing to them.
[[nodiscard]] QString fieldName(const QString& field);

/// A value of such a field in words: "Accepted", "law, urgent"; empty where there is none.
[[nodiscard]] QString valueName(const QString& field, const QJsonValue& value);

/// "Open → Accepted"; only what it became where there was nothing before.
[[nodiscard]] QString fromTo(const QString& field, const QJsonValue& from, const QJsonValue& to);

/// The labels of a passage as it was written into a change: "OP 6, OP 7".
[[nodiscard]] QString labelsIn(const QJsonValue& passage);

} // namespace duikan
