// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollsync.h"

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

/// The line in the driving view that is held level with the other text: a third from the top, where one reads; near
/// the ends of the text it moves to the edge, so that beginnings meet and endings meet.
double focusLine(const ReadingView& view) {
    const double height = view.height();
    const double above = view.scrollOffset();
    const double below = std::max(0.0, view.contentHeight() - height - above);
    return std::clamp(std::max(std::min(above, height / 3), height - below), 0.0, height);
}

} // namespace

std::vector<SyncPoint> risingSeries(std::vector<SyncPoint> points) {
    std::sort(points.begin(), points.end(), [](const SyncPoint& a, const SyncPoint& b) {
        return a.driver != b.driver ? a.driver < b.driver : a.follower < b.follower;
    });
    // The longest increasing subsequence, with the last point of the best series of each length.
    std::vector<std::size_t> tails;
    std::vector<std::ptrdiff_t> before(points.size(), -1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), points[i].follower,
                                            [&](std::size_t tail, double value) { return points[tail].follower < value; });
        if (place != tails.begin()) {
            before[i] = std::ptrdiff_t(*(place - 1));
        }
        if (place == tails.end()) {
            tails.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<SyncPoint> series;
    for (std::ptrdiff_t i = tails.empty() ? -1 : std::ptrdiff_t(tails.back()); i >= 0; i = before[std::size_t(i)]) {
        // Of two at one height the steeper step would be a jump.
        if (series.empty() || points[std::size_t(i)].driver < series.back().driver) {
            series.push_back(points[std::size_t(i)]);
        }
    }
    std::reverse(series.begin(), series.end());
    return series;
}

double followerHeight(const std::vector<SyncPoint>& rising, double driver) {
    if (rising.empty()) {
        return driver;
    }
    const auto after = std::upper_bound(rising.begin(), rising.end(), driver,
                                        [](double value, const SyncPoint& point) { return value < point.driver; });
    if (after == rising.begin()) {
        return rising.front().follower;
    }
    if (after == rising.end()) {
        return rising.back().follower;
    }
    const SyncPoint& from = *(after - 1);
    const double share = (driver - from.driver) / (after->driver - from.driver);
    return from.follower + share * (after->follower - from.follower);
}

ScrollSync::ScrollSync(QObject* parent) : QObject(parent) {}

void ScrollSync::setViews(ReadingView* left, ReadingView* right) {
    for (ReadingView* view : {m_left.data(), m_right.data()}) {
        if (view) {
            view->disconnect(this);
        }
    }
    m_left = left;
    m_right = right;
    if (!left || !right) {
        return;
    }
    tie(*left, *right);
    tie(*right, *left);
}

void ScrollSync::tie(ReadingView& driver, ReadingView& follower) {
    connect(&driver, &ReadingView::scrolled, this, [this, &driver, other = QPointer(&follower)] {
        if (m_enabled && other) {
            follow(driver, *other);
        }
    });
    connect(&driver, &ReadingView::jumped, this, [this, &driver, other = QPointer(&follower)](int ordinal) {
        if (other) {
            followJump(driver, *other, ordinal);
        }
    });
}

void ScrollSync::setEnabled(bool enabled) {
    m_enabled = enabled;
    if (enabled && m_left && m_right) {
        follow(*m_left, *m_right);
    }
}

void ScrollSync::followJump(const ReadingView& driver, ReadingView& follower, int ordinal) {
    // Both texts may be sent to the ends of one link in one go; their reports come a few frames apart.
    const bool wasSecond = std::exchange(m_otherStillJumps, follower.isJumping());
    if (!m_enabled || wasSecond || m_otherStillJumps || !follower.isReady()) {
        return;
    }
    for (const LinkEnd& here : driver.linkEnds()) {
        for (const LinkEnd& there : follower.linkEnds()) {
            if (here.ordinal == ordinal && here.crossReference == there.crossReference) {
                follower.scrollToOffset(follower.scrollOffset() + there.top - here.top);
                return;
            }
        }
    }
    follow(driver, follower);
}

void ScrollSync::follow(const ReadingView& driver, ReadingView& follower) const {
    if (!driver.isReady() || !follower.isReady()) {
        return;
    }
    std::vector<SyncPoint> points;
    for (const LinkEnd& here : driver.linkEnds()) {
        for (const LinkEnd& there : follower.linkEnds()) {
            if (here.crossReference == there.crossReference) {
                points.push_back({here.top + driver.scrollOffset(), there.top + follower.scrollOffset()});
            }
        }
    }
    points.push_back({0, 0});
    points.push_back({driver.contentHeight(), follower.contentHeight()});
    const double focus = focusLine(driver);
    follower.scrollToOffset(followerHeight(risingSeries(std::move(points)), driver.scrollOffset() + focus) - focus);
}

} // namespace duikan
