// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

namespace duikan {

/// A piece of a text with marked changes. A paragraph's end is a piece of its own, so that a split or a merge
/// can be marked: `text` is empty then. Line ends in `text` are those inside a paragraph, between the rows of
/// a table; tabs stand between its cells.
struct TrackedPiece {
    enum class Op { Equal, Delete, Insert, MoveFrom, MoveTo };
    Op op = Op::Equal;
    QString text;
    bool endsParagraph = false;
    ParagraphKind kind = ParagraphKind::Paragraph; ///< of the paragraph that ends
    int level = 0;
    int move = 0; ///< number of the move, 1-based; the same at both places

    [[nodiscard]] bool isOnLeft() const { return op == Op::Equal || op == Op::Delete || op == Op::MoveFrom; }
    [[nodiscard]] bool isOnRight() const { return op == Op::Equal || op == Op::Insert || op == Op::MoveTo; }
};

/// One text that holds both drafts of a comparison: its pieces on the left, put together, are the left draft
/// with its printed numbers; those on the right the right one. In the order of the right draft. What was
/// moved stands at both places; words that changed on the way are deletions at the old one and insertions at
/// the new.
[[nodiscard]] std::vector<TrackedPiece> trackedText(const Comparison& comparison, const Document& left,
                                                    const Document& right);

/// The printed number as it stands before a paragraph's text; empty without one.
[[nodiscard]] QString printedNumber(const Paragraph& paragraph);

} // namespace duikan
