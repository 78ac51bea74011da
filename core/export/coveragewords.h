// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/coverage.h"

#include <QCoreApplication>
#include <QDateTime>

namespace duikan {

/// The words that tables of coverage say of their own accord, in the language of the program.
class CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::Coverage)
public:
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString paragraph();
    [[nodiscard]] static QString clause();
    [[nodiscard]] static QString relation();
    [[nodiscard]] static QString links();
    [[nodiscard]] static QString text();
    [[nodiscard]] static QString uncovered();
    [[nodiscard]] static QString uncoveredRows();
    [[nodiscard]] static QString uncoveredColumns();
    [[nodiscard]] static QString reopened();
    [[nodiscard]] static QString occasion(const QDateTime& at);        ///< "Coverage, 21 November 2026"
    [[nodiscard]] static QString counts(const Coverage& coverage);     ///< how much is linked, in one line
};

} // namespace duikan
