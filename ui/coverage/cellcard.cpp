// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/cellcard.h"

#include "ui/words.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr int kRoom = 108;   ///< of an excerpt, in halves of a Chinese character's width
constexpr int kBefore = 26;  ///< of that, what stands before the words
constexpr int kWordFill = 34; ///< alpha of the colour behind the words: the 13 % of linked words (docs/look.md)

int widthOf(QChar character) {
    return character.unicode() >= 0x2E80 ? 2 : 1;
}

/// How many code units from `from` fit into `room`, forwards or backwards; never half a surrogate pair.
qsizetype unitsThatFit(const QString& text, qsizetype from, int room, int step) {
    qsizetype at = from;
    while (at + (step < 0 ? -1 : 0) >= 0 && at + (step < 0 ? -1 : 0) < text.size()) {
        const QChar character = text[step < 0 ? at - 1 : at];
        room -= character.isSurrogate() ? 1 : widthOf(character);
        if (room < 0) {
            break;
        }
        at += step;
    }
    if (at > 0 && at < text.size() && text[at].isLowSurrogate()) {
        at += step < 0 ? 1 : -1;
    }
    return at;
}

CellCard::End endOf(const Document& document, const CoverageLine& line) {
    CellCard::End end{.label = shortLabel(line.label), .number = {}, .text = line.text, .words = {}};
    if (const Paragraph* paragraph = document.at(line.ordinal)) {
        end.number = paragraph->number;
        end.text = paragraph->text;
    }
    return end;
}

/// Puts the words of a passage into the end, where they stand in the paragraph of the end's line or in one
/// that counts with it.
void markWords(const Review& review, const Passage& passage, const Draft& draft,
               const QHash<int, size_t>& lineAt, size_t line, CellCard::End& end) {
    for (const Anchor& anchor : passage) {
        const Resolution& resolution = review.resolution(anchor);
        const Paragraph* paragraph =
            anchor.draft == draft.id && resolution.place ? draft.structure->at(resolution.place->ordinal) : nullptr;
        if (paragraph == nullptr || lineAt.value(paragraph->ordinal, size_t(-1)) != line) {
            continue;
        }
        end.number = paragraph->number;
        end.text = paragraph->text;
        end.words = anchor.wholeParagraph ? TextRange{} : resolution.place->range;
        return;
    }
}

bool waits(const Review& review, const CarriedPassages& carried) {
    return std::ranges::any_of(carried, [&](const auto& entry) {
        return entry.second.verdict == toString(Verdict::Amended) &&
               entry.second.settlement == Settlement::None && review.state().draft(entry.first) != nullptr;
    });
}

} // namespace

CellCard cellCard(const Review& review, const CoverageGrid& grid, int row, int column, int place) {
    CellCard card;
    const Draft* const rows = review.state().currentDraft(1);
    const Draft* const columns = review.state().currentDraft(2);
    if (rows == nullptr || columns == nullptr || row < 0 || column < 0) {
        return card;
    }
    card.row = endOf(*rows->structure, grid.line(row));
    card.column = endOf(*columns->structure, grid.column(column));
    const GridCell* const cell = grid.cell(row, column);
    if (cell == nullptr || cell->links.empty()) {
        card.suggested = cell ? cell->suggested : -1;
        return card;
    }
    card.count = int(cell->links.size());
    card.position = place % card.count + 1;
    const CoverageCell& shown = grid.link(cell->links[size_t(card.position - 1)]);
    card.link = shown.crossReference;
    card.relation = shown.relation;
    const CrossReference* const link = review.state().crossReference(shown.crossReference);
    if (link == nullptr) {
        return card;
    }
    for (const Passage* passage : {&link->from, &link->to}) {
        markWords(review, *passage, *rows, grid.coverage().rowAt, grid.row(row).line, card.row);
        markWords(review, *passage, *columns, grid.coverage().columnAt, size_t(column), card.column);
    }
    if (shown.isReopened) {
        const bool byDraft = waits(review, link->carriedFrom) || waits(review, link->carriedTo);
        card.reopened = byDraft ? CellCard::Reopened::NewDraft : CellCard::Reopened::Text;
    }
    return card;
}

QString excerptHtml(const CellCard::End& end, const QColor& relation) {
    const auto escaped = [&](qsizetype from, qsizetype to) {
        return end.text.mid(from, to - from).toHtmlEscaped();
    };
    const QString number = end.number.isEmpty() ? QString() : end.number.toHtmlEscaped() + u' ';
    const QString ellipsis(QChar(0x2026));
    if (end.words.isEmpty()) {
        const qsizetype last = unitsThatFit(end.text, 0, kRoom, 1);
        return number + escaped(0, last) + (last < end.text.size() ? ellipsis : QString());
    }
    const qsizetype first = unitsThatFit(end.text, end.words.begin, kBefore, -1);
    const qsizetype wordsEnd =
        std::min(end.words.end, unitsThatFit(end.text, end.words.begin, kRoom - kBefore, 1));
    const qsizetype last = unitsThatFit(end.text, wordsEnd, 14, 1);
    const QString fill = QStringLiteral("rgba(%1,%2,%3,%4)")
                             .arg(relation.red())
                             .arg(relation.green())
                             .arg(relation.blue())
                             .arg(kWordFill);
    QString html = number + (first > 0 ? ellipsis : QString()) + escaped(first, end.words.begin);
    html += QStringLiteral("<span style=\"background-color:%1;text-decoration:underline\">%2</span>")
                .arg(fill, escaped(end.words.begin, wordsEnd));
    html += wordsEnd < end.words.end ? ellipsis : escaped(wordsEnd, last);
    return html + (last < end.text.size() && wordsEnd == end.words.end ? ellipsis : QString());
}

} // namespace duikan
