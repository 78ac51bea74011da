// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/mappedrange.h"

#include <algorithm>

namespace duikan {

MappedRange mapRange(const std::vector<Hunk>& letterHunks, TextRange left) {
    MappedRange mapped{.range = {-1, -1}, .kept = 0.0, .isIntact = true};
    qsizetype kept = 0;
    const auto cover = [&mapped](TextRange range) {
        mapped.range.begin = mapped.range.begin < 0 ? range.begin : std::min(mapped.range.begin, range.begin);
        mapped.range.end = std::max(mapped.range.end, range.end);
    };
    bool struck = false; // the hunk before struck words of ours: what was put in for them is ours too
    for (const Hunk& hunk : letterHunks) {
        switch (hunk.op) {
        case Hunk::Op::Equal: {
            const TextRange shared{std::max(hunk.left.begin, left.begin), std::min(hunk.left.end, left.end)};
            if (!shared.isEmpty()) {
                cover(shared.shifted(hunk.right.begin - hunk.left.begin));
                kept += shared.length();
            }
            struck = false;
            break;
        }
        case Hunk::Op::Delete:
            struck = hunk.left.intersects(left);
            mapped.isIntact = mapped.isIntact && !struck;
            break;
        case Hunk::Op::Insert:
            if (struck || (hunk.left.begin > left.begin && hunk.left.begin < left.end)) {
                cover(hunk.right);
                mapped.isIntact = false;
            }
            struck = false;
            break;
        }
    }
    mapped.range = mapped.range.begin < 0 ? TextRange{0, 0} : mapped.range;
    mapped.isIntact = mapped.isIntact && kept > 0;
    mapped.kept = left.isEmpty() ? 0.0 : double(kept) / double(left.length());
    return mapped;
}

} // namespace duikan
