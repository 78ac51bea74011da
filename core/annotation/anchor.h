// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/textrange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace duikan {

/// W3C Web Annotation "TextQuoteSelector": the words, with a little of what stands around them *in the same
/// paragraph* (a context that crosses paragraphs dies with the first insertion).
struct QuoteSelector {
    QString exact;
    QString prefix; ///< at most kContextLength code units, never half a surrogate pair
    QString suffix;
    friend bool operator==(const QuoteSelector&, const QuoteSelector&) = default;

    static constexpr qsizetype kContextLength = 32;
};

/// Where a note or a link is tied to a draft, described three ways (W3C Web Annotation): by paragraph, by position
/// in it, and by quote. Written once and never overwritten; anchoring/anchorer.h resolves it, with evidence.
struct Anchor {
    DraftId draft;
    QString paragraph; ///< Paragraph::id
    QString label;     ///< the paragraph's label when the anchor was made: evidence, not address
    TextRange position;
    QuoteSelector quote;
    bool wholeParagraph = false; ///< meant the paragraph, not words in it; position and quote then cover it all

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// Several passages taken as one: what an annotation hangs on, or one end of a cross-reference. Never empty.
using Passage = std::vector<Anchor>;

[[nodiscard]] QJsonObject toJson(const Anchor& anchor);
[[nodiscard]] std::optional<Anchor> anchorFromJson(const QJsonObject& object);
[[nodiscard]] QJsonArray toJson(const Passage& passage);
[[nodiscard]] std::optional<Passage> passageFromJson(const QJsonArray& array);

} // namespace duikan
