// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/structure/recogniser.h"

namespace duikan {

/// Whether a text is written in Markdown, by its content alone: headings of two or more #, escaped marks,
/// bold passages. A text in which these occur by chance (a program, a log) is plain.
[[nodiscard]] SourceSyntax guessSyntax(const std::vector<SourceLine>& lines);

/// A line with its markup taken off.
struct MarkdownLine {
    QString text;
    int headingMarks = 0;      ///< number of # of a heading
    bool isEmphasised = false; ///< bold or italic from end to end
    bool hasHardBreak = false;
};

/// Reads one trimmed line of Markdown; `raw` keeps its trailing blanks. Handles what texts use (CommonMark
/// 0.30: ATX headings, backslash escapes, emphasis, hard breaks); anything else stays as written.
[[nodiscard]] MarkdownLine readMarkdownLine(QStringView raw);

} // namespace duikan
