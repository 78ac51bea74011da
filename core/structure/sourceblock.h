// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/repair.h"
#include "core/structure/numbering.h"
#include "core/structure/openings.h"
#include "core/structure/recogniser.h"

#include <optional>
#include <vector>

namespace duikan {

/// One repair inside a paragraph: at `at` in the text, `after` (of the source's `before`) now stands.
struct TextEdit {
    RepairKind kind = RepairKind::LineBreak;
    qsizetype at = 0;
    QString before;
    QString after;
    LineRange lines;
};

/// A piece of the source on its way to becoming a paragraph. It starts as one line; the passes join pieces,
/// drop some, and say what the others are. Invariant: undoing `edits` in `text`, with `number` before it,
/// gives the source of `lines` but for blanks and markup.
struct SourceBlock {
    QString text;      ///< trimmed, markup and printed number taken off
    QString source;    ///< as in the source, trimmed; for what is dropped
    QString gapBefore; ///< blanks and line ends between the piece before and this one
    LineRange lines;
    std::vector<TextEdit> edits; ///< in text order

    int indent = 0;       ///< columns
    int columns = 0;      ///< width of the last line of the piece, its indent included
    int headingMarks = 0; ///< of Markdown
    bool isEmphasised = false;
    bool isWhole = false; ///< the source's layout is known: a gap means room between paragraphs
    bool hasHardBreak = false; ///< Markdown: the line ends with two blanks
    bool startsPage = false;   ///< a form feed stands before it
    bool isImagePlaceholder = false;
    bool isBelowNoteRule = false; ///< among the footnotes at the foot of a page

    std::optional<PrintedNumber> number;
    std::optional<ParagraphKind> kind; ///< once a pass knows it
    std::optional<RepairKind> dropped; ///< taken out of the text
    QString numberPrefix;              ///< what was taken off the text with the number
    QString printedNumber;             ///< for the paragraph; usually number->text
    int level = 0;
    QStringList footnotes;
    std::optional<OpeningMatch> opening;

    [[nodiscard]] bool isOpen() const { return !kind && !dropped; }
    [[nodiscard]] int blankLinesBefore() const {
        return int(gapBefore.count(u'\n')) - 1;
    } ///< -1: on the same line
};

using SourceBlocks = std::vector<SourceBlock>;

/// One block a line; blank lines become gaps. Numbers and markup are read here.
[[nodiscard]] SourceBlocks blocksFromLines(const std::vector<SourceLine>& lines, SourceSyntax syntax);

/// Joins `next` to the end of `block`. `glue` replaces the gap, or the `removed` source where something
/// between the two is taken out with it.
void join(SourceBlock& block, SourceBlock&& next, RepairKind kind, const QString& glue,
          const QString& removed = {});

/// Nothing between two CJK characters, else a blank.
[[nodiscard]] QString glueBetween(QStringView first, QStringView second);

} // namespace duikan
