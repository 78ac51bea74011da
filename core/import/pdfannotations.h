// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/foreignannotation.h"
#include "core/document/document.h"
#include "core/document/pagemap.h"

namespace duikan {

/// The highlights and notes of a PDF with their replies, each after what it answers; tied to the text under
/// them. Links, form fields and drawings are none. Empty when the file cannot be opened.
[[nodiscard]] std::vector<ForeignAnnotation> readPdfAnnotations(const QByteArray& bytes,
                                                                const QString& password,
                                                                const Document& document, const PageMap& map);

} // namespace duikan
