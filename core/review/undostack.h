// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace duikan {

/// What can be taken back and repeated, as the log says: nothing is kept beside it, so that undo works on after
/// reopening. A new step ends the chance of repeating what was undone before it.
class UndoStack {
public:
    struct Entry {
        ActId step;
        ActId latest; ///< the step itself, or the undo or redo of it that came last: the act to be inverted next
    };

    void add(const Act& act);  ///< in order of ids
    void forget(ActId step);   ///< somebody else took it back

    [[nodiscard]] std::optional<Entry> nextUndo() const;
    [[nodiscard]] std::optional<Entry> nextRedo() const;

private:
    std::vector<Entry> m_done;
    std::vector<Entry> m_undone;
};

/// The values an act put in place of others, the other way round and in reverse order. Creating is inverted by
/// deleting. Ids and act are left null.
[[nodiscard]] std::vector<Change> inverse(const Act& act);

} // namespace duikan
