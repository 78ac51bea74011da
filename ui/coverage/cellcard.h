// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "ui/coverage/coveragegrid.h"
#include "ui/theme.h"

namespace duikan {

/// What the panel beside the matrix says of one cell: the two paragraphs and the link that is looked at there,
/// or the suggestion, or that there is nothing yet.
struct CellCard {
    /// Why a link is to be looked at again.
    enum class Reopened {
        No,
        NewDraft, ///< a passage was reworded in a later draft; somebody can say that he has looked
        Text,     ///< the words are not as they were when the link was made: a repair was taken back, say
    };

    struct End {
        QString label;
        QString number; ///< as printed; empty without one
        QString text;   ///< of the paragraph
        TextRange words; ///< of the text that the link is tied to; empty for all of it
    };

    End row;
    End column;
    CrossReferenceId link; ///< null without one
    QString relation;
    int position = 0; ///< of the link among those of the cell, 1-based
    int count = 0;    ///< links in the cell
    int suggested = -1;
    Reopened reopened = Reopened::No;
};

/// The card of a cell; `place` counts the links of the cell from 0 and is taken round.
[[nodiscard]] CellCard cellCard(const Review& review, const CoverageGrid& grid, int row, int column, int place);

/// The words of an end with what stands around them, as rich text: the words in the colour of the relation,
/// cut to about three lines of the panel.
[[nodiscard]] QString excerptHtml(const CellCard::End& end, const QColor& relation);

} // namespace duikan
