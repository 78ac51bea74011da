// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

#include <optional>
#include <vector>

namespace duikan {

/// One field of one item that was set to different values by people who had not seen each other's. The state goes by
/// the newest; the others wait until a person chooses.
struct FieldConflict {
    struct Rival {
        ChangeId change;
        QString author;
        QJsonValue value; ///< Undefined where the field was emptied
        friend bool operator==(const Rival&, const Rival&) = default;
    };

    QString field;
    std::vector<Rival> rivals;     ///< newest first, two at least, no two of one value
    std::vector<ChangeId> changes; ///< all that are rivals, those of equal values too
    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

/// All values of a conflict in one, oldest first: texts under each other, lists with the entries of both. Nothing for a
/// field that holds one thing alone, such as a state or a proposed wording.
[[nodiscard]] std::optional<QJsonValue> bothOf(const FieldConflict& conflict);

} // namespace duikan
