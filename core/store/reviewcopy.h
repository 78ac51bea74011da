// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reviewstore.h"

namespace duikan {

/// Opens a colleague's copy of the review in `path`, or a bundle (core/store/reviewbundle.h), to merge it: for reading,
/// checked through and through first. A damaged one is refused (DamagedReview), and so is the review's own file under
/// whatever name (InvalidArgument).
[[nodiscard]] Result<std::unique_ptr<ChangeSink>> openCopy(const QString& copy, const QString& path);

} // namespace duikan
