// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/feedback.h"

namespace duikan {

Feedback::Feedback(size_t features)
    : m_accepted(features, 0.0)
    , m_dismissed(features, 0.0) {}

double Feedback::factor(size_t feature) const {
    const double accepted = m_accepted[feature];
    const double dismissed = m_dismissed[feature];
    return 1.0 + kReach * (accepted - dismissed) / (accepted + dismissed + kPrior);
}

} // namespace duikan
