// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hybridclock.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace duikan {

namespace {

constexpr int kCounterEnd = 1 << 12;
constexpr std::uint64_t kVersion7 = 0x7ULL << 12;
constexpr std::uint64_t kVariant = 0x2ULL << 62;
constexpr std::uint64_t kNodeMask = (1ULL << 62) - 1;

} // namespace

HybridClock::HybridClock()
    : HybridClock([] { return std::int64_t(QDateTime::currentMSecsSinceEpoch()); },
                  QRandomGenerator::system()->generate64()) {}

HybridClock::HybridClock(WallClock wallClock, std::uint64_t node)
    : m_wallClock(std::move(wallClock)), m_node(node & kNodeMask) {}

Uuid HybridClock::tick() {
    const std::int64_t now = m_wallClock();
    if (now > m_milliseconds) {
        m_milliseconds = now;
        m_counter = 0;
    } else if (++m_counter == kCounterEnd) {
        ++m_milliseconds;
        m_counter = 0;
    }
    const std::uint64_t high =
        (std::uint64_t(m_milliseconds) << 16) | kVersion7 | std::uint64_t(m_counter);
    return Uuid{high, kVariant | m_node};
}

void HybridClock::observe(Uuid reading) {
    const std::int64_t ms = milliseconds(reading);
    const int count = counter(reading);
    if (ms > m_milliseconds || (ms == m_milliseconds && count > m_counter)) {
        m_milliseconds = ms;
        m_counter = count;
    }
}

std::int64_t HybridClock::milliseconds(Uuid reading) { return std::int64_t(reading.high() >> 16); }

int HybridClock::counter(Uuid reading) { return int(reading.high() & 0xFFF); }

} // namespace duikan
