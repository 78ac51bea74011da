// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/marks.h"

#include "core/compare/diff.h"
#include "core/review/readingorder.h"

#include <algorithm>

namespace duikan {

namespace {

/// Only these verdicts name one place.
bool isCertain(const Resolution& resolution) {
    return resolution.place && resolution.verdict != Verdict::Ambiguous &&
           resolution.verdict != Verdict::Orphaned;
}

/// Adds `mark`, ranged over each of the anchors.
void addMarks(MarksByParagraph& marks, const Review& review, const Passage& anchors, Mark mark) {
    for (const Anchor& anchor : anchors) {
        const Resolution& resolution = review.resolution(anchor);
        if (isCertain(resolution)) {
            mark.range = resolution.place->range;
            mark.wholeParagraph = anchor.wholeParagraph;
            marks[resolution.place->ordinal].push_back(mark);
        }
    }
}

void addNotes(MarksByParagraph& marks, const Review& review, DraftId draft) {
    for (const PlacedNote& placed : notesInReadingOrder(review)) {
        const Annotation* note = review.state().annotation(placed.annotation);
        const Passage here = note ? standingIn(draft, note->written, note->carried) : Passage();
        if (here.empty()) {
            continue; // half of the notes, on a desk of two texts
        }
        const bool saysSomething = note->kind != AnnotationKind::Highlight || !note->body.isEmpty() ||
                                   !note->tags.isEmpty() || !review.state().repliesTo(note->id).empty();
        Mark mark;
        mark.kind = Mark::Kind::Note;
        mark.id = note->id.toString();
        mark.variant = toString(note->kind);
        mark.color = note->color;
        mark.number = saysSomething ? placed.number : 0;
        addMarks(marks, review, here, mark);
    }
}

void addLinks(MarksByParagraph& marks, const Review& review, DraftId draft) {
    for (const auto& [id, link] : review.state().crossReferences()) {
        Mark mark;
        mark.kind = Mark::Kind::Link;
        mark.id = id.toString();
        mark.variant = link.relation;
        addMarks(marks, review, standingIn(draft, link.writtenFrom, link.carriedFrom), mark);
        addMarks(marks, review, standingIn(draft, link.writtenTo, link.carriedTo), mark);
    }
}

} // namespace

MarksByParagraph marksOf(const Review& review, DraftId draft) {
    MarksByParagraph marks;
    addNotes(marks, review, draft);
    addLinks(marks, review, draft);
    for (std::vector<Mark>& list : marks) {
        std::stable_sort(list.begin(), list.end(), [](const Mark& a, const Mark& b) {
            return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
        });
    }
    return marks;
}

MarksByParagraph proposedChanges(const Review& review, DraftId draft) {
    MarksByParagraph marks;
    const Draft* const shown = review.state().draft(draft);
    for (const auto& [id, note] : review.state().annotations()) {
        const bool isOnTheTable = note.state == AnnotationState::Open || note.state == AnnotationState::Accepted;
        if (shown == nullptr || note.kind != AnnotationKind::Proposal || note.replacement.isEmpty() || !isOnTheTable) {
            continue;
        }
        for (const Anchor& anchor : standingIn(draft, note.written, note.carried)) {
            const Resolution& resolution = review.resolution(anchor);
            const Paragraph* const paragraph =
                isCertain(resolution) ? shown->structure->at(resolution.place->ordinal) : nullptr;
            if (paragraph == nullptr) {
                continue;
            }
            const TextRange range = resolution.place->range.clampedTo(paragraph->text.size());
            const QString words = paragraph->text.mid(range.begin, range.length());
            for (const Hunk& hunk : diffWording(words, note.replacement)) {
                if (hunk.op == Hunk::Op::Equal) {
                    continue;
                }
                Mark mark;
                mark.kind = hunk.op == Hunk::Op::Delete ? Mark::Kind::Struck : Mark::Kind::Inserted;
                mark.range = hunk.left.shifted(range.begin);
                mark.id = id.toString();
                mark.inserted = note.replacement.mid(hunk.right.begin, hunk.right.length());
                marks[resolution.place->ordinal].push_back(mark);
            }
        }
    }
    return marks;
}

} // namespace duikan
