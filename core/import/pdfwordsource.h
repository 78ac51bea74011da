// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdftext.h"

#include <memory>

namespace duikan {

/// The words of a PDF as Poppler's TextOutputDev puts them together, page by page. Neighbouring pages that have the same
/// resources and the same boxes go through one interpreter: Poppler's front ends make a new one for each page, which loads
/// every font of the page again, and that is more work than reading the text (decision 35). One thread at a time.
class PdfWordSource {
public:
    /// The bytes outlive the object. Errors: FileUnreadable, PasswordNeeded; `name` is for them.
    [[nodiscard]] static Result<PdfWordSource> open(const QString& name, const QByteArray& bytes, const QString& password);
    PdfWordSource(PdfWordSource&&) noexcept;
    PdfWordSource& operator=(PdfWordSource&&) = delete;
    ~PdfWordSource();

    [[nodiscard]] int pageCount() const;
    /// Words in the order of the print, from left to right also where a script runs the other way. Empty and without size
    /// for a page that is damaged beyond use. The number is 1-based.
    [[nodiscard]] PdfPage page(int number);

private:
    struct Private;
    explicit PdfWordSource(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace duikan
