// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duikan {

// What the printer puts around the text of a United Nations document, known by its form in any of the six
// official languages. Texts come without blanks at their ends.

/// "A/RES/73/3", "A/64/L.63/Rev.1*", "E/CN.4/2003/L.11/Add.3": the symbol without asterisks; empty when it is
/// none.
[[nodiscard]] QString documentSymbol(const QString& text);

/// "18-16895 (E) 241018", "GE.12-00010 (C)": the job number at the foot of a page, with a page number or
/// without.
[[nodiscard]] bool isJobNumber(const QString& text);

/// "2/4", "- 2 -", "Page 2 of 4", "第 2 页", "iv".
[[nodiscard]] bool isPageNumber(const QString& text);

/// A bar code read as text.
[[nodiscard]] bool isBarcode(const QString& text);

/// "Distr.: General", "分发：普遍".
[[nodiscard]] bool isDistributionLine(const QString& text);

/// "United Nations", "联合国".
[[nodiscard]] bool isOrganisationName(const QString& text);

} // namespace duikan
