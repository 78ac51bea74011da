// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace duikan {

/// Wording that somebody proposes for words of a paragraph.
struct WordingProposal {
    int ordinal = 0; ///< of the paragraph, 1-based
    TextRange range; ///< the words that would go; empty for an addition
    QString wording; ///< what would stand there; blank to delete the words
    QString proposer;
    bool accepted = false;
};

/// What would stand in the place of some words, and who wants that.
struct RollingAlternative {
    QString text; ///< empty: the words would be deleted
    QStringList proposers;
    bool accepted = false;
    friend bool operator==(const RollingAlternative&, const RollingAlternative&) = default;
};

/// A stretch of a rolling text. Without alternatives nobody proposes to change the words.
struct RollingPiece {
    QString text; ///< of the base; empty where words would only be added
    std::vector<RollingAlternative> alternatives = {};
    friend bool operator==(const RollingPiece&, const RollingPiece&) = default;
};

struct RollingParagraph {
    int ordinal = 0; ///< 1-based
    std::vector<RollingPiece> pieces;
    friend bool operator==(const RollingParagraph&, const RollingParagraph&) = default;
};

struct RollingTextOptions {
    bool takeInAccepted = false; ///< words of an accepted proposal become part of the base
};

/// One text with everybody's proposals in it, as delegations negotiate from. Every paragraph of the document
/// is in it once, in order; without their alternatives the pieces are its text, letter for letter, unless
/// something accepted was taken in. Pure.
///
/// A proposal is cut down to the words that it alters, in words (diffWording()). Proposals that touch the
/// same words, or add at the same point, become alternatives of one piece, each written out over all the
/// words that any of them touches; equal ones share their proposers' names. Of accepted proposals that
/// contradict each other none is taken in.
///
/// The convention: a piece with alternatives stands in square brackets, as the United Nations Editorial
/// Manual Online has it for alternative versions in texts under negotiation ("Paragraphs and subparagraphs:
/// identification of alternative versions of a paragraph"); in it deletions are struck, additions bold, and
/// each followed by who proposed it, as compilation texts of the Organization's committees do.
[[nodiscard]] std::vector<RollingParagraph> rollingText(const Document& document,
                                                        const std::vector<WordingProposal>& proposals,
                                                        const RollingTextOptions& options = {});

} // namespace duikan
