// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "core/export/exportformat.h"
#include "core/export/printedreport.h"

namespace duikan {

[[nodiscard]] bool isPdf(const QString& path);

/// Writes a report as HTML or, where the name says so, as PDF (Verb::needsWebEngine() must have been true),
/// and says so. The file appears whole or not at all.
[[nodiscard]] Result<void> writeReport(const QString& path, const Result<PrintedReport>& report,
                                       Output& output);
/// The report as PDF, in memory; needs Chromium as writeReport() does.
[[nodiscard]] Result<QByteArray> typesetReport(const PrintedReport& report);
/// One document of a review, set on pages; needs Chromium too. `document` is 1-based.
[[nodiscard]] Result<TypesetText> typesetText(const Review& review, int document);
[[nodiscard]] Result<void> writeBytes(const QString& path, const Result<QByteArray>& bytes, Output& output);

} // namespace duikan
