// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reviewcopyprinter.h"

#include "ui/print/pagefurniture.h"
#include "ui/print/typesetter.h"

#include <utility>

namespace duikan {

namespace {

TypesetJob typesetJob(const Review& review, const ReviewCopyOptions& options) {
    ReviewCopy copy = composeReviewCopy(review, options);
    TypesetJob job;
    job.html = std::exchange(copy.html, {});
    job.description = {copy.title, copy.author, copy.language, copy.bookmarks};
    job.paper = options.paper;
    job.furniture = [copy = std::move(copy), options](const PrintedGeometry& geometry) {
        return pageFurnitureHtml(copy, options, geometry);
    };
    return job;
}

} // namespace

struct ReviewCopyPrinter::Private {
    Typesetter typesetter;
};

ReviewCopyPrinter::ReviewCopyPrinter(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>()) {}

ReviewCopyPrinter::~ReviewCopyPrinter() = default;

void ReviewCopyPrinter::typeset(const Review& review, const ReviewCopyOptions& options, Typeset done) {
    d->typesetter.typeset(typesetJob(review, options), std::move(done));
}

void ReviewCopyPrinter::print(const Review& review, const ReviewCopyOptions& options, const QString& path,
                              Done done) {
    d->typesetter.print(typesetJob(review, options), path, std::move(done));
}

void ReviewCopyPrinter::cancel() {
    d->typesetter.cancel();
}

Result<void> ReviewCopyPrinter::save(const QByteArray& pdf, const QString& path) {
    return Typesetter::save(pdf, path);
}

} // namespace duikan
