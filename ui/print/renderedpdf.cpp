// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/renderedpdf.h"

#include <poppler-qt6.h>

namespace duikan {

struct RenderedPdf::Private {
    std::unique_ptr<Poppler::Document> document;
};

RenderedPdf::RenderedPdf(std::unique_ptr<Private> p)
    : d(std::move(p)) {}

RenderedPdf::~RenderedPdf() = default;

Result<std::unique_ptr<RenderedPdf>> RenderedPdf::open(const QByteArray& pdf) {
    auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() == 0) {
        return failure(ErrorKind::PrintFailed, {}, QStringLiteral("the pages cannot be shown"));
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    auto p = std::make_unique<Private>();
    p->document = std::move(document);
    return std::unique_ptr<RenderedPdf>(new RenderedPdf(std::move(p)));
}

int RenderedPdf::pageCount() const {
    return d->document->numPages();
}

QSizeF RenderedPdf::pageSize(int page) const {
    const std::unique_ptr<Poppler::Page> p = d->document->page(page);
    return p ? p->pageSizeF() : QSizeF();
}

QImage RenderedPdf::image(int page, double dotsPerInch) const {
    const std::unique_ptr<Poppler::Page> p = d->document->page(page);
    return p ? p->renderToImage(dotsPerInch, dotsPerInch) : QImage();
}

} // namespace duikan
