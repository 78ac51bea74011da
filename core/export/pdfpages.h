// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/pdfpagespace.h"

#include <QCborMap>

#include <vector>

namespace duikan {

/// The coordinate systems of all pages of a PDF.
class PdfPages {
public:
    /// As the worker process reads them: FileUnreadable with what is wrong, WorkerFailed, WorkerTimedOut. `name` is for the
    /// error. Blocks.
    [[nodiscard]] static Result<PdfPages> of(const QString& name, const QByteArray& bytes, const QString& password);
    /// In this process: what the worker does.
    [[nodiscard]] static Result<PdfPages> read(const QString& name, const QByteArray& bytes, const QString& password);

    [[nodiscard]] QCborMap toMap() const;
    [[nodiscard]] static PdfPages fromMap(const QCborMap& map);

    [[nodiscard]] const PdfPageSpace* at(int page) const; ///< 1-based; nullptr when there is none

private:
    std::vector<PdfPageSpace> m_spaces;
};

} // namespace duikan
