// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notesimport.h"

namespace duikan {

/// Reads annotations of the W3C Web Annotation model in JSON-LD: ours, and those of other programs, as single
/// annotations, arrays, pages or collections with their pages inside. The JSON is read by the names that the model's
/// own context gives; other contexts are not fetched. Each note's id is kept; one without an id gets one made of its
/// content, so that it is known again.
[[nodiscard]] Result<NotesFile> readWebAnnotations(const QString& name, const QByteArray& bytes, const Review& review);

} // namespace duikan
