// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdftables.h"

#include "core/import/pdfcolumns.h"

#include <algorithm>
#include <limits>

namespace duikan {

namespace {

/// A strip between two columns of a table is wider than a blank, even one of a justified line.
constexpr float kStrip = 1.5F; // of the font size
constexpr std::size_t kFewestRows = 3;
constexpr std::size_t kFewestStrips = 2;
/// Rows of a table are no further apart than this.
constexpr float kFarthest = 3.5F; // of the font size
/// Cells hold words and figures; columns of running text hold more.
constexpr double kLongestCell = 28;

/// The strips that a row leaves free, too.
std::vector<PdfStrip> shared(const std::vector<PdfStrip>& strips, const PdfRow& row) {
    std::vector<PdfStrip> kept;
    for (const PdfStrip strip : strips) {
        const PdfStrip rest = beside(strip, row);
        if (rest.right - rest.left >= kStrip * row.fontSize / 2) {
            kept.push_back(rest);
        }
    }
    return kept;
}

std::vector<PdfRow> cellsOf(const PdfRow& row, const std::vector<float>& edges) {
    std::vector<PdfRow> cells(edges.size() + 1, row);
    for (PdfRow& cell : cells) {
        cell.words.clear();
    }
    for (const RowWord& word : row.words) {
        const float middle = (word.word->box.left + word.word->box.right) / 2;
        const auto cell = std::size_t(std::ranges::upper_bound(edges, middle) - edges.begin());
        cells[cell].words.push_back({.word = word.word});
    }
    for (PdfRow& cell : cells) {
        if (!cell.words.empty()) {
            finishRow(cell);
        }
    }
    if (row.isOnRightToLeftPage) {
        std::ranges::reverse(cells);
    }
    return cells;
}

bool isTable(const std::vector<PdfRow>& rows, std::size_t first, std::size_t end, const std::vector<float>& edges) {
    std::size_t full = 0;
    std::size_t cells = 0;
    qsizetype letters = 0;
    for (std::size_t i = first; i < end; ++i) {
        std::size_t filled = 0;
        for (const PdfRow& cell : cellsOf(rows[i], edges)) {
            filled += cell.words.empty() ? 0 : 1;
            letters += cell.words.empty() ? 0 : cell.text().size();
        }
        full += filled > kFewestStrips ? 1 : 0;
        cells += filled;
    }
    return full >= kFewestRows && double(letters) <= kLongestCell * double(cells);
}

} // namespace

void markTables(std::vector<PdfRow>& rows) {
    for (std::size_t first = 0; first < rows.size();) {
        std::vector<PdfStrip> strips = freeStrips(rows[first], kStrip * rows[first].fontSize);
        std::size_t end = first + 1;
        while (strips.size() >= kFewestStrips && end < rows.size() &&
               rows[end].bottom - rows[end - 1].bottom <= kFarthest * rows[end].fontSize) {
            std::vector<PdfStrip> rest = shared(strips, rows[end]);
            if (rest.size() < kFewestStrips || rest.size() < strips.size()) {
                break;
            }
            strips = std::move(rest);
            ++end;
        }
        std::vector<float> edges;
        for (const PdfStrip strip : strips) {
            edges.push_back((strip.left + strip.right) / 2);
        }
        if (end - first < kFewestRows || edges.size() < kFewestStrips || !isTable(rows, first, end, edges)) {
            ++first;
            continue;
        }
        for (std::size_t i = first; i < end; ++i) {
            rows[i].cellEdges = edges;
        }
        first = end;
    }
}

bool PdfTableBuilder::belongs(const PdfRow& row) const {
    return !m_rows.empty() && row.cellEdges == m_edges && row.page == m_page;
}

void PdfTableBuilder::add(const PdfRow& row, bool isSetApart) {
    m_edges = row.cellEdges;
    m_page = row.page;
    std::vector<PdfRow> cells = cellsOf(row, m_edges);
    const auto filled = std::ranges::count_if(cells, [](const PdfRow& cell) { return !cell.words.empty(); });
    const bool isFirstAlone = filled == 1 && !cells.front().words.empty();
    const bool goesOn = !m_rows.empty() && !isSetApart && (cells.front().words.empty() || isFirstAlone);
    if (!goesOn) {
        m_rows.emplace_back(cells.size());
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].words.empty()) {
            m_rows.back()[i].push_back({std::move(cells[i]), m_line});
        }
    }
    ++m_line;
}

PdfBlock PdfTableBuilder::take() {
    PdfBlock block;
    const auto add = [&block](const QString& text) {
        block.text += text;
        block.characters.resize(std::size_t(block.text.size()));
    };
    const PdfVocabulary vocabulary;
    const QSet<QString> marks;
    int line = 0;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        add(r > 0 ? QStringLiteral("\n") : QString());
        for (std::size_t c = 0; c < m_rows[r].size(); ++c) {
            add(c > 0 ? QStringLiteral("\t") : QString());
            PdfBlockBuilder builder(vocabulary, marks);
            for (const Piece& piece : m_rows[r][c]) {
                builder.add(piece.row);
            }
            if (m_rows[r][c].empty()) {
                continue;
            }
            line = append(block, builder.take(), line);
        }
    }
    block.hints.kind = ParagraphKind::Table;
    block.hints.page = m_page;
    block.hints.isSetApart = true;
    *this = {};
    return block;
}

} // namespace duikan
