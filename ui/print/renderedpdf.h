// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <memory>

namespace duikan {

/// A PDF of our own making, read back to be looked at or sent to a printer. Pages are 0-based, sizes in
/// points. Used by one thread at a time.
class RenderedPdf {
public:
    [[nodiscard]] static Result<std::unique_ptr<RenderedPdf>> open(const QByteArray& pdf); ///< PrintFailed
    ~RenderedPdf();

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSizeF pageSize(int page) const;
    [[nodiscard]] QImage image(int page, double dotsPerInch) const; ///< null when the page cannot be drawn

private:
    struct Private;
    explicit RenderedPdf(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace duikan
