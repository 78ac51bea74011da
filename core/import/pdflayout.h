// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdffurniture.h"

#include <QHash>

namespace duikan {

/// Where the lines of a column begin and end, and how far they are apart. Measures run from the side where
/// reading begins: an indent is a distance from the left in a Latin script, from the right in an Arabic one.
struct ColumnMeasure {
    float left = 0;
    float right = 0;
    float pitch = 0; ///< from line to line within a paragraph, at the size of the text
};

/// What the rows of a document have in common: the measures by which a line shows that it begins a paragraph.
class PdfLayout {
public:
    PdfLayout(const std::vector<PdfPageRows>& pages, float bodySize);

    [[nodiscard]] float bodySize() const { return m_bodySize; }
    [[nodiscard]] const ColumnMeasure& measure(const PdfRow& row) const;
    /// From the beginning of the column.
    [[nodiscard]] float indent(const PdfRow& row) const;
    /// What is left free at the end of a row.
    [[nodiscard]] float restOf(const PdfRow& row) const;
    [[nodiscard]] bool isCentered(const PdfRow& row) const;
    /// Whether a row begins so far in that it belongs to no paragraph: a date at the right, a signature.
    [[nodiscard]] bool isSetAside(const PdfRow& row) const;
    /// Whether paragraphs begin with an indented line.
    [[nodiscard]] bool usesIndent() const { return m_firstIndent > 0; }
    [[nodiscard]] bool isFirstIndent(float indent) const;

private:
    [[nodiscard]] ColumnMeasure measureOf(const std::vector<const PdfRow*>& rows) const;
    void findFirstIndent(const std::vector<PdfPageRows>& pages);

    float m_bodySize = 0;
    float m_firstIndent = 0;
    ColumnMeasure m_document;
    QHash<std::pair<int, int>, ColumnMeasure> m_columns; ///< by page and column
};

/// The size most characters are set in; 0 without any.
[[nodiscard]] float bodySizeOf(const std::vector<PdfPageRows>& pages);

} // namespace duikan
