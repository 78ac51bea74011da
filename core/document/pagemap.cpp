// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pagemap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace duikan {

namespace {

QRectF rectOf(const CharacterBox& box) {
    return {QPointF(double(box.left), double(box.top)), QPointF(double(box.right), double(box.bottom))};
}

bool isEmpty(const CharacterBox& box) {
    return box.right <= box.left;
}

/// How far a point lies from a span; 0 inside.
double distance(double value, double from, double to) {
    return value < from ? from - value : value > to ? value - to : 0.0;
}

/// What a line's characters take of it, in its direction: across the page, or down it.
struct Span {
    double from = 0;
    double to = 0;
    [[nodiscard]] double middle() const { return (from + to) / 2; }
};

Span along(const CharacterBox& box, bool isSideways) {
    return isSideways ? Span{double(box.top), double(box.bottom)} : Span{double(box.left), double(box.right)};
}

/// Whether the characters around one follow each other from right to left, or upwards. Where one side of it says this and
/// the other that, as at the end of a number among Arabic words, the closer neighbour is of its own run.
bool runsBackwards(const PlacedLine& line, std::size_t at, bool isSideways) {
    const Span here = along(line.boxes[at], isSideways);
    double least = std::numeric_limits<double>::max();
    bool isBackwards = false;
    const auto hear = [&](std::size_t neighbour, bool isNext) {
        if (neighbour >= line.boxes.size() || isEmpty(line.boxes[neighbour])) {
            return;
        }
        const Span there = along(line.boxes[neighbour], isSideways);
        const double gap = std::max({0.0, there.from - here.to, here.from - there.to});
        if (gap < least) {
            least = gap;
            isBackwards = (there.middle() < here.middle()) == isNext;
        }
    };
    hear(at + 1, true);
    if (at > 0) {
        hear(at - 1, false);
    }
    return isBackwards;
}

void append(std::vector<ParagraphRange>& ranges, int ordinal, TextRange range) {
    if (range.isEmpty()) {
        return;
    }
    // The blank between two lines has no box; a range over both lines takes it along.
    if (!ranges.empty() && ranges.back().ordinal == ordinal && range.begin - ranges.back().range.end <= 1 &&
        range.begin >= ranges.back().range.end) {
        ranges.back().range.end = range.end;
        return;
    }
    ranges.push_back({ordinal, range});
}

/// The part of a line that is in `part`, moved along the text.
PlacedLine partOf(const PlacedLine& line, TextRange part, qsizetype by) {
    const qsizetype begin = std::max(line.range.begin, part.begin);
    const qsizetype end = std::min(line.range.end, part.end);
    PlacedLine kept{.range = {begin + by, end + by}, .page = line.page, .boxes = {}};
    if (begin < end) {
        kept.boxes.assign(line.boxes.begin() + (begin - line.range.begin),
                          line.boxes.begin() + (end - line.range.begin));
    }
    return kept;
}

/// Takes lines of one text to another: what both begin and end with keeps its place.
void fitTo(std::vector<PlacedLine>& lines, const QString& before, const QString& after) {
    if (before == after) {
        return;
    }
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix]) {
        ++prefix;
    }
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix]) {
        ++suffix;
    }
    std::vector<PlacedLine> fitted;
    for (const PlacedLine& line : lines) {
        for (const PlacedLine& part : std::array{partOf(line, {0, prefix}, 0),
                                           partOf(line, {before.size() - suffix, before.size()},
                                                  after.size() - before.size())}) {
            if (!part.range.isEmpty()) {
                fitted.push_back(part);
            }
        }
    }
    lines = std::move(fitted);
}

} // namespace

QRectF PlacedLine::bounds(TextRange part) const {
    QRectF bounds;
    const qsizetype first = std::max(part.begin, range.begin);
    const qsizetype last = std::min(part.end, range.end);
    for (qsizetype i = first; i < last; ++i) {
        const CharacterBox& box = boxes[std::size_t(i - range.begin)];
        if (!isEmpty(box)) {
            bounds = bounds.isNull() ? rectOf(box) : bounds.united(rectOf(box));
        }
    }
    return bounds;
}

bool PlacedLine::isSideways() const {
    const auto first = std::ranges::find_if_not(boxes, isEmpty);
    const auto last = std::find_if_not(boxes.rbegin(), boxes.rend(), isEmpty);
    return first != boxes.end() &&
           std::abs(along(*last, true).middle() - along(*first, true).middle()) >
               std::abs(along(*last, false).middle() - along(*first, false).middle());
}

std::vector<QRectF> PlacedLine::quads(TextRange part) const {
    const QRectF whole = bounds(part);
    if (!whole.isNull() && part.begin <= range.begin && part.end >= range.end) {
        return {whole};
    }
    const auto isIn = [&](std::size_t i) {
        return range.begin + qsizetype(i) >= part.begin && range.begin + qsizetype(i) < part.end;
    };
    std::vector<std::size_t> inside; // boxes with their middle in the bounds
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!isEmpty(boxes[i]) && whole.contains(rectOf(boxes[i]).center())) {
            inside.push_back(i);
        }
    }
    if (whole.isNull() || std::ranges::all_of(inside, isIn)) {
        return whole.isNull() ? std::vector<QRectF>() : std::vector{whole};
    }
    const bool sideways = isSideways();
    std::ranges::stable_sort(inside, {}, [&](std::size_t i) { return along(boxes[i], sideways).middle(); });
    std::vector<QRectF> quads;
    bool isGoingOn = false;
    for (const std::size_t i : inside) {
        if (isIn(i) && isGoingOn) {
            quads.back() |= rectOf(boxes[i]);
        } else if (isIn(i)) {
            quads.push_back(rectOf(boxes[i]));
        }
        isGoingOn = isIn(i);
    }
    return quads;
}

PageMap::PageMap(std::vector<QSizeF> pageSizes, std::vector<std::vector<PlacedLine>> lines)
    : m_pageSizes(std::move(pageSizes))
    , m_lines(std::move(lines))
    , m_pages(m_pageSizes.size()) {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        for (std::size_t j = 0; j < m_lines[i].size(); ++j) {
            const int page = m_lines[i][j].page;
            if (page >= 1 && page <= pageCount()) {
                m_pages[std::size_t(page - 1)].emplace_back(int(i) + 1, int(j));
            }
        }
    }
}

QSizeF PageMap::pageSize(int page) const {
    return page >= 1 && page <= pageCount() ? m_pageSizes[std::size_t(page - 1)] : QSizeF();
}

const std::vector<PlacedLine>& PageMap::lines(int ordinal) const {
    static const std::vector<PlacedLine> none;
    return ordinal >= 1 && std::size_t(ordinal) <= m_lines.size() ? m_lines[std::size_t(ordinal - 1)] : none;
}

std::vector<PageQuads> PageMap::quads(int ordinal, TextRange range) const {
    std::vector<PageQuads> pages;
    for (const PlacedLine& line : lines(ordinal)) {
        const std::vector<QRectF> quads = line.quads(range);
        if (quads.empty()) {
            continue;
        }
        if (pages.empty() || pages.back().page != line.page) {
            pages.push_back({line.page, {}});
        }
        pages.back().quads.insert(pages.back().quads.end(), quads.begin(), quads.end());
    }
    return pages;
}

std::vector<PageMap::Entry> PageMap::onPage(int page) const {
    std::vector<Entry> entries;
    if (page < 1 || page > pageCount()) {
        return entries;
    }
    for (const auto& [ordinal, index] : m_pages[std::size_t(page - 1)]) {
        entries.push_back({ordinal, &m_lines[std::size_t(ordinal - 1)][std::size_t(index)]});
    }
    return entries;
}

std::optional<TextPosition> PageMap::position(int page, QPointF point) const {
    const Entry* nearest = nullptr;
    double least = std::numeric_limits<double>::max();
    const std::vector<Entry> entries = onPage(page);
    for (const Entry& entry : entries) {
        const QRectF bounds = entry.line->bounds(entry.line->range);
        // A line above or below is further than any distance along a line: a click beside a line means that
        // line.
        const double across = distance(point.x(), bounds.left(), bounds.right());
        const double down = distance(point.y(), bounds.top(), bounds.bottom());
        const double away = entry.line->isSideways() ? 4 * across + down : across + 4 * down;
        if (!bounds.isNull() && away < least) {
            least = away;
            nearest = &entry;
        }
    }
    if (nearest == nullptr) {
        return std::nullopt;
    }
    const PlacedLine& line = *nearest->line;
    const bool sideways = line.isSideways();
    const double at = sideways ? point.y() : point.x();
    qsizetype offset = line.range.begin;
    least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < line.boxes.size(); ++i) {
        const Span box = along(line.boxes[i], sideways);
        const double away = distance(at, box.from, box.to);
        if (!isEmpty(line.boxes[i]) && away < least) {
            least = away;
            const bool behind = (at > box.middle()) != runsBackwards(line, i, sideways);
            offset = line.range.begin + qsizetype(i) + (behind ? 1 : 0);
        }
    }
    return TextPosition{nearest->ordinal, offset};
}

std::vector<ParagraphRange> PageMap::textBetween(int page, QPointF from, QPointF to) const {
    auto first = position(page, from);
    auto last = position(page, to);
    std::vector<ParagraphRange> ranges;
    if (!first || !last) {
        return ranges;
    }
    if (*last < *first) {
        std::swap(first, last);
    }
    for (const Entry& entry : onPage(page)) {
        TextRange range = entry.line->range;
        if (entry.ordinal < first->ordinal || entry.ordinal > last->ordinal) {
            continue;
        }
        if (entry.ordinal == first->ordinal) {
            range.begin = std::max(range.begin, first->offset);
        }
        if (entry.ordinal == last->ordinal) {
            range.end = std::min(range.end, last->offset);
        }
        append(ranges, entry.ordinal, range);
    }
    return ranges;
}

std::vector<ParagraphRange> PageMap::textUnder(const PageQuads& quads) const {
    std::vector<ParagraphRange> ranges;
    for (const Entry& entry : onPage(quads.page)) {
        TextRange covered{-1, -1};
        for (std::size_t i = 0; i < entry.line->boxes.size(); ++i) {
            const CharacterBox& box = entry.line->boxes[i];
            const QPointF middle = rectOf(box).center();
            const bool inside = !isEmpty(box) && std::ranges::any_of(quads.quads, [&](const QRectF& quad) {
                return quad.normalized().contains(middle);
            });
            if (inside) {
                const qsizetype at = entry.line->range.begin + qsizetype(i);
                covered = {covered.begin < 0 ? at : covered.begin, at + 1};
            }
        }
        if (covered.begin >= 0) {
            append(ranges, entry.ordinal, covered);
        }
    }
    return ranges;
}

PageMap pageMapFor(const Document& structure, const PageMap& map, const Document& mapped) {
    std::vector<std::vector<PlacedLine>> lines;
    int behind = 0; // ordinal of the last paragraph that was found by its text
    for (const Paragraph& paragraph : mapped.paragraphs) {
        const Paragraph* source = structure.byId(paragraph.id);
        for (int ordinal = behind + 1; source == nullptr && structure.at(ordinal) != nullptr; ++ordinal) {
            if (structure.at(ordinal)->text == paragraph.text) {
                source = structure.at(ordinal);
                behind = ordinal;
            }
        }
        auto& placed = lines.emplace_back();
        if (source != nullptr) {
            placed = map.lines(source->ordinal);
            fitTo(placed, source->text, paragraph.text);
        }
    }
    std::vector<QSizeF> sizes;
    for (int page = 1; page <= map.pageCount(); ++page) {
        sizes.push_back(map.pageSize(page));
    }
    return PageMap(std::move(sizes), std::move(lines));
}

} // namespace duikan
