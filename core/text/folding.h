// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace duikan {

/// A text made comparable, with the way back. `offsets` has one entry per UTF-16 unit of `text` and one more
/// for its end: text[i] was made from the source beginning at offsets[i]; entries never decrease. Example:
/// fold(u"第　１８ 号") has text "第 18 号" and offsets {0, 1, 2, 3, 4, 5, 6}.
struct FoldedText {
    QString text;
    std::vector<qsizetype> offsets;

    /// The source range that a range of `text` came from; covers whole source characters.
    [[nodiscard]] TextRange sourceRange(TextRange folded) const;
    /// The smallest range of `text` that covers a source range.
    [[nodiscard]] TextRange foldedRange(TextRange source) const;
};

/// Folds what differs between two prints of the same words and never between two wordings: full and half
/// width forms, radical code points, composed and decomposed accents, typographic quotation marks, hyphens
/// and blanks. A run of blanks and line ends becomes one blank; soft hyphens, zero-width characters and the
/// byte order mark vanish. Letter case, punctuation and words stay: "shall" is not "should". Linear in the
/// length.
[[nodiscard]] FoldedText fold(QStringView source);

} // namespace duikan
