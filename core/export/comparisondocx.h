// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/compare/comparison.h"

#include <QDateTime>

namespace duikan {

/// Who the tracked changes are said to be by, and when.
struct TrackedChangeOptions {
    QString author;
    QDateTime at; ///< UTC
};

/// A comparison as a Word document (ECMA-376 part 1, WordprocessingML) with real tracked changes: rejecting
/// all gives the left draft, accepting all the right one, paragraph by paragraph, printed numbers included.
/// Insertions are w:ins, deletions w:del, moves w:moveFrom and w:moveTo; a split or merge is a tracked
/// paragraph mark.
[[nodiscard]] Result<QByteArray> comparisonDocx(const Comparison& comparison, const Document& left,
                                                const Document& right, const TrackedChangeOptions& options);

} // namespace duikan
