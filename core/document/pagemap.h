// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

namespace duikan {

/// Where one character stands on its page. Points, origin top left of the page as it is displayed (crop box,
/// turned as /Rotate says).
struct CharacterBox {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
    friend bool operator==(const CharacterBox&, const CharacterBox&) = default;
};

/// A stretch of a paragraph's text on one line of one page. boxes.size() == range.length().
struct PlacedLine {
    TextRange range;
    int page = 0; ///< 1-based
    std::vector<CharacterBox> boxes;
    [[nodiscard]] QRectF
    bounds(TextRange part) const; ///< of the part of `range` that is in `part`; null if none
    /// The part of `range` that is in `part` and nothing else: more than one rectangle where the line runs both ways, as
    /// Arabic with numbers in it does. Along the line.
    [[nodiscard]] std::vector<QRectF> quads(TextRange part) const;
    [[nodiscard]] bool isSideways() const; ///< it runs down or up the page
    friend bool operator==(const PlacedLine&, const PlacedLine&) = default;
};

/// A place between two characters of a document.
struct TextPosition {
    int ordinal = 0; ///< of the paragraph, 1-based
    qsizetype offset = 0;
    friend auto operator<=>(const TextPosition&, const TextPosition&) = default;
};

/// A range of one paragraph.
struct ParagraphRange {
    int ordinal = 0;
    TextRange range;
    friend bool operator==(const ParagraphRange&, const ParagraphRange&) = default;
};

/// Text and pages, both ways: which quads a text range covers, and which text lies at a point. Made by the
/// importer of a paged source; a plain value that a store keeps as bytes. Characters that a repair put in
/// (the blank of a joined line) have no box.
class PageMap {
public:
    PageMap() = default;
    /// lines[i] are those of the paragraph with ordinal i + 1, in text order.
    PageMap(std::vector<QSizeF> pageSizes, std::vector<std::vector<PlacedLine>> lines);

    [[nodiscard]] int pageCount() const { return int(m_pageSizes.size()); }
    [[nodiscard]] QSizeF pageSize(int page) const; ///< points; page is 1-based
    [[nodiscard]] const std::vector<PlacedLine>& lines(int ordinal) const;

    /// Page by page, line by line; see PlacedLine::quads().
    [[nodiscard]] std::vector<PageQuads> quads(int ordinal, TextRange range) const;
    /// The position nearest to a point of a page; none on a page without text.
    [[nodiscard]] std::optional<TextPosition> position(int page, QPointF point) const;
    /// The text between two points of a page, in reading order, whichever comes first.
    [[nodiscard]] std::vector<ParagraphRange> textBetween(int page, QPointF from, QPointF to) const;
    /// The characters whose middle lies in one of the quads: what a foreign highlight covers.
    [[nodiscard]] std::vector<ParagraphRange> textUnder(const PageQuads& quads) const;

    /// Compressed; coordinates to a twentieth of a point.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<PageMap> fromBytes(const QByteArray& bytes);

    friend bool operator==(const PageMap& a, const PageMap& b) {
        return a.m_pageSizes == b.m_pageSizes && a.m_lines == b.m_lines;
    }

private:
    struct Entry {
        int ordinal = 0;
        const PlacedLine* line = nullptr;
    };
    [[nodiscard]] std::vector<Entry> onPage(int page) const;

    std::vector<QSizeF> m_pageSizes;
    std::vector<std::vector<PlacedLine>> m_lines;
    std::vector<std::vector<std::pair<int, int>>> m_pages; ///< per page: ordinal and index into its lines
};

using PageMapPtr = std::shared_ptr<const PageMap>;

/// The map of another structure of the same source: one in which repairs were undone, or that another version of
/// the importer made. Paragraphs are found by id, else by text in order; where only part of a text agrees, its
/// beginning and end have their places.
[[nodiscard]] PageMap pageMapFor(const Document& structure, const PageMap& map, const Document& mapped);

} // namespace duikan
