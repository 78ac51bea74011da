// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/annotatedcopy.h"

#include "core/import/typesetplaces.h"
#include "ui/print/pdfassembly.h"
#include "ui/print/typesetter.h"

namespace duikan {

namespace {

// The measure of the text in CSS pixels, as in resources/print/reviewcopy.css.
constexpr double kMeasure = 455;
constexpr double kPointsPerPixel = 0.75;

TypesetDocument typesetDocument(const ReviewCopy::Text& text, const PrintedGeometry& geometry) {
    TypesetDocument document{.structure = text.structure, .starts = {}};
    for (const QString& destination : text.destinations) {
        const auto found = geometry.destinations.constFind(destination);
        document.starts.push_back(found == geometry.destinations.cend()
                                      ? std::nullopt
                                      : std::optional(TypesetStart{.page = found->page + 1, .at = found->point}));
    }
    return document;
}

} // namespace

Result<std::vector<PageMapPtr>> placesInCopy(const std::vector<ReviewCopy::Text>& texts, const QByteArray& pdf) {
    const Result<PrintedGeometry> geometry = geometryOf(pdf);
    if (!geometry) {
        return std::unexpected(geometry.error());
    }
    std::vector<TypesetDocument> documents;
    for (const ReviewCopy::Text& text : texts) {
        documents.push_back(typesetDocument(text, *geometry));
    }
    return placeTypeset(
        pdf, documents,
        {.width = kMeasure * kPointsPerPixel, .top = kRoomForHead, .bottom = kRoomForFoot});
}

Result<QByteArray> annotatedCopy(const Review& review, const std::vector<ReviewCopy::Text>& texts, MarkupChoice choice,
                                 const QByteArray& pdf) {
    const bool hasAny = (choice.notes && !review.state().annotations().empty()) ||
                        (choice.links && !review.state().crossReferences().empty());
    if (!hasAny) {
        return pdf;
    }
    const auto maps = placesInCopy(texts, pdf);
    if (!maps) {
        return std::unexpected(maps.error());
    }
    std::vector<DraftPages> pages;
    for (size_t i = 0; i < texts.size(); ++i) {
        auto placed = DraftPages::typeset(review, texts[i].draft, (*maps)[i]);
        if (!placed) {
            return std::unexpected(placed.error());
        }
        pages.push_back(*std::move(placed));
    }
    const PdfMarkups markups = markupsOf(review, pages, choice);
    if (markups.markups.empty()) {
        return pdf;
    }
    auto annotated = annotatePdf({}, pdf, {}, markups.markups);
    if (!annotated) {
        return std::unexpected(annotated.error());
    }
    return std::move(annotated->bytes);
}

} // namespace duikan
