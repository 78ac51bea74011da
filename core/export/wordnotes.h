// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/export/worddocument.h"

namespace duikan {

/// word/footnotes.xml (ECMA-376 part 1, 17.11.10): the separators that Word insists on, and the footnotes that the
/// document's paragraphs refer to (footnotereferences.h), by their numbers.
[[nodiscard]] WordPart footnotesPart(const Document& document);

/// word/settings.xml. Without a mode Word takes a file for one of 2007, which had neither replies nor done
/// ([MS-DOCX] 2.3.5); 15 is that of 2013 and later.
[[nodiscard]] WordPart settingsPart(bool hasFootnotes);

} // namespace duikan
