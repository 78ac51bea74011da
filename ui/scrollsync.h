// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/readingview.h"

#include <QPointer>

namespace duikan {

/// Ties the scrolling of two texts together: when one is moved by hand the other follows, so that linked passages
/// stand beside each other. Between links, and from the last link to the ends of the texts, the way is divided
/// evenly. Links that cross are thinned to the longest series that runs the same way on both sides, so that the
/// follower never turns back. What follows is no scrolling by hand, so nothing feeds back.
/// After a jump in one text the other brings the passage linked to that paragraph beside it, unless it was sent
/// somewhere itself.
class ScrollSync : public QObject {
    Q_OBJECT
public:
    explicit ScrollSync(QObject* parent = nullptr);

    void setViews(ReadingView* left, ReadingView* right);
    void setEnabled(bool enabled); ///< off at first; switching on brings the right text to the left one
    [[nodiscard]] bool isEnabled() const { return m_enabled; }

private:
    void tie(ReadingView& driver, ReadingView& follower);
    void follow(const ReadingView& driver, ReadingView& follower) const;
    void followJump(const ReadingView& driver, ReadingView& follower, int ordinal);

    QPointer<ReadingView> m_left;
    QPointer<ReadingView> m_right;
    bool m_enabled = false;
    bool m_otherStillJumps = false; ///< both were sent somewhere in one go, and one has arrived
};

/// A height in one text and the height in the other that belongs beside it.
struct SyncPoint {
    double driver = 0;
    double follower = 0;
    friend bool operator==(const SyncPoint&, const SyncPoint&) = default;
};

/// The longest series of points that rises on both sides, in order.
[[nodiscard]] std::vector<SyncPoint> risingSeries(std::vector<SyncPoint> points);

/// Piecewise linear through points that rise; beyond the first and the last one the nearest is answered.
[[nodiscard]] double followerHeight(const std::vector<SyncPoint>& rising, double driver);

} // namespace duikan
