// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// What was done in a review, without its files, for somebody who has them to merge (core/store/reviewbundle.h). It is
/// the review as a whole: InvalidArgument when one document is asked for.
[[nodiscard]] Result<ExportedFile> notesBundle(const Review& review, const ExportOptions& options);

} // namespace duikan
