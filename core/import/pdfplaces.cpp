// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfplaces.h"

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

/// How far ahead a character is looked for when a paragraph's text departs from its blocks: a mark that was
/// doubled, a piece that was taken out.
constexpr std::size_t kLookahead = 64;

/// Several blocks, one after the other.
PdfBlock printOf(LineRange lines, const std::vector<PdfBlock>& blocks) {
    PdfBlock print;
    int line = 0;
    for (int i = std::max(1, lines.first); i <= lines.last && std::size_t(i) <= blocks.size(); ++i) {
        line = append(print, blocks[std::size_t(i - 1)], line);
    }
    return print;
}

/// Whether a character found some way ahead is the one looked for: the next one but blanks stands behind it. One that print
/// does not have at all must not take the place of a later one.
bool goesOn(const QString& text, qsizetype at, const QString& print, qsizetype found, qsizetype expected) {
    const auto skip = [](const QString& in, qsizetype from) {
        while (from < in.size() && in[from].isSpace()) {
            ++from;
        }
        return from;
    };
    if (skip(print, expected) >= found) {
        return true;
    }
    const qsizetype after = skip(text, at + 1);
    const qsizetype printed = skip(print, found + 1);
    return after >= text.size() || (printed < print.size() && print[printed] == text[after]);
}

/// Place of each character of `text` in the print; -1 where it has none.
std::vector<qsizetype> align(const QString& text, const QString& print, qsizetype from) {
    std::vector<qsizetype> places(std::size_t(text.size()), -1);
    if (const qsizetype at = print.indexOf(text, from); at >= 0) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            places[std::size_t(i)] = at + i;
        }
        return places;
    }
    qsizetype next = from;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A blank that joins two pieces has none in print; the next one there is another.
        const bool isBlank = text[i].isSpace();
        const qsizetype found =
            isBlank && next < print.size() && !print[next].isSpace() ? -1 : print.indexOf(text[i], next);
        if (found >= 0 && found - next < qsizetype(kLookahead) && goesOn(text, i, print, found, next)) {
            places[std::size_t(i)] = found;
            next = found + 1;
        }
    }
    return places;
}

std::vector<PlacedLine> linesOf(const std::vector<qsizetype>& places, const PdfBlock& print) {
    std::vector<PlacedLine> lines;
    int current = -1;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PrintedCharacter character =
            places[i] < 0 ? PrintedCharacter{} : print.characters[std::size_t(places[i])];
        const auto offset = qsizetype(i);
        if (character.line < 0) {
            // A blank between words of one line belongs to the line, without extent.
            if (!lines.empty()) {
                lines.back().boxes.emplace_back();
                lines.back().range.end = offset + 1;
            }
            continue;
        }
        if (lines.empty() || character.line != current || character.page != lines.back().page) {
            current = character.line;
            lines.push_back({.range = {offset, offset}, .page = character.page, .boxes = {}});
        }
        lines.back().boxes.push_back(character.box);
        lines.back().range.end = offset + 1;
    }
    return lines;
}

/// Blanks take the room between their neighbours: a highlight runs through them.
void fillBlanks(PlacedLine& line) {
    for (std::size_t i = 1; i + 1 < line.boxes.size(); ++i) {
        CharacterBox& box = line.boxes[i];
        const CharacterBox& before = line.boxes[i - 1];
        const CharacterBox& after = line.boxes[i + 1];
        if (box.right <= box.left && before.right > before.left && after.right > after.left) {
            const float left = std::min(before.right, after.right);
            const float right = std::max(before.left, after.left);
            if (right > left) {
                box = {left, before.top, right, before.bottom};
            }
        }
    }
}

/// From where its text is upright to the page as displayed.
void turnBack(PlacedLine& line, const std::vector<PdfTurn>& pages) {
    const PdfTurn& turn = pages[std::size_t(line.page - 1)];
    for (CharacterBox& box : line.boxes) {
        if (turn.quarters != 0 && box.right > box.left) {
            box = turn.toDisplayed(box);
        }
    }
}

/// To hundredths of a point, which nobody sees; the digits beyond are noise that costs time wherever they are written.
void roundOff(PageQuads& place) {
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    for (QRectF& quad : place.quads) {
        quad.setCoords(rounded(quad.left()), rounded(quad.top()), rounded(quad.right()), rounded(quad.bottom()));
    }
}

} // namespace

PageMap placeText(Document& document, const std::vector<PdfBlock>& blocks, const std::vector<PdfTurn>& pages) {
    std::vector<std::vector<PlacedLine>> placed;
    placed.reserve(document.paragraphs.size());
    LineRange last;
    qsizetype from = 0;
    for (const Paragraph& paragraph : document.paragraphs) {
        const PdfBlock print = printOf(paragraph.lines, blocks);
        from = paragraph.lines == last ? from : 0; // several paragraphs out of one block follow each other
        const std::vector<qsizetype> places = align(paragraph.text, print.text, from);
        const auto end = std::ranges::max_element(places);
        from = end == places.end() ? from : *end + 1;
        last = paragraph.lines;
        std::vector<PlacedLine> lines = linesOf(places, print);
        for (PlacedLine& line : lines) {
            fillBlanks(line);
            turnBack(line, pages);
        }
        placed.push_back(std::move(lines));
    }
    std::vector<QSizeF> sizes;
    std::ranges::transform(pages, std::back_inserter(sizes), &PdfTurn::displayed);
    PageMap map(std::move(sizes), std::move(placed));
    for (Paragraph& paragraph : document.paragraphs) {
        paragraph.pages = map.quads(paragraph.ordinal, {0, paragraph.text.size()});
        std::ranges::for_each(paragraph.pages, roundOff);
    }
    return map;
}

} // namespace duikan
