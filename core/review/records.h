// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/fieldconflict.h"
#include "core/review/record.h"

#include <set>

namespace duikan {

/// What a log says, field by field: a Record for each target. The log is a set, and acts may come in any order: what
/// follows from them is the same, which is what lets copies be merged by union (docs/decisions/0019).
///
/// - An act counts unless it was undone, as the latest undo or redo of it says, or came only by merges that were
///   undone. Of each field the newest change that counts is the value.
/// - An item is deleted when somebody deleted it who had seen every edit of it that counts, replies included; taking
///   back its creation is deleting it without having seen any. What a program computed is no edit. A draft that a
///   note or link stands on, and the document of such a draft, is never taken back.
/// - Changes to one field conflict when neither saw the other: a change saw those before it of the same session, the
///   one whose value it says it found, and those that a person chose among.
class Records {
public:
    /// Answers the targets whose records may be others now.
    std::set<Target> add(const std::vector<Act>& acts);

    [[nodiscard]] const std::map<Target, Record>& all() const { return m_records; }
    [[nodiscard]] const Record& at(const Target& target) const { return m_records.at(target); }
    [[nodiscard]] QJsonValue value(const Target& target, const QString& field) const; ///< Undefined when there is none

    [[nodiscard]] bool counts(ActId act) const;
    [[nodiscard]] bool isVisible(ActId act) const; ///< not hidden with a merge that was undone
    [[nodiscard]] bool isVisible(const Target& target) const; ///< its creation is; it may have been deleted since
    [[nodiscard]] bool isTakenIn(ActId act) const; ///< came by a merge: not a step of whoever undoes here
    /// A merge, or the undo or redo of one: it says what was done to this copy and is no part of any other.
    [[nodiscard]] bool isOfThisCopy(const Act& act) const;

    [[nodiscard]] ChangeId newestChange(const Target& target) const; ///< that counts; null when there is none
    /// To one field, creation aside; nullptr when there is none. Good until the next add().
    [[nodiscard]] const Change* newestChange(const Target& target, QLatin1String field) const;
    /// The edits that count, replies' included: what somebody who deletes the item now has seen.
    [[nodiscard]] std::set<ChangeId> edits(const Target& target) const;
    [[nodiscard]] std::vector<FieldConflict> conflicts(const Target& target) const; ///< by name of field
    /// Every reply ever made to an annotation, deleted ones too.
    [[nodiscard]] std::vector<ReplyId> thread(AnnotationId id) const;
    /// The items that an act or, of a merge, the acts it took in are about.
    [[nodiscard]] std::set<Target> targetsOf(const Act& act) const;

private:
    void enter(const Act& act, std::set<Target>& stale, std::set<ActId>& turned);
    void enterStep(const Act& act);
    void rebuild(const Target& target);
    [[nodiscard]] std::set<Target> targetsOf(const std::set<ActId>& acts) const;
    void settleExistence(std::set<Target>& touched);
    [[nodiscard]] bool lives(const Target& target) const;
    [[nodiscard]] bool isStoodOn(const Target& ground) const;
    [[nodiscard]] std::set<Target> contestedGrounds(const Target& target) const;
    [[nodiscard]] bool isUndone(ActId act) const;

    std::map<Target, Record> m_records;
    std::map<Target, std::vector<Change>> m_changes; ///< of steps, whether they count or not
    std::map<ActId, std::map<ActId, ActKind>> m_fates; ///< of a step: its undos and redos
    std::map<ActId, ActId> m_fateOf;                   ///< the step that an undo or redo is of
    std::map<ActId, std::set<ActId>> m_merges;         ///< the acts that each took in
    std::map<ActId, std::set<ActId>> m_takenInBy;
    std::map<AnnotationId, std::vector<ReplyId>> m_threads;
    std::set<Target> m_contested; ///< whose existence is not as the creation alone says
};

/// Whether a program worked the field's value out from the texts: where a passage was carried to is not what anybody
/// wrote.
[[nodiscard]] bool isComputed(const QString& field);

/// What an item stands on when it is made: the drafts of its anchors, the document of a draft, the note of a reply.
[[nodiscard]] std::set<Target> groundsOf(const Change& creation);

/// The acts that a merge took in; empty for any other change.
[[nodiscard]] std::set<ActId> actsTakenIn(const Change& change);

/// The merge that takes these acts in; ids and author are left to the caller.
[[nodiscard]] Act mergeOf(const std::set<ActId>& acts);

/// Whether an act is a merge.
[[nodiscard]] bool isMerge(const Act& act);

} // namespace duikan
