// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <functional>

namespace duikan {

/// A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): readings follow wall time where it
/// runs forward, and are greater than every reading made or observed before in any case.
///
/// A reading is a Uuid whose milliseconds and counter are the clock and whose node is drawn at random when the
/// clock is made. So a reading is at once the time, the order and the identity of a change, and two copies of one
/// review that are edited apart never give out the same one. When 4,096 readings fall into a millisecond the
/// milliseconds run ahead of the wall. Not thread-safe.
class HybridClock {
public:
    using WallClock = std::function<std::int64_t()>; ///< milliseconds since 1970-01-01 UTC

    HybridClock();
    HybridClock(WallClock wallClock, std::uint64_t node);

    [[nodiscard]] Uuid tick();
    void observe(Uuid reading);

    [[nodiscard]] static std::int64_t milliseconds(Uuid reading);
    [[nodiscard]] static int counter(Uuid reading);

private:
    WallClock m_wallClock;
    std::uint64_t m_node;
    std::int64_t m_milliseconds = 0;
    int m_counter = -1;
};

} // namespace duikan
