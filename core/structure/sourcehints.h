// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/repair.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace duikan {

/// A repair an importer made while it put a paragraph together: at `at` of the line's text `after` now
/// stands, where the source has `before`.
struct SourceEdit {
    RepairKind kind = RepairKind::LineBreak;
    qsizetype at = 0;
    QString before;
    QString after;
    friend bool operator==(const SourceEdit&, const SourceEdit&) = default;
};

/// What an importer that sees the layout or the styles of its source (PDF, Word, HTML) knows of a paragraph
/// beyond its words. What is not set is for the words to say.
struct SourceHints {
    std::optional<ParagraphKind> kind; ///< by its place or style: a footnote, a table, a heading
    std::optional<RepairKind> dropped; ///< no paragraph but a running head, a page number, a rule
    int level = 0;                     ///< of a heading or a list, 1-based; 0 when unknown
    QString number;                ///< printed, but not in the text: an automatic number, a footnote's mark
    QStringList footnotes;         ///< marks that stood in the text and were lifted out of it
    std::vector<SourceEdit> edits; ///< in text order

    double fontSize = 0; ///< points; 0 when unknown
    bool isBold = false; ///< all of it
    bool isCentered = false;
    bool isIndented = false;    ///< its first line
    bool isSetApart = true;     ///< by room above it
    qsizetype italicLength = 0; ///< of the opening words, where what follows is upright
    int page = 0;               ///< on which it begins, 1-based; 0 for a source without pages
};

} // namespace duikan
