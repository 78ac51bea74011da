// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reviewcopyprinter.h"

#include "ui/print/annotatedcopy.h"
#include "ui/print/pagefurniture.h"
#include "ui/print/typesetter.h"

#include <utility>

namespace duikan {

namespace {

TypesetJob typesetJob(ReviewCopy copy, const ReviewCopyOptions& options) {
    TypesetJob job;
    job.html = std::exchange(copy.html, {});
    job.description = {copy.title, copy.author, copy.language, copy.bookmarks};
    job.paper = options.paper;
    job.furniture = [copy = std::move(copy), options](const PrintedGeometry& geometry) {
        return pageFurnitureHtml(copy, options, geometry);
    };
    return job;
}

ReviewCopyOptions textAlone(const Review& review, int document) {
    const Draft* draft = review.state().currentDraft(document);
    ReviewCopyOptions options;
    options.reviewName = draft != nullptr ? draft->label : QString();
    options.paper = customaryPaperSize();
    options.cover = options.notes = options.links = options.crossReferenceTable = options.repairs = false;
    options.annotations = false;
    options.documents = {document};
    return options;
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
    ReviewCopy copy = composeReviewCopy(review, options);
    if (!options.annotations) {
        d->typesetter.typeset(typesetJob(std::move(copy), options), std::move(done));
        return;
    }
    const std::vector<ReviewCopy::Text> texts = copy.texts;
    const MarkupChoice choice{.notes = options.notes, .links = options.links};
    d->typesetter.typeset(typesetJob(std::move(copy), options),
                          [&review, texts, choice, done = std::move(done)](Result<QByteArray> pdf) {
                              done(pdf ? annotatedCopy(review, texts, choice, *pdf) : std::move(pdf));
                          });
}

void ReviewCopyPrinter::typesetText(const Review& review, int document, TextTypeset done) {
    const ReviewCopyOptions options = textAlone(review, document);
    ReviewCopy copy = composeReviewCopy(review, options);
    const std::vector<ReviewCopy::Text> texts = copy.texts;
    if (texts.empty()) {
        done(failure(ErrorKind::UnknownDocument, QString::number(document)));
        return;
    }
    d->typesetter.typeset(typesetJob(std::move(copy), options),
                          [texts, done = std::move(done)](const Result<QByteArray>& pdf) {
                              if (!pdf) {
                                  done(std::unexpected(pdf.error()));
                                  return;
                              }
                              const auto maps = placesInCopy(texts, *pdf);
                              done(maps ? Result<TypesetText>({.pdf = *pdf, .pages = maps->front()})
                                        : std::unexpected(maps.error()));
                          });
}

void ReviewCopyPrinter::print(const Review& review, const ReviewCopyOptions& options, const QString& path,
                              Done done) {
    typeset(review, options, [path, done = std::move(done)](const Result<QByteArray>& pdf) {
        const Result<void> saved = pdf ? save(*pdf, path) : std::unexpected(pdf.error());
        if (saved) {
            done(path);
            return;
        }
        Error error = saved.error();
        error.subject = path;
        done(std::unexpected(std::move(error)));
    });
}

void ReviewCopyPrinter::cancel() {
    d->typesetter.cancel();
}

Result<void> ReviewCopyPrinter::save(const QByteArray& pdf, const QString& path) {
    return Typesetter::save(pdf, path);
}

} // namespace duikan
