// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdffurniture.h"

namespace duikan {

/// The mark that a row begins with when a footnote begins there: "3", "*", "a"; empty when none does.
[[nodiscard]] QString footnoteMark(const PdfRow& row);

/// Marks the rows of the footnotes at the foot of each page (PdfRow::isFootnote), and the rule above them as
/// dropped. They are known by a rule of underscores, or by type smaller than the text's (`bodySize`) under a
/// row with a mark.
void markFootnotes(std::vector<PdfPageRows>& pages, float bodySize);

} // namespace duikan
