// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/draft.h"
#include "core/review/fieldconflict.h"
#include "core/review/records.h"

#include <set>

namespace duikan {

/// What taking another copy's log into this one comes to. An item is a document, draft, note, reply, link, dismissed
/// suggestion or own concept.
struct MergePlan {
    struct Conflict {
        Target target;
        FieldConflict conflict;
        friend bool operator==(const Conflict&, const Conflict&) = default;
    };

    std::vector<Act> fresh; ///< acts that this log has not, in order of ids, as they are there
    std::set<ActId> taken;  ///< those, and acts that this log has but hides, since the merge they came by was undone

    std::vector<Target> added;       ///< items that are new here
    std::vector<Target> edited;      ///< that say something else afterwards, or were deleted here and live again
    std::vector<Target> removed;     ///< that the other copy deleted
    std::vector<Target> duplicates;  ///< of the other copy that are here already and stay as they are
    std::vector<Conflict> conflicts; ///< that arise, to be settled afterwards
    std::vector<SourceInfo> sources; ///< of the drafts among the added
    Records before;                  ///< what this log says
    Records after;                   ///< what both say together

    [[nodiscard]] bool isEmpty() const { return taken.empty(); } ///< everything is here already
};

/// Works out the union of two logs. Fails with InvalidArgument where they have no act in common and so are no copies
/// of one review, and with DamagedReview where an act of one id is not the same in both.
[[nodiscard]] Result<MergePlan> planMerge(const std::vector<Act>& mine, const std::vector<Act>& theirs);

} // namespace duikan
