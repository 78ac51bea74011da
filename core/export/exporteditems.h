// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// Where a passage stands, as every export says it: in words.
struct ExportedPlace {
    int document = 0; ///< 1-based; 0 when the draft is gone
    int draft = 0;    ///< 1-based
    QString label;
    QString quote;
    Verdict verdict = Verdict::Orphaned;
};

struct ExportedNote {
    const Annotation* note = nullptr;
    int number = 0; ///< as in the window: in reading order
    ExportedPlace place;
    std::vector<const Reply*> replies; ///< oldest first
};

struct ExportedLink {
    const CrossReference* link = nullptr;
    int number = 0;
    ExportedPlace from;
    ExportedPlace to;
};

/// The notes and links that an export takes, in reading order: all, or those that stand in one document, a link with
/// either of its ends. The pointers are good until the next act of the review.
struct ExportedItems {
    std::vector<ExportedNote> notes;
    std::vector<ExportedLink> links;
};

[[nodiscard]] ExportedItems itemsToExport(const Review& review, const ExportOptions& options);
[[nodiscard]] ExportedPlace exportedPlace(const Review& review, const Anchor& anchor);

/// "2026-11-21T14:02:11.123Z"
[[nodiscard]] QString exportedTime(const QDateTime& time);

} // namespace duikan
