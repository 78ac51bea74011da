// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfcolumns.h"

#include "core/import/pdftables.h"

#include <algorithm>
#include <limits>

namespace duikan {

namespace {

/// A gutter is wider than the widest blank of a justified line, and there for at least this many rows.
constexpr float kGutterWidth = 1.0F; // of the font size
constexpr int kGutterRows = 5;
/// Each column takes a good part of the width; what is narrower is a list's numbers or a table's first cell.
constexpr float kNarrowestColumn = 0.28F;
/// Parts of a line this far apart do not belong together, such as the two sides of a letterhead.
constexpr float kApart = 4.0F; // of the font size
/// Rows that end at the same edge differ by what a stop or a round letter hangs over it.
constexpr float kSameEdge = 2.5F;
/// A number hangs out of its paragraph by less than this.
constexpr float kHangs = 7.0F; // of the font size
constexpr qsizetype kLongestLabel = 10;

/// A gutter beside rows first to last.
struct Gutter {
    PdfStrip strip;
    std::size_t first = 0;
    std::size_t last = 0;
};

bool hasWordsOnBothSides(const PdfRow& row, PdfStrip strip) {
    return row.left < strip.left && row.right > strip.right;
}

bool isGutter(const std::vector<PdfRow>& rows, const Gutter& gutter, int both) {
    if (both < kGutterRows) {
        return false;
    }
    float left = std::numeric_limits<float>::max();
    float right = 0;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        left = std::min(left, rows[i].left);
        right = std::max(right, rows[i].right);
    }
    const float width = right - left;
    return gutter.strip.left - left > kNarrowestColumn * width &&
           right - gutter.strip.right > kNarrowestColumn * width;
}

/// The gutter that begins with a gap of row `first`, if there is one.
std::optional<Gutter> gutterFrom(const std::vector<PdfRow>& rows, std::size_t first) {
    const float least = kGutterWidth * rows[first].fontSize;
    for (PdfStrip strip : freeStrips(rows[first], least)) {
        Gutter gutter{strip, first, first};
        int both = 0;
        for (std::size_t i = first; i < rows.size(); ++i) {
            const bool isFar = i > first && rows[i].top - rows[i - 1].bottom > 3 * rows[i].fontSize;
            const PdfStrip rest = beside(gutter.strip, rows[i]);
            if (isFar || !rows[i].cellEdges.empty() || rest.width() < least) {
                break;
            }
            gutter.strip = rest;
            gutter.last = i;
            both += hasWordsOnBothSides(rows[i], rest) ? 1 : 0;
        }
        if (isGutter(rows, gutter, both)) {
            return gutter;
        }
    }
    return std::nullopt;
}

/// Two rows of the words left and right of `at`.
std::pair<PdfRow, PdfRow> cut(const PdfRow& row, float at) {
    std::pair<PdfRow, PdfRow> parts{row, row};
    parts.first.words.clear();
    parts.second.words.clear();
    for (const RowWord& word : row.words) {
        PdfRow& part = word.word->box.left < at ? parts.first : parts.second;
        part.words.push_back({.word = word.word});
    }
    for (PdfRow* part : {&parts.first, &parts.second}) {
        if (!part->words.empty()) {
            finishRow(*part);
        }
    }
    return parts;
}

/// Rows in one column, cut where parts of them are far apart.
class ColumnBuilder {
public:
    void add(PdfRow row) {
        const std::vector<PdfStrip> gaps =
            row.cellEdges.empty() ? freeStrips(row, kApart * row.fontSize) : std::vector<PdfStrip>();
        for (const PdfStrip gap : gaps) {
            auto [left, right] = cut(row, (gap.left + gap.right) / 2);
            const bool isLabel = left.text().size() <= kLongestLabel && left.words.size() == 1 &&
                                 gap.width() < kHangs * row.fontSize;
            if (left.words.empty() || right.words.empty() || isLabel) {
                continue;
            }
            append(std::move(left));
            row = std::move(right);
        }
        append(std::move(row));
    }

    /// A row that is one line, however far apart its words are.
    void addLine(PdfRow row) { append(std::move(row)); }

    /// Rows added since the last call make up a column.
    void finishColumn() {
        float left = std::numeric_limits<float>::max();
        float right = 0;
        for (std::size_t i = m_begin; i < m_rows.size(); ++i) {
            left = std::min(left, m_rows[i].left);
            right = std::max(right, m_rows[i].right);
        }
        for (std::size_t i = m_begin; i < m_rows.size(); ++i) {
            m_rows[i].column = m_column;
            m_rows[i].columnLeft = left;
            m_rows[i].columnRight = right;
        }
        m_begin = m_rows.size();
        ++m_column;
    }

    [[nodiscard]] std::vector<PdfRow> take() { return std::move(m_rows); }

private:
    void append(PdfRow row) { m_rows.push_back(std::move(row)); }

    std::vector<PdfRow> m_rows;
    std::size_t m_begin = 0;
    int m_column = 0;
};

/// The rows of a narrow column that is set justified reach from edge to edge, and a long word that did not fit leaves wide
/// gaps in the row before it. Most of such a column's rows do.
class JustifiedColumn {
public:
    explicit JustifiedColumn(const std::vector<PdfRow>& rows) {
        for (const PdfRow& row : rows) {
            m_left = std::min(m_left, row.left);
            m_right = std::max(m_right, row.right);
        }
        const auto full = std::ranges::count_if(rows, [this](const PdfRow& row) { return reaches(row); });
        m_isOne = std::size_t(full) * 2 >= rows.size();
    }
    [[nodiscard]] bool hasLine(const PdfRow& row) const { return m_isOne && reaches(row); }

private:
    [[nodiscard]] bool reaches(const PdfRow& row) const {
        return row.left - m_left < kSameEdge && m_right - row.right < kSameEdge;
    }

    float m_left = std::numeric_limits<float>::max();
    float m_right = 0;
    bool m_isOne = false;
};

void addColumns(ColumnBuilder& builder, const std::vector<PdfRow>& rows, const Gutter& gutter) {
    const float at = (gutter.strip.left + gutter.strip.right) / 2;
    std::vector<PdfRow> sides[2];
    bool isRightToLeft = false;
    for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
        auto [left, right] = cut(rows[i], at);
        isRightToLeft = isRightToLeft || rows[i].isRightToLeft;
        if (!left.words.empty()) {
            sides[0].push_back(std::move(left));
        }
        if (!right.words.empty()) {
            sides[1].push_back(std::move(right));
        }
    }
    if (isRightToLeft) {
        std::swap(sides[0], sides[1]);
    }
    for (auto& side : sides) {
        const JustifiedColumn column(side);
        for (PdfRow& row : side) {
            if (column.hasLine(row)) {
                builder.addLine(std::move(row));
            } else {
                builder.add(std::move(row));
            }
        }
        builder.finishColumn();
    }
}

} // namespace

std::vector<PdfStrip> freeStrips(const PdfRow& row, float atLeast) {
    std::vector<PdfStrip> strips;
    std::vector<const PdfWord*> words;
    for (const RowWord& word : row.words) {
        words.push_back(word.word);
    }
    std::ranges::sort(words, {}, [](const PdfWord* word) { return word->box.left; });
    float reached = words.front()->box.right;
    for (const PdfWord* word : words) {
        if (word->box.left - reached >= atLeast) {
            strips.push_back({reached, word->box.left});
        }
        reached = std::max(reached, word->box.right);
    }
    return strips;
}

PdfStrip beside(PdfStrip strip, const PdfRow& row) {
    for (const RowWord& word : row.words) {
        const CharacterBox& box = word.word->box;
        const float middle = (strip.left + strip.right) / 2;
        if (box.right <= middle) {
            strip.left = std::max(strip.left, box.right);
        } else if (box.left >= middle) {
            strip.right = std::min(strip.right, box.left);
        } else {
            return {};
        }
    }
    return strip;
}

std::vector<PdfRow> inColumns(std::vector<PdfRow> rows) {
    ColumnBuilder builder;
    markTables(rows);
    for (std::size_t i = 0; i < rows.size();) {
        if (const auto gutter = gutterFrom(rows, i)) {
            builder.finishColumn();
            addColumns(builder, rows, *gutter);
            i = gutter->last + 1;
        } else {
            builder.add(std::move(rows[i]));
            ++i;
        }
    }
    builder.finishColumn();
    return builder.take();
}

} // namespace duikan
