// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/synopsis.h"
#include "core/document/documentjson.h"

#include <QHash>

namespace duikan {

/// A column of a synopsis as a report names it.
struct SynopsisColumn {
    DocumentPtr document;
    SourceInfo source;
};

/// Words of a cell, held against the base.
struct SynopsisRun {
    Hunk::Op op = Hunk::Op::Equal; ///< Delete: only the base has them
    QString text;
    friend bool operator==(const SynopsisRun&, const SynopsisRun&) = default;
};

/// Paragraphs of a cell that are what became of the same paragraphs of the base.
struct SynopsisPassage {
    QStringList labels; ///< of the column's paragraphs
    PairRelation relation = PairRelation::Unchanged;
    bool moved = false;
    std::vector<SynopsisRun> runs; ///< printed number first; line ends between paragraphs
};

/// What stands in the cells of a synopsis. Keeps what it was made from.
class SynopsisCells {
public:
    SynopsisCells(Synopsis synopsis, std::vector<SynopsisColumn> columns);

    [[nodiscard]] const Synopsis& synopsis() const { return m_synopsis; }
    [[nodiscard]] const std::vector<SynopsisColumn>& columns() const { return m_columns; }
    [[nodiscard]] std::vector<SynopsisPassage> cell(size_t row, size_t column) const;
    /// Whether the base has something here that the column drops.
    [[nodiscard]] bool isDropped(size_t row, size_t column) const;
    /// Whether some column differs from the base here.
    [[nodiscard]] bool differs(size_t row) const;

private:
    [[nodiscard]] SynopsisPassage passageOf(const ComparedPair& pair, size_t column) const;

    Synopsis m_synopsis;
    std::vector<SynopsisColumn> m_columns;
    std::vector<std::vector<int>> m_pairOf; ///< by column, then ordinal: index of the pair
};

} // namespace duikan
