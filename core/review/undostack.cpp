// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/undostack.h"

#include "core/review/fields.h"

#include <algorithm>
#include <iterator>

namespace duikan {

namespace {

/// Moves the entry for a step from one side to the other. Nearly always it is the last one.
void move(std::vector<UndoStack::Entry>& from, std::vector<UndoStack::Entry>& to, const Act& act) {
    const auto found = std::find_if(from.rbegin(), from.rend(),
                                    [&](const UndoStack::Entry& entry) { return entry.step == act.of; });
    if (found != from.rend()) {
        from.erase(std::next(found).base());
        to.push_back({act.of, act.id});
    }
}

} // namespace

void UndoStack::add(const Act& act) {
    switch (act.kind) {
    case ActKind::Step:
        m_done.push_back({act.id, act.id});
        m_undone.clear();
        break;
    case ActKind::Undo:
        move(m_done, m_undone, act);
        break;
    case ActKind::Redo:
        move(m_undone, m_done, act);
        break;
    }
}

void UndoStack::forget(ActId step) {
    const auto isOfStep = [step](const Entry& entry) { return entry.step == step; };
    std::erase_if(m_done, isOfStep);
    std::erase_if(m_undone, isOfStep);
}

std::optional<UndoStack::Entry> UndoStack::nextUndo() const {
    return m_done.empty() ? std::nullopt : std::optional(m_done.back());
}

std::optional<UndoStack::Entry> UndoStack::nextRedo() const {
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back());
}

std::vector<Change> inverse(const Act& act) {
    std::vector<Change> changes;
    changes.reserve(act.changes.size());
    for (auto it = act.changes.rbegin(); it != act.changes.rend(); ++it) {
        Change change;
        change.target = it->target;
        if (it->field == field::kAll) {
            change.field = field::kExists;
            change.value = false;
            change.before = true;
        } else if (it->field == field::kExists) {
            change.field = it->field;
            change.value = !it->value.toBool();
            change.before = it->value;
        } else if (it->field == field::kMerged) {
            change.field = it->field; // whose acts are hidden or shown is told by what is undone
            change.value = QJsonValue(QJsonValue::Undefined);
            change.before = QJsonValue(QJsonValue::Undefined);
        } else {
            change.field = it->field;
            change.value = it->before;
            change.before = it->value;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace duikan
