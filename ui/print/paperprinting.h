// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

class QPrinter;
class QWidget;

namespace duikan {

/// Asks for a printer and sends the pages of a PDF to it, drawn at the printer's resolution. False when the
/// person changed their mind; PrintFailed when the printer takes no pages. `currentPage` is 1-based.
[[nodiscard]] Result<bool> printPages(const QByteArray& pdf, const QString& jobName, int currentPage,
                                      QWidget* parent);

/// The same without asking: the printer's own page range counts.
[[nodiscard]] Result<void> printPages(const QByteArray& pdf, QPrinter& printer);

} // namespace duikan
