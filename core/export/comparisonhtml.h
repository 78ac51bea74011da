// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/document/documentjson.h"

#include <QDateTime>

namespace duikan {

/// One side of a comparison, as a report names it.
struct ComparedDraft {
    const Document& document;
    const SourceInfo& source;
};

/// A comparison as one self-contained HTML page: what changed in numbers, the two drafts clause beside clause
/// with deletions struck and insertions underlined, and a certificate: hashes of both files, and whether
/// rejecting all gives the one and accepting all the other. Unchanged runs become one line. No script,
/// nothing fetched.
[[nodiscard]] QString comparisonHtml(const Comparison& comparison, const ComparedDraft& left,
                                     const ComparedDraft& right, const QDateTime& at);

} // namespace duikan
