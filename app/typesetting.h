// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/exportformat.h"
#include "core/export/printedreport.h"
#include "core/export/reviewcopy.h"

namespace duikan {

/// Sets pages, for verbs. Each call takes until the pages are there. Files appear whole or not at all.
class Typesetting {
public:
    virtual ~Typesetting() = default;

    [[nodiscard]] virtual Result<QByteArray> typeset(const PrintedReport& report) = 0; ///< as PDF
    [[nodiscard]] virtual Result<void> print(const PrintedReport& report, const QString& path) = 0;

    /// One document of a review; `document` is 1-based.
    [[nodiscard]] virtual Result<TypesetText> typesetText(const Review& review, int document) = 0;
    /// The review copy; gives what was printed, as it is called in messages.
    [[nodiscard]] virtual Result<QString> print(const Review& review, const ReviewCopyOptions& options,
                                                const QString& path) = 0;
};

} // namespace duikan
