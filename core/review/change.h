// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace duikan {

/// What a change is about.
enum class TargetKind { Document, Draft, Annotation, Reply, CrossReference, Review, Dismissal, Concept };

[[nodiscard]] QString toString(TargetKind kind); ///< "cross-reference"
[[nodiscard]] std::optional<TargetKind> targetKindFromString(QStringView name);

struct Target {
    TargetKind kind = TargetKind::Review;
    Uuid id; ///< null for the review itself
    friend constexpr auto operator<=>(const Target&, const Target&) = default;
    friend size_t qHash(const Target& t, size_t seed = 0) noexcept {
        return ::qHashMulti(seed, int(t.kind), t.id);
    }
};

/// One field of one target set to a value. The log of a review is a set of these, and its state is that log applied
/// in the order of ids, so that for each field the latest change counts.
///
/// The id is a reading of the author's HybridClock: time, order and identity in one. `act` is the id of the first
/// change of the step a person took; undo takes back whole acts. The field "exists" creates (true) and deletes
/// (false); the field "*" sets several fields at once from an object, at creation. An item's id is the id of the
/// change that created it. Never altered once written.
struct Change {
    ChangeId id;
    ActId act;
    QString author;
    Target target;
    QString field;
    QJsonValue value;
    QJsonValue before; ///< the field's value that the author saw; Undefined where there was none

    friend bool operator==(const Change&, const Change&) = default;
};

/// What an act is in the history: a step of its own, or the taking back (or repeating) of another.
enum class ActKind { Step, Undo, Redo };

[[nodiscard]] QString toString(ActKind kind); ///< "undo"
[[nodiscard]] std::optional<ActKind> actKindFromString(QStringView name);

/// One step a person took: all its changes become durable together.
struct Act {
    ActId id;
    ActKind kind = ActKind::Step;
    ActId of;      ///< the step undone or redone; null for a Step
    QString title; ///< untranslated name for the history: "annotate", "edit-body", "link", "add-draft", …
    std::vector<Change> changes;

    friend bool operator==(const Act&, const Act&) = default;
};

} // namespace duikan
