// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/synopsiscells.h"

#include "core/export/trackedtext.h"

#include <algorithm>

namespace duikan {

namespace {

void add(std::vector<SynopsisRun>& runs, Hunk::Op op, const QString& text) {
    if (text.isEmpty()) {
        return;
    }
    if (!runs.empty() && runs.back().op == op) {
        runs.back().text += text;
    } else {
        runs.push_back({op, text});
    }
}

} // namespace

SynopsisCells::SynopsisCells(Synopsis synopsis, std::vector<SynopsisColumn> columns)
    : m_synopsis(std::move(synopsis))
    , m_columns(std::move(columns)) {
    m_pairOf.resize(m_columns.size());
    for (size_t column = 1; column < m_columns.size(); ++column) {
        const Comparison& comparison = m_synopsis.fromBase[column - 1];
        m_pairOf[column].assign(m_columns[column].document->paragraphs.size() + 1, -1);
        for (size_t pair = 0; pair < comparison.pairs.size(); ++pair) {
            for (const int ordinal : comparison.pairs[pair].right) {
                m_pairOf[column][size_t(ordinal)] = int(pair);
            }
        }
    }
}

SynopsisPassage SynopsisCells::passageOf(const ComparedPair& pair, size_t column) const {
    const Document& base = *m_columns[0].document;
    const Document& document = *m_columns[column].document;
    SynopsisPassage passage{.labels = {}, .relation = pair.relation, .moved = pair.moved, .runs = {}};
    for (const int ordinal : pair.right) {
        passage.labels.append(document.at(ordinal)->label);
    }
    add(passage.runs, pair.left.empty() ? Hunk::Op::Insert : Hunk::Op::Equal,
        printedNumber(*document.at(pair.right.front())));
    const QString before = joinedText(base, pair.left);
    const QString after = joinedText(document, pair.right);
    for (const Hunk& hunk : pair.hunks) {
        if (hunk.op == Hunk::Op::Delete) {
            add(passage.runs, hunk.op, before.sliced(hunk.left.begin, hunk.left.length()));
        } else {
            add(passage.runs, hunk.op, after.sliced(hunk.right.begin, hunk.right.length()));
        }
    }
    return passage;
}

std::vector<SynopsisPassage> SynopsisCells::cell(size_t row, size_t column) const {
    std::vector<SynopsisPassage> passages;
    const std::vector<int>& ordinals = m_synopsis.rows[row].cells[column];
    if (column == 0) {
        for (const int ordinal : ordinals) {
            const Paragraph& paragraph = *m_columns[0].document->at(ordinal);
            passages.push_back({.labels = {paragraph.label},
                                .relation = PairRelation::Unchanged,
                                .moved = false,
                                .runs = {{Hunk::Op::Equal, printedNumber(paragraph) + paragraph.text}}});
        }
        return passages;
    }
    int last = -1;
    for (const int ordinal : ordinals) {
        const int pair = m_pairOf[column][size_t(ordinal)];
        if (pair >= 0 && pair != last) {
            passages.push_back(passageOf(m_synopsis.fromBase[column - 1].pairs[size_t(pair)], column));
        }
        last = pair;
    }
    return passages;
}

bool SynopsisCells::isDropped(size_t row, size_t column) const {
    const SynopsisRow& cells = m_synopsis.rows[row];
    return column > 0 && cells.cells[column].empty() && !cells.cells[0].empty();
}

bool SynopsisCells::differs(size_t row) const {
    for (size_t column = 1; column < m_columns.size(); ++column) {
        const auto passages = cell(row, column);
        if (isDropped(row, column) ||
            std::any_of(passages.begin(), passages.end(), [](const SynopsisPassage& passage) {
                return passage.relation != PairRelation::Unchanged;
            })) {
            return true;
        }
    }
    return false;
}

} // namespace duikan
