// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/printedreport.h"
#include "core/review/review.h"

#include <QDate>

namespace duikan {

/// What a review copy is read on: sheets, whose furniture a printer adds, or a browser's window, where it is
/// complete as it is.
enum class CopyMedium { Paper, Screen };

/// What the review copy shows.
struct ReviewCopyOptions {
    QString reviewName; ///< for the cover and the foot of each page; file name without folders
    QDate date = QDate::currentDate();
    PaperSize paper = PaperSize::A4;
    CopyMedium medium = CopyMedium::Paper;
    bool cover = true;
    bool notes = true;
    bool links = true;
    bool crossReferenceTable = true;
    bool repairs = true; ///< the table of what was repaired at import
    /// The notes and links are written over the pages as annotations of the PDF's own kind, too; then these colour the
    /// passages, and the page does not.
    bool annotations = true;
    std::vector<int> documents; ///< 1-based numbers; empty for all
};

/// A review as one HTML page to be set on paper, and what a printer needs to know of it to add the furniture
/// that CSS cannot: running heads, bookmarks, badges, leaders.
///
/// Every place named here is the id of an element that some link of the page leads to, so that Chromium
/// writes it into the PDF as a named destination: paragraphs "d1-p22", documents "d1", notes "note-3" (the
/// margin note) and "mark-3-1" (the first badge of it in the text).
struct ReviewCopy {
    /// A part of the copy that begins a page of its own.
    struct Section {
        QString runningHead;
        QString destination;
    };
    struct LabelledPlace {
        QString label;
        QString destination;
    };
    /// A document in the copy. What it has of each paragraph begins at the paragraph's destination.
    struct Text {
        DraftId draft;
        DocumentPtr structure;
        std::vector<QString> destinations; ///< of the paragraphs, in order
    };
    /// A badge in the text, and the margin note that begins beside it.
    struct Badge {
        int number = 0;
        QString variant; ///< "comment", "question" …
        QString color;   ///< "#rrggbb", or empty for the variant's own
        QString mark;    ///< destination of the badge
        QString note;    ///< destination of the margin note
    };

    QString html;
    QString title;
    QString author;
    QString language;
    std::vector<Bookmark> bookmarks; ///< in page order
    std::vector<Section> sections;   ///< in page order
    std::vector<Text> texts;
    std::vector<LabelledPlace> labels;
    std::vector<Badge> badges;
    int noteCount = 0; ///< of the whole review, whatever part of it is copied
};

/// Composes the review copy. Pure but for the translations and the locale of the program. A note or link that
/// has no certain place is listed at the end, so that nothing is left out in silence.
[[nodiscard]] ReviewCopy composeReviewCopy(const Review& review, const ReviewCopyOptions& options);

} // namespace duikan
