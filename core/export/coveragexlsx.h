// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/coverage.h"

namespace duikan {

/// The matrix as a workbook (Office Open XML, ECMA-376): first the matrix with frozen heads, relations by name
/// on their colour; then the links one by one, ready to be filtered; then what found no place. Every text is a
/// string cell with the quote prefix, so that a text that begins with = + - or @ is no formula, also after
/// somebody edited it. The bytes of a whole file, or WriteFailed.
[[nodiscard]] Result<QByteArray> coverageXlsx(const Coverage& coverage, const QString& rowTitle,
                                              const QString& columnTitle);

} // namespace duikan
