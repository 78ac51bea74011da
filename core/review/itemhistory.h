// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duikan {

/// One field of an item set to a value: a line of its history.
struct HistoryEntry {
    ActId act;
    ActKind kind = ActKind::Step;
    QString author;
    QDateTime time; ///< UTC
    Target target;  ///< the item, or a reply to it
    QString field;  ///< as in the log (core/review/fields.h); "exists" for its making and its deletion
    QJsonValue from; ///< what the author saw; Undefined where there was none
    QJsonValue to;
    bool isNow = false; ///< the field has this value now

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// Everything that was done to a note (its replies included), a reply or a link, oldest first; what came with the
/// making of it, field by field. What undo and redo did counts too. Empty for an unknown item.
[[nodiscard]] std::vector<HistoryEntry> historyOf(const Review& review, const Target& target);

/// Whether Review::restore() takes such a field: what persons write and say, not where it stands in which draft.
[[nodiscard]] bool isRestorable(TargetKind kind, const QString& field);

} // namespace duikan
