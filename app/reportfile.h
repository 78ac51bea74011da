// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"
#include "app/typesetting.h"

namespace duikan {

[[nodiscard]] bool isPdf(const QString& path);

/// Writes a report as HTML or, where the name says so, as PDF, and says so. The file appears whole or not at
/// all. `typesetting` may be null where the name says HTML.
[[nodiscard]] Result<void> writeReport(const QString& path, const Result<PrintedReport>& report,
                                       Typesetting* typesetting, Output& output);
[[nodiscard]] Result<void> writeBytes(const QString& path, const Result<QByteArray>& bytes, Output& output);

} // namespace duikan
