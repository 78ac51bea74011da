// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <random>

namespace duikan::test {

/// Body paragraphs in Chinese, all different, with three repairs that can be undone.
[[nodiscard]] DocumentPtr documentWithRepairs(const QString& prefix, int paragraphs);

/// Takes one random step on a review of two documents, of any kind there is; most succeed, the rest are refused and
/// must then alter nothing. Never undoes the act that the review began with.
void actAtRandom(Review& review, std::mt19937& random);

} // namespace duikan::test
