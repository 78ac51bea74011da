// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duikan {

/// The colours a tag can have, by the names they have in a review's log. What they look like on light and on dark
/// is the window's business.
[[nodiscard]] const QStringList& tagColors(); ///< "amber", "green", …

/// The colour of a tag that nobody gave one: always the same one for the same tag, on every desk.
[[nodiscard]] QString ownTagColor(const QString& tag);

} // namespace duikan
