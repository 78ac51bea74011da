// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notecard.h"
#include "ui/panels/wrappedtext.h"

#include <QPoint>
#include <QRect>

#include <optional>

namespace duikan {

/// What of a card can be written in.
enum class CardField { Body, Replacement, Tags, Reply, ReplyText };

/// The type of the cards. Made once for the program's face and shared by the layouts.
struct CardType {
    CardType();

    TextMeasure body;
    TextMeasure strong; ///< numbers
    TextMeasure small;  ///< labels, links
    TextMeasure author;
    TextMeasure quote;
    TextMeasure chip;
};

/// How a card stands in the list now.
struct CardStance {
    bool isSelected = false;
    bool isEditable = true;
    std::optional<CardField> editing;
    ReplyId editedReply; ///< for CardField::ReplyText
    int editorHeight = 0;
};

/// A proposal's wording against the words it is for: what both begin and end with is `before` and `after`.
struct WordingChange {
    QString before;
    QString deleted;
    QString inserted;
    QString after;
};

[[nodiscard]] WordingChange wordingChange(const QString& quote, const QString& replacement);

/// Where each part of a card stands, in pixels from its top left corner. A part that is not shown has a null
/// rectangle. Pure: painting, hit testing and editors all read it.
class NoteCardLayout {
public:
    NoteCardLayout(const NoteCard& card, const CardStance& stance, const CardType& type, int cardWidth);

    /// What the chip says of a note that waits in the ledger.
    [[nodiscard]] static QString verdictText(Verdict verdict);
    /// What the chip of whoever is to look at it says: "@林岚".
    [[nodiscard]] static QString assigneeText(const QString& assignee);

    [[nodiscard]] static QString conflictText();

    struct Chip {
        QRect rect;
        QString text;
    };
    struct ReplyPart {
        ReplyId id;
        QRect rect;
        QRect text;
        QRect author;
        WrappedText wrapped;
    };

    int width = 0;
    int height = 0;
    QRect icon;
    QRect number;
    QRect label;
    std::vector<QRect> links;
    QRect quote;
    QRect body;
    QRect replacement;
    QRect author;
    QRect state;
    QRect verdict; ///< the way to the ledger
    QRect conflict; ///< the way to settling it
    QRect decision; ///< who said the state, and when
    QRect assignee;
    std::vector<Chip> tags;
    QRect replyField;
    QRect editor; ///< of the field being edited
    std::vector<ReplyPart> replies;
    WrappedText wrappedQuote;
    WrappedText wrappedBody;
    WrappedText wrappedReplacement;
    QString replacementText; ///< the four parts of the wording change run together
    WordingChange change;

private:
    struct Cursor;
    void layOutHeader(const NoteCard& card, const CardType& type, Cursor& cursor);
    void layOutTexts(const NoteCard& card, const CardStance& stance, const CardType& type, Cursor& cursor);
    void layOutReplies(const NoteCard& card, const CardStance& stance, const CardType& type, Cursor& cursor);
    void layOutChips(const NoteCard& card, const CardStance& stance, const CardType& type, Cursor& cursor);
    void layOutReplyField(const CardStance& stance, bool canReply, Cursor& cursor);
    [[nodiscard]] static QRect placeChip(int chipWidth, int& x, Cursor& cursor);
};

} // namespace duikan
