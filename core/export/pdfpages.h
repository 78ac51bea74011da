// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/pdfpagespace.h"

#include <vector>

namespace duikan {

/// The coordinate systems of all pages of a PDF.
class PdfPages {
public:
    /// FileUnreadable with what is wrong. `name` is for the error.
    [[nodiscard]] static Result<PdfPages> of(const QString& name, const QByteArray& bytes, const QString& password);

    [[nodiscard]] const PdfPageSpace* at(int page) const; ///< 1-based; nullptr when there is none

private:
    std::vector<PdfPageSpace> m_spaces;
};

} // namespace duikan
