// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/synopsis.h"

#include "core/compare/shinglematrix.h"

#include <algorithm>

namespace duikan {

namespace {

// Two proposals that say this much of the same are proposals for the same place.
constexpr double kAlike = 0.6;

/// An addition with the row of the base it stands behind.
struct Addition {
    int after = 0; ///< ordinal of the base paragraph; 0 for the very beginning
    SynopsisRow row;
};

class Composer {
public:
    explicit Composer(const std::vector<DocumentPtr>& columns)
        : m_columns(columns) {}

    Synopsis run() {
        for (size_t column = 1; column < m_columns.size(); ++column) {
            m_synopsis.fromBase.push_back(compareDocuments(*m_columns[0], *m_columns[column]));
        }
        uniteRows();
        for (size_t column = 1; column < m_columns.size(); ++column) {
            fillColumn(column);
        }
        weave();
        return std::move(m_synopsis);
    }

private:
    /// Base paragraphs that some column merges into one share a row.
    void uniteRows() {
        const int count = int(m_columns[0]->paragraphs.size());
        std::vector<bool> joinsNext(size_t(count) + 1, false);
        for (const Comparison& comparison : m_synopsis.fromBase) {
            for (const ComparedPair& pair : comparison.pairs) {
                for (size_t k = 1; k < pair.left.size(); ++k) {
                    joinsNext[size_t(pair.left[k]) - 1] = true;
                }
            }
        }
        m_rowOfBase.assign(size_t(count) + 1, 0);
        for (int ordinal = 1; ordinal <= count; ++ordinal) {
            if (ordinal == 1 || !joinsNext[size_t(ordinal) - 1]) {
                m_baseRows.push_back({std::vector<std::vector<int>>(m_columns.size())});
            }
            m_rowOfBase[size_t(ordinal)] = m_baseRows.size() - 1;
            m_baseRows.back().cells[0].push_back(ordinal);
        }
    }

    void fillColumn(size_t column) {
        int after = 0;
        for (const ComparedPair& pair : m_synopsis.fromBase[column - 1].pairs) {
            if (pair.right.empty()) {
                continue;
            }
            if (pair.left.empty()) {
                add(column, pair.right.front(), after);
                continue;
            }
            auto& cell = m_baseRows[m_rowOfBase[size_t(pair.left.front())]].cells[column];
            cell.insert(cell.end(), pair.right.begin(), pair.right.end());
            if (!pair.moved) {
                after = pair.left.back();
            }
        }
    }

    void add(size_t column, int ordinal, int after) {
        for (Addition& addition : m_additions) {
            if (addition.after == after && addition.row.cells[column].empty() &&
                isAlike(addition.row, column, ordinal)) {
                addition.row.cells[column].push_back(ordinal);
                return;
            }
        }
        Addition addition{after, {std::vector<std::vector<int>>(m_columns.size())}};
        addition.row.cells[column].push_back(ordinal);
        m_additions.push_back(std::move(addition));
    }

    [[nodiscard]] bool isAlike(const SynopsisRow& row, size_t column, int ordinal) const {
        for (size_t other = 1; other < column; ++other) {
            if (!row.cells[other].empty() && ShingleMatrix({joinedText(*m_columns[other], row.cells[other])},
                                                           {joinedText(*m_columns[column], {ordinal})})
                                                     .likeness(0, 0) >= kAlike) {
                return true;
            }
        }
        return false;
    }

    void weave() {
        const auto addBehind = [this](int ordinal) {
            for (Addition& addition : m_additions) {
                if (addition.after == ordinal) {
                    m_synopsis.rows.push_back(std::move(addition.row));
                }
            }
        };
        addBehind(0);
        for (SynopsisRow& row : m_baseRows) {
            const std::vector<int> ordinals = row.cells[0];
            m_synopsis.rows.push_back(std::move(row));
            for (const int ordinal : ordinals) {
                addBehind(ordinal);
            }
        }
    }

    const std::vector<DocumentPtr>& m_columns;
    Synopsis m_synopsis;
    std::vector<SynopsisRow> m_baseRows;
    std::vector<size_t> m_rowOfBase; ///< by ordinal
    std::vector<Addition> m_additions;
};

} // namespace

Synopsis synopsisOf(const std::vector<DocumentPtr>& columns) {
    return Composer(columns).run();
}

} // namespace duikan
