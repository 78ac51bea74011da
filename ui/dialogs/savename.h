// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace duikan {

/// Where a person keeps documents: what every dialog for a file begins with.
[[nodiscard]] QString documentsFolder();

/// Asks under which name to save; empty when the person thinks better of it. `name` is suggested, in the
/// folder of documents. A name without a suffix that `filters` ("PDF (*.pdf);;Web page (*.html)") know gets
/// that of the filter chosen.
[[nodiscard]] QString askSaveName(QWidget* parent, const QString& title, const QString& name,
                                  const QString& filters);

/// The path with that suffix, unless it has one of the filters' already; `chosen` is one of them, or empty
/// for the first.
[[nodiscard]] QString withKnownSuffix(const QString& path, const QString& filters, const QString& chosen);

} // namespace duikan
