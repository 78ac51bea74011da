// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfblock.h"

namespace duikan {

/// Sees the tables of a page: at least three rows below each other whose words leave the same two or more strips free. Their
/// rows get PdfRow::cellEdges and are left whole. Rows come sorted from top to bottom, across the page.
void markTables(std::vector<PdfRow>& rows);

/// Puts the rows of one table together: cells parted by tabs, rows by line ends. A row close below another
/// goes on with the cells above when its first cell is empty, or all the others are.
class PdfTableBuilder {
public:
    void add(const PdfRow& row, bool isSetApart);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Whether a row is one more of this table.
    [[nodiscard]] bool belongs(const PdfRow& row) const;
    /// The table; the builder begins anew.
    [[nodiscard]] PdfBlock take();

private:
    struct Piece {
        PdfRow row; ///< with the words of one cell
        int line = 0;
    };
    using Cell = std::vector<Piece>;

    std::vector<float> m_edges;
    std::vector<std::vector<Cell>> m_rows;
    int m_page = 0;
    int m_line = 0;
};

} // namespace duikan
