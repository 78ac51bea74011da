// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/pdfcontents.h"

#include <QImage>

#include <memory>

namespace duikan {

/// Makes pictures of the pages of a PDF with Poppler. For the worker process: whatever a file does to Poppler is done to
/// the process this runs in. One thread.
class PdfRenderer {
public:
    /// PasswordNeeded, FileUnreadable.
    [[nodiscard]] static Result<PdfRenderer> open(const QString& name, QByteArray bytes, const QString& password);
    ~PdfRenderer();
    PdfRenderer(PdfRenderer&&) noexcept;
    PdfRenderer& operator=(PdfRenderer&&) = delete;

    [[nodiscard]] PdfOpening opening() const;
    [[nodiscard]] PdfContents contents() const; ///< looks at each page: 0.1 s for a thousand
    /// A part of a page as it is displayed (crop box, turned), at so many pixels to a point. Opaque.
    [[nodiscard]] Result<QImage> render(int page, double pixelsPerPoint, QRect area) const;

private:
    struct Private;
    explicit PdfRenderer(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace duikan
