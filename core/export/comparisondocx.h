// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/certificate.h"

namespace duikan {

/// Who the tracked changes are said to be by, and when.
struct TrackedChangeOptions {
    QString author;
    QDateTime at; ///< UTC
};

/// A comparison as a Word document with real tracked changes: rejecting all gives the left draft, accepting
/// all the right one, paragraph by paragraph, printed numbers included. Insertions are w:ins, deletions
/// w:del, moves w:moveFrom and w:moveTo, what is reworded in them marked as such; a split or merge is a
/// tracked paragraph mark. unproven() when the tracked text does not hold both drafts.
[[nodiscard]] Result<QByteArray> comparisonDocx(const Comparison& comparison, const ComparedDraft& left,
                                                const ComparedDraft& right,
                                                const TrackedChangeOptions& options);

} // namespace duikan
