// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search.h"

namespace duikan {

/// Why a query cannot be understood, and the way out, as a clause: "the quotation mark is never closed".
[[nodiscard]] QString faultClause(const QueryFault& fault);

/// A piece of a text around what was found in it, on one line.
struct Snippet {
    QString text;                  ///< with an ellipsis where it is cut
    std::vector<TextRange> ranges; ///< of `text`: the words found
};

/// At most `length` units, the first words found well within them; surrogate pairs stay whole.
[[nodiscard]] Snippet snippetOf(const QString& text, const std::vector<TextRange>& found, qsizetype length);

} // namespace duikan
