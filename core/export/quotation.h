// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/anchor.h"
#include "core/document/draft.h"

namespace duikan {

/// Words of a draft with their source, to be put into a letter or a speech: in the quotation marks of the text's
/// language (CLDR) and followed by the document and the label, “鼓励各国”（A/HRC/21/L.9，OP 5）.
struct Quotation {
    QString text;
    QString html; ///< one paragraph with the language of the text; nothing in it is active
};

/// Several passages stand beside each other, each in marks of its own, with an ellipsis between. `labels` names the
/// paragraphs they are from. The document is called by its symbol, else its title, else the draft's label.
[[nodiscard]] Quotation quotationOf(const Draft& draft, const Passage& passage, const QString& labels);

} // namespace duikan
