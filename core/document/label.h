// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

namespace duikan {

/// Gives every paragraph its label and its id. Rules (UN practice: PP and OP numbers are what delegates say):
///  - preambular "PP n"; operative "OP" with the printed number ("OP 9 bis"); subparagraphs below it "OP 7 (b) (i)"
///  - a heading is the path of section numbers, written in Chinese numerals for the first level of a Chinese text
///    whatever the author printed ("2、" at the level of "一、" is "二"), "二（一）", "二（二）3"; unnumbered headings "§ n"
///  - body paragraphs count within their section: "二（一） ¶3"; captions, figures and tables hang on the paragraph
///    before them: "二（一） ¶2 caption", a second one "… caption 2"
///  - the rest are named: "title", "body", "session", "agenda", "sponsors", "adopting body", "footnote *", …
void assignLabels(Document& document);

/// What a margin has room for: "¶3" captions shortened to "caption", the rest as it is.
[[nodiscard]] QString marginLabel(const Paragraph& paragraph);

/// A label folded for comparison: width, case and blanks do not count ("op6" = "OP 6" = "ＯＰ 6").
[[nodiscard]] QString foldedLabel(QStringView label);

/// The paragraph that a person means. UnknownLabel and AmbiguousLabel name the nearest ones in `alternatives`.
[[nodiscard]] Result<int> findLabel(const Document& document, QStringView label); ///< ordinal

} // namespace duikan
