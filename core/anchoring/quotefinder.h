// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/paragraph.h"

namespace duikan {

/// The words of a paragraph that a person quotes. They are looked for as they stand, and when they do not
/// stand so, whatever their width and blanks ("第18/18号" finds "第 １８/１８ 号"); letters and punctuation
/// always count.
///
/// Errors name the quote. QuoteNotFound brings the nearest wording of the paragraph, if one is near;
/// AmbiguousQuote says how often the words stand there.
[[nodiscard]] Result<TextRange> findQuote(const Paragraph& paragraph, const QString& quote);

} // namespace duikan
