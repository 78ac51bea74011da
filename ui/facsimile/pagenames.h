// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace duikan {

// What pages are called: as it is printed on them where the file says so ("iv", "A-3"), else by their number. `labels` are
// those of the file, one a page, or none. Pages are 1-based.

[[nodiscard]] QString pageName(const QStringList& labels, int page);

/// The page that a person means: the one that is called so, else the one with that number. Width and case do not count.
[[nodiscard]] std::optional<int> pageNamed(const QString& typed, const QStringList& labels, int pageCount);

/// "Page 3 of 14", or where pages are called otherwise, "Page iv (4 of 14)".
[[nodiscard]] QString pagePosition(const QStringList& labels, int page, int pageCount);

} // namespace duikan
