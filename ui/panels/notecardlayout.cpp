// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notecardlayout.h"

#include "ui/appearance.h"
#include "ui/panels/ledgerdelegate.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kTop = 9;
constexpr int kBottom = 10;
constexpr int kHeaderHeight = 21;
constexpr int kIcon = 16;
constexpr int kChipHeight = 19;
constexpr int kChipGap = 6;
constexpr int kChipPadding = 15;
constexpr int kTagDot = 10;
constexpr int kDecisionWidth = 60; ///< the least that says who decided
constexpr int kQuoteIndent = 9;
constexpr int kReplyIndent = 10;
constexpr int kReplyField = 25;
constexpr int kQuoteLines = 3;
constexpr int kFoldedLines = 10;   ///< of a body, on a card that is not selected
constexpr qsizetype kContext = 14; ///< characters kept on each side of a wording change

QFont quoteFont() {
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("serif")});
    font.setPixelSize(kSecondaryText);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int rounded(double width) {
    return int(width + 0.999);
}

} // namespace

CardType::CardType()
    : body(chromeFont(kChromeText), 20)
    , strong(chromeFont(kChromeText, true), 20)
    , small(chromeFont(kSecondaryText), 19)
    , author(chromeFont(kSecondaryText, true), 19)
    , quote(quoteFont(), 19)
    , chip(chromeFont(kLabelText), 17) {}

WordingChange wordingChange(const QString& quote, const QString& replacement) {
    const qsizetype shorter = std::min(quote.size(), replacement.size());
    qsizetype prefix = 0;
    while (prefix < shorter && quote[prefix] == replacement[prefix]) {
        ++prefix;
    }
    if (prefix > 0 && quote[prefix - 1].isHighSurrogate()) {
        --prefix;
    }
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           quote[quote.size() - 1 - suffix] == replacement[replacement.size() - 1 - suffix]) {
        ++suffix;
    }
    if (suffix > 0 && quote[quote.size() - suffix].isLowSurrogate()) {
        --suffix;
    }
    WordingChange change{quote.left(prefix), quote.mid(prefix, quote.size() - prefix - suffix),
                         replacement.mid(prefix, replacement.size() - prefix - suffix), quote.right(suffix)};
    if (change.before.size() > kContext) {
        change.before = QChar(0x2026) + change.before.right(kContext);
    }
    if (change.after.size() > kContext) {
        change.after = change.after.left(kContext) + QChar(0x2026);
    }
    return change;
}

struct NoteCardLayout::Cursor {
    int width;
    int y = kTop;
    [[nodiscard]] int inner() const { return std::max(40, width - 2 * kSide); }
};

NoteCardLayout::NoteCardLayout(const NoteCard& card, const CardStance& stance, const CardType& type,
                               int cardWidth)
    : width(cardWidth) {
    Cursor cursor{.width = cardWidth};
    layOutHeader(card, type, cursor);
    layOutTexts(card, stance, type, cursor);
    layOutReplies(card, stance, type, cursor);
    layOutChips(card, stance, type, cursor);
    height = cursor.y + kBottom;
}

QString NoteCardLayout::verdictText(Verdict verdict) {
    return verdictMark(verdict) + u' ' + verdictName(verdict);
}

QString NoteCardLayout::assigneeText(const QString& assignee) {
    return u'@' + assignee;
}

QString NoteCardLayout::conflictText() {
    return QStringLiteral("≠ ") + QCoreApplication::translate("NoteCardWords", "In conflict");
}

void NoteCardLayout::layOutHeader(const NoteCard& card, const CardType& type, Cursor& cursor) {
    const int right = cursor.width - kSide;
    icon = {kSide, cursor.y + (kHeaderHeight - kIcon) / 2, kIcon, kIcon};
    int x = icon.right() + 7;
    if (card.number > 0) {
        const int numberWidth = rounded(type.strong.advance(QString::number(card.number)));
        number = {x, cursor.y, numberWidth, kHeaderHeight};
        x += numberWidth + 6;
    }
    const int labelWidth = std::min(rounded(type.small.advance(card.label)), std::max(0, right - x));
    label = {x, cursor.y, labelWidth, kHeaderHeight};
    x += labelWidth + 6;
    for (const CardLink& link : card.links) {
        const QString text = QStringLiteral("→ %1 %2").arg(link.label, relationName(link.relation));
        const int linkWidth = rounded(type.small.advance(text));
        if (x + linkWidth > right && x > icon.right() + 7) {
            cursor.y += kHeaderHeight - 2;
            x = icon.right() + 7;
        }
        links.emplace_back(x, cursor.y, std::min(linkWidth, right - x), kHeaderHeight);
        x += linkWidth + 8;
    }
    cursor.y += kHeaderHeight + 1;
}

void NoteCardLayout::layOutTexts(const NoteCard& card, const CardStance& stance, const CardType& type,
                                 Cursor& cursor) {
    const int inner = cursor.inner();
    const auto placeEditor = [&] {
        editor = {kSide - 3, cursor.y, inner + 6, stance.editorHeight};
        cursor.y += stance.editorHeight + 4;
    };
    const bool isBare = card.body.isEmpty() && card.replacement.isEmpty();
    const bool showsQuote = stance.isSelected || isBare || card.verdict == Verdict::Orphaned;
    if (showsQuote && !card.quote.isEmpty() && !(card.wholeParagraph && !isBare && !stance.isSelected)) {
        wrappedQuote =
            WrappedText(card.quote, type.quote, inner - kQuoteIndent, kQuoteLines - (isBare ? 1 : 0));
        quote = {kSide, cursor.y + 2, inner, wrappedQuote.height(type.quote)};
        cursor.y += quote.height() + 6;
    }
    if (stance.editing == CardField::Replacement) {
        placeEditor();
    } else if (!card.replacement.isEmpty()) {
        change = wordingChange(card.quote, card.replacement);
        replacementText = change.before + change.deleted + change.inserted + change.after;
        wrappedReplacement = WrappedText(replacementText, type.body, inner);
        replacement = {kSide, cursor.y, inner, wrappedReplacement.height(type.body)};
        cursor.y += replacement.height();
    }
    if (stance.editing == CardField::Body) {
        placeEditor();
    } else if (!card.body.isEmpty()) {
        wrappedBody = WrappedText(card.body, type.body, inner, stance.isSelected ? 0 : kFoldedLines);
        body = {kSide, cursor.y, inner, wrappedBody.height(type.body)};
        cursor.y += body.height();
    }
    author = {kSide, cursor.y, inner, type.author.lineHeight()};
    cursor.y += author.height();
}

void NoteCardLayout::layOutReplies(const NoteCard& card, const CardStance& stance, const CardType& type,
                                   Cursor& cursor) {
    if (!stance.isSelected) {
        return;
    }
    const int left = kSide + kReplyIndent;
    const int inner = cursor.inner() - kReplyIndent;
    for (const CardReply& reply : card.replies) {
        cursor.y += 5;
        ReplyPart part;
        part.id = reply.id;
        const int top = cursor.y;
        if (stance.editing == CardField::ReplyText && stance.editedReply == reply.id) {
            editor = {left - 3, cursor.y, inner + 6, stance.editorHeight};
            cursor.y += stance.editorHeight + 2;
        } else {
            part.wrapped = WrappedText(reply.body, type.body, inner);
            part.text = {left, cursor.y, inner, part.wrapped.height(type.body)};
            cursor.y += part.text.height();
        }
        part.author = {left, cursor.y, inner, type.author.lineHeight()};
        cursor.y += part.author.height();
        part.rect = {kSide, top, cursor.inner(), cursor.y - top};
        replies.push_back(std::move(part));
    }
}

/// A place for a chip on the line, or on the next one where it does not fit.
QRect NoteCardLayout::placeChip(int chipWidth, int& x, Cursor& cursor) {
    const int right = cursor.width - kSide;
    if (x + chipWidth > right && x > kSide) {
        cursor.y += kChipHeight + 5;
        x = kSide;
    }
    const QRect rect(x, cursor.y, std::min(chipWidth, right - x), kChipHeight);
    x += chipWidth + kChipGap;
    return rect;
}

void NoteCardLayout::layOutChips(const NoteCard& card, const CardStance& stance, const CardType& type,
                                 Cursor& cursor) {
    int x = kSide;
    const bool hasState = !card.id.isNull() && card.kind != AnnotationKind::Highlight;
    const bool hasChips = hasState || card.waitsInLedger || card.inConflict || !card.assignee.isEmpty();
    const bool editsTags = stance.editing == CardField::Tags;
    if (hasChips || !card.tags.isEmpty() || editsTags) {
        cursor.y += 5;
    }
    if (hasState) {
        state = placeChip(rounded(type.chip.advance(stateName(card.state))) + (stance.isEditable ? 34 : 24), x, cursor);
        if (const int rest = cursor.width - kSide - x; card.decided.isValid() && rest >= kDecisionWidth) {
            decision = {x, cursor.y, rest, kChipHeight};
            x = cursor.width; // the next chip begins a line
        }
    }
    if (card.waitsInLedger) {
        verdict = placeChip(rounded(type.chip.advance(verdictText(card.verdict))) + kChipPadding, x, cursor);
    }
    if (card.inConflict) {
        conflict = placeChip(rounded(type.chip.advance(conflictText())) + kChipPadding, x, cursor);
    }
    if (!card.assignee.isEmpty()) {
        assignee = placeChip(rounded(type.chip.advance(assigneeText(card.assignee))) + kChipPadding, x, cursor);
    }
    if (editsTags) {
        cursor.y += hasChips ? kChipHeight + 5 : 0;
        editor = {kSide - 3, cursor.y, cursor.inner() + 6, kReplyField};
        cursor.y += kReplyField;
    } else {
        for (const QString& tag : card.tags) {
            const int wanted = rounded(type.chip.advance(tag)) + kChipPadding + kTagDot;
            tags.push_back({placeChip(std::min(wanted, std::max(30, cursor.inner())), x, cursor), tag});
        }
        cursor.y += hasChips || !card.tags.isEmpty() ? kChipHeight : 0;
    }
    layOutReplyField(stance, hasState, cursor);
}

void NoteCardLayout::layOutReplyField(const CardStance& stance, bool canReply, Cursor& cursor) {
    if (stance.editing == CardField::Reply) {
        cursor.y += 6;
        editor = {kSide - 3, cursor.y, cursor.inner() + 6, stance.editorHeight};
        cursor.y += stance.editorHeight;
    } else if (stance.isSelected && stance.isEditable && canReply && !stance.editing) {
        cursor.y += 8;
        replyField = {kSide, cursor.y, cursor.inner(), kReplyField};
        cursor.y += kReplyField;
    }
}

} // namespace duikan
