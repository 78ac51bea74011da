// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// Notes, replies and links as an annotation collection of the W3C Web Annotation model, in JSON-LD: one page,
/// annotations in reading order, replies behind the note they answer, links last. Selectors are those with which a
/// passage is anchored where it stands now: quote, paragraph, position in the paragraph. core/import reads it back.
[[nodiscard]] Result<ExportedFile> webAnnotations(const Review& review, const ExportOptions& options);

} // namespace duikan
