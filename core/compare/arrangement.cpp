// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/arrangement.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace duikan {

void arrange(std::vector<AlignedGroup>& groups) {
    std::vector<AlignedGroup> gone;
    std::vector<AlignedGroup> present;
    for (AlignedGroup& group : groups) {
        (group.right.empty() ? gone : present).push_back(std::move(group));
    }
    std::sort(present.begin(), present.end(),
              [](const AlignedGroup& a, const AlignedGroup& b) { return a.right.front() < b.right.front(); });
    std::sort(gone.begin(), gone.end(),
              [](const AlignedGroup& a, const AlignedGroup& b) { return a.left.front() < b.left.front(); });
    groups.clear();
    auto next = gone.begin();
    for (AlignedGroup& group : present) {
        if (!group.moved && !group.left.empty()) {
            for (; next != gone.end() && next->left.front() < group.left.front(); ++next) {
                groups.push_back(std::move(*next));
            }
        }
        groups.push_back(std::move(group));
    }
    std::move(next, gone.end(), std::back_inserter(groups));
}

} // namespace duikan
