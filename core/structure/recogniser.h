// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/structure/sourcehints.h"

namespace duikan {

class CitationMemory;

/// One line of a source as an importer hands it on.
struct SourceLine {
    QString text;    ///< without the line end; trailing blanks kept
    int number = 0;  ///< 1-based
    SourceHints hints = {}; ///< of SourceSyntax::Paragraphs
};

/// What a source's format says before its words are looked at.
/// Paragraphs: each line is a whole paragraph with hints; none is joined to another and none is junk.
enum class SourceSyntax { PlainText, Markdown, Paragraphs };

/// Finds the structure of a text: what each paragraph is, its number, level, label, opening words, sponsors, and the
/// repairs that made paragraphs whole. Rules come from how such texts are written (UN Editorial Manual; Chinese
/// official documents, GB/T 9704-2012: 一、（一）1. （1）), never from the wording of one. `citations`: see
/// recogniseCitations().
[[nodiscard]] Document recogniseStructure(const std::vector<SourceLine>& lines, SourceSyntax syntax,
                                          CitationMemory* citations = nullptr);

} // namespace duikan
