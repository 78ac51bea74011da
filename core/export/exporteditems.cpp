// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporteditems.h"

#include "core/review/readingorder.h"

namespace duikan {

ExportedPlace exportedPlace(const Review& review, const Anchor& anchor) {
    const ReviewState& state = review.state();
    const Draft* const draft = state.draft(anchor.draft);
    const Resolution& resolution = review.resolution(anchor);
    const bool stands = resolution.place && resolution.verdict != Verdict::Ambiguous;
    const Paragraph* const paragraph = draft && stands ? draft->structure->at(resolution.place->ordinal) : nullptr;
    return {.document = state.documentNumber(anchor.draft),
            .draft = draft ? draft->number : 0,
            .label = paragraph ? paragraph->label : anchor.label,
            .quote = anchor.quote.exact,
            .verdict = resolution.verdict};
}

ExportedItems itemsToExport(const Review& review, const ExportOptions& options) {
    const ReviewState& state = review.state();
    std::map<AnnotationId, std::vector<const Reply*>> threads; // one pass: repliesTo() looks through all each time
    for (const auto& [id, reply] : state.replies()) {
        threads[reply.annotation].push_back(&reply);
    }
    ExportedItems items;
    for (const PlacedNote& placed : notesInReadingOrder(review)) {
        if (options.document == 0 || placed.document == options.document) {
            const Annotation* const note = state.annotation(placed.annotation);
            items.notes.push_back({.note = note,
                                   .number = placed.number,
                                   .place = exportedPlace(review, note->anchors.front()),
                                   .replies = threads[note->id]});
        }
    }
    for (const PlacedLink& placed : linksInReadingOrder(review)) {
        if (options.document == 0 || placed.fromDocument == options.document || placed.toDocument == options.document) {
            const CrossReference* const link = state.crossReference(placed.crossReference);
            items.links.push_back({.link = link,
                                   .number = placed.number,
                                   .from = exportedPlace(review, link->from.front()),
                                   .to = exportedPlace(review, link->to.front())});
        }
    }
    return items;
}

QString exportedTime(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs); }

} // namespace duikan
