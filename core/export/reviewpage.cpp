// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewpage.h"

#include "core/export/reviewcopy.h"

#include <algorithm>

namespace duikan {

namespace {

/// The day of the newest thing in the review: the same review gives the same page.
QDate lastDay(const ReviewState& state) {
    QDateTime last;
    for (const auto& [id, draft] : state.drafts()) {
        last = std::max(last, draft.added);
    }
    for (const auto& [id, note] : state.annotations()) {
        last = std::max(last, note.modified);
    }
    for (const auto& [id, reply] : state.replies()) {
        last = std::max(last, reply.created);
    }
    for (const auto& [id, link] : state.crossReferences()) {
        last = std::max(last, link.modified);
    }
    return last.toLocalTime().date();
}

/// What the page shows: everything of the documents on it but the way through the drafts.
ExportSummary summaryOf(const ReviewState& state, int documentNumber) {
    ExportSummary summary;
    const auto isShown = [&](const Passage& passage) {
        return documentNumber == 0 || std::ranges::any_of(passage, [&](const Anchor& anchor) {
                   return state.documentNumber(anchor.draft) == documentNumber;
               });
    };
    for (const auto& [id, note] : state.annotations()) {
        if (isShown(note.anchors)) {
            ++summary.notes;
            summary.replies += int(state.repliesTo(id).size());
            summary.lose(Loss::Carrying, note.carried.empty() ? 0 : 1);
            summary.lose(Loss::Assignees, note.assignee.isEmpty() ? 0 : 1);
        }
    }
    for (const auto& [id, link] : state.crossReferences()) {
        if (isShown(link.from) || isShown(link.to)) {
            ++summary.links;
            summary.lose(Loss::Evidence, link.origin ? 1 : 0);
            summary.lose(Loss::Carrying, link.carriedFrom.empty() && link.carriedTo.empty() ? 0 : 1);
        }
    }
    return summary;
}

} // namespace

Result<ExportedFile> reviewPage(const Review& review, const ExportOptions& options) {
    ReviewCopyOptions copy;
    copy.reviewName = options.reviewName;
    copy.date = lastDay(review.state());
    copy.medium = CopyMedium::Screen;
    if (options.document > 0) {
        if (!review.state().currentDraft(options.document)) {
            return failure(ErrorKind::UnknownDocument, QString::number(options.document));
        }
        copy.documents = {options.document};
    }
    return ExportedFile{composeReviewCopy(review, copy).html.toUtf8(),
                        summaryOf(review.state(), options.document),
                        {}};
}

} // namespace duikan
