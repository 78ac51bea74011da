// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"

#include <QJsonObject>
#include <QSet>

#include <array>
#include <optional>

namespace duikan {

/// Which notes of a review somebody wants to see; what is not set does not matter, what is set must all be so.
struct NoteFilter {
    QSet<AnnotationState> states; ///< any of these; highlights have none that counts
    std::optional<AnnotationKind> kind;
    QString author;
    QString tag;
    std::optional<QString> assignee; ///< empty: those that nobody is to look at
    int document = 0;                ///< 1-based, of the first passage; 0 for any
    bool inConflict = false;         ///< two people changed it, or a reply to it, at once
    bool mine = false;               ///< written by whoever looks, or for them to look at
    QString words; ///< in the note, its wording, its quotation, its label or its replies; a query of core/search

    [[nodiscard]] bool isEmpty() const { return *this == NoteFilter{}; }
    friend bool operator==(const NoteFilter&, const NoteFilter&) = default;
};

/// As it is kept between sessions.
[[nodiscard]] QJsonObject toJson(const NoteFilter& filter);
[[nodiscard]] NoteFilter noteFilterFromJson(const QJsonObject& object); ///< leaves out what it does not understand

/// How many notes there are in each state, in the order of AnnotationState. Highlights are not asked for a decision
/// and do not count.
using StateCounts = std::array<int, 4>;

} // namespace duikan
