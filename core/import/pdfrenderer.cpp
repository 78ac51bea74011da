// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfrenderer.h"

#include "core/import/pdfoutline.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cstring>

namespace duikan {

namespace {

constexpr double kPointsPerInch = 72.0;
/// A request beyond this is a mistake: a tile has a seventh of it.
constexpr int kMostPixels = 32 << 20;
/// A file that claims more has written the number to do harm.
constexpr int kMostPages = 200'000;
constexpr qsizetype kLongestLabel = 40;

void keepQuiet(const std::string&, void*) {}

/// A page that is too damaged to tell is as large as the letter paper it would be drawn on.
constexpr QSizeF kUntold{612, 792};

QSizeF sizeOf(const poppler::page* page) {
    const poppler::rectf rect = page != nullptr ? page->page_rect() : poppler::rectf();
    if (rect.width() <= 0 || rect.height() <= 0) {
        return kUntold;
    }
    const bool isTurned =
        page->orientation() == poppler::page::landscape || page->orientation() == poppler::page::seascape;
    return isTurned ? QSizeF(rect.height(), rect.width()) : QSizeF(rect.width(), rect.height());
}

QString textOf(const poppler::ustring& words) {
    const poppler::byte_array utf8 = words.to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).simplified();
}

} // namespace

struct PdfRenderer::Private {
    QString name;
    QByteArray bytes; ///< Poppler reads on in them
    QString password;
    std::unique_ptr<poppler::document> document;
};

PdfRenderer::PdfRenderer(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}
PdfRenderer::PdfRenderer(PdfRenderer&&) noexcept = default;
PdfRenderer::~PdfRenderer() = default;

Result<PdfRenderer> PdfRenderer::open(const QString& name, QByteArray bytes, const QString& password) {
    poppler::set_debug_error_function(keepQuiet, nullptr);
    auto d = std::make_unique<Private>();
    d->name = name;
    d->bytes = std::move(bytes);
    d->password = password;
    d->document.reset(poppler::document::load_from_raw_data(d->bytes.constData(), int(d->bytes.size()),
                                                            password.toStdString(), password.toStdString()));
    if (!d->document) {
        return failure(ErrorKind::FileUnreadable, name, QStringLiteral("the PDF is damaged"));
    }
    if (d->document->is_locked()) {
        return failure(ErrorKind::PasswordNeeded, name);
    }
    return PdfRenderer(std::move(d));
}

PdfOpening PdfRenderer::opening() const {
    const std::unique_ptr<poppler::page> first(d->document->create_page(0));
    return {.pageCount = std::min(d->document->pages(), kMostPages), .firstPage = sizeOf(first.get())};
}

PdfContents PdfRenderer::contents() const {
    PdfContents contents;
    bool areNumbers = true;
    const int count = std::min(d->document->pages(), kMostPages);
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<poppler::page> page(d->document->create_page(i));
        contents.sizes.push_back(sizeOf(page.get()));
        contents.labels.append(page ? textOf(page->label()).left(kLongestLabel) : QString());
        areNumbers = areNumbers && contents.labels.back() == QString::number(i + 1);
    }
    if (areNumbers) {
        contents.labels.clear();
    }
    contents.outline = outlineOfPdf(d->bytes, d->password);
    return contents;
}

Result<QImage> PdfRenderer::render(int page, double pixelsPerPoint, QRect area) const {
    if (area.isEmpty() || qint64(area.width()) * area.height() > kMostPixels || pixelsPerPoint <= 0) {
        return failure(ErrorKind::InvalidArgument, d->name, QStringLiteral("page %1").arg(page));
    }
    const std::unique_ptr<poppler::page> source(d->document->create_page(page - 1));
    if (!source) {
        return failure(ErrorKind::FileUnreadable, d->name, QStringLiteral("page %1 is damaged").arg(page));
    }
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_argb32);
    const double resolution = pixelsPerPoint * kPointsPerInch;
    const poppler::image picture =
        renderer.render_page(source.get(), resolution, resolution, area.x(), area.y(), area.width(), area.height());
    if (!picture.is_valid()) {
        return failure(ErrorKind::FileUnreadable, d->name, QStringLiteral("page %1 cannot be drawn").arg(page));
    }
    QImage image(picture.width(), picture.height(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        std::memcpy(image.scanLine(y), picture.const_data() + qsizetype(y) * picture.bytes_per_row(),
                    std::size_t(image.width()) * sizeof(QRgb));
    }
    return image;
}

} // namespace duikan
