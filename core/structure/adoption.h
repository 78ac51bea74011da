// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/structure/sourceblock.h"

namespace duikan {

/// Knows what stands below the last clause of a resolution: the meeting and its date, in either order; how the text was
/// adopted, with or without brackets; the recorded vote and who voted how. Forms as in the resolutions of the General Assembly
/// and the Human Rights Council in the six official languages.
class AdoptionLines {
public:
    /// Whether the block is one of these lines. `next` is the block behind it, if there is one. To be asked of every block in
    /// order.
    [[nodiscard]] bool take(const SourceBlock& block, const SourceBlock* next);
    void reset() { *this = {}; }

private:
    bool m_wasAdoption = false; ///< the block before was one
    bool m_isVote = false;      ///< after "The voting was as follows"
    bool m_isNaming = false;    ///< after "In favour:" alone: States come
};

} // namespace duikan
