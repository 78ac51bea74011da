// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/printedreport.h"
#include "core/linking/coverage.h"

#include <QDateTime>

namespace duikan {

/// One of the two texts that a matrix lays against each other.
struct CoveredText {
    QString title;
    QString file;
    QString language; ///< BCP 47
};

/// How many clauses stand side by side on a sheet across.
inline constexpr int kColumnsOnPaper = 18;

/// The matrix as one self-contained HTML page, landscape on paper, with what found no place listed below. With
/// `columnsInTable` above 0 it is cut into tables of so many clauses, which begin on a page of their own and
/// repeat their heads. No script, nothing fetched.
[[nodiscard]] PrintedReport coverageReport(const Coverage& coverage, const CoveredText& rows,
                                           const CoveredText& columns, const QDateTime& at,
                                           int columnsInTable = 0);

/// The text of a review's document as a report names it.
[[nodiscard]] CoveredText coveredText(const Draft& draft);

} // namespace duikan
