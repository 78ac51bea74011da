// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/certificate.h"
#include "core/export/printedreport.h"

namespace duikan {

/// A comparison as one self-contained HTML page, ready for paper too: what changed in numbers, the two drafts
/// clause beside clause with deletions struck and insertions underlined, and the certificate. Unchanged runs
/// become one line. No script, nothing fetched. unproven() when the comparison does not give both drafts
/// back.
[[nodiscard]] Result<PrintedReport> comparisonReport(const Comparison& comparison, const ComparedDraft& left,
                                                     const ComparedDraft& right, const QDateTime& at);

} // namespace duikan
