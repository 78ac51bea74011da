// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/review/review.h"

namespace duikan {

/// A draft's page map for its structure as it is shown: the one that the review keeps, or, where it keeps none, one
/// made anew by the worker from the bytes of the source, which the review keeps from then on. Null where the source has
/// no pages. Blocks as an import does, and fails as one.
[[nodiscard]] Result<PageMapPtr> pageMapOf(Review& review, DraftId draft, const ImportOptions& options = {});

/// The map of `structure` that a source gives when it is read again; null where it has no pages. For a thread that the
/// review does not live on.
[[nodiscard]] Result<PageMapPtr> pageMapOfSource(const SourceInfo& source, const QByteArray& bytes,
                                                 const Document& structure, const ImportOptions& options);

} // namespace duikan
