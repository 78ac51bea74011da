// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duikan {

/// One line of comma-separated values as RFC 4180 has it, with its line end. Every field is quoted. A text that a
/// spreadsheet would take for a formula (it begins with = + - @, their full-width forms, or a tab or line end, behind
/// which these may hide) is set off with an apostrophe: OWASP, "CSV Injection".
[[nodiscard]] QString csvLine(const QStringList& fields);

} // namespace duikan
