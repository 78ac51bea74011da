// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdflayout.h"

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

/// Fewer rows tell nothing of a column's measures; those of the document hold then.
constexpr std::size_t kTellingRows = 8;
/// An edge of the column is where at least this part of its rows end.
constexpr double kEdgeShare = 0.15;
/// Places of lines that are meant to be equal.
constexpr float kSamePlace = 3.0F;
/// Paragraphs that begin with an indent: seen this often, it is the habit of the document.
constexpr int kIndentHabit = 3;
/// Lines beginning this far in stand by themselves: the meeting and date below a resolution, a signature.
constexpr float kSetAside = 0.4F;

/// The outermost place that a good part of the rows share.
float edge(std::vector<float> places, bool outermostIsLeast) {
    if (!outermostIsLeast) {
        for (float& place : places) {
            place = -place;
        }
    }
    std::ranges::sort(places);
    const auto needed = std::max<std::size_t>(2, std::size_t(double(places.size()) * kEdgeShare));
    for (std::size_t i = 0; i + needed <= places.size(); ++i) {
        if (places[i + needed - 1] - places[i] < kSamePlace) {
            return outermostIsLeast ? places[i] : -places[i];
        }
    }
    return outermostIsLeast ? places.front() : -places.front();
}

} // namespace

float bodySizeOf(const std::vector<PdfPageRows>& pages) {
    QHash<int, qsizetype> counts;
    for (const PdfPageRows& rows : pages) {
        for (const PdfRow& row : rows) {
            for (const RowWord& word : row.words) {
                counts[int(std::lround(row.fontSize * 2))] += word.word->text.size();
            }
        }
    }
    int best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(best) || (it.value() == counts.value(best) && it.key() > best)) {
            best = it.key();
        }
    }
    return float(best) / 2.0F;
}

PdfLayout::PdfLayout(const std::vector<PdfPageRows>& pages, float bodySize)
    : m_bodySize(bodySize) {
    std::vector<const PdfRow*> all;
    QHash<std::pair<int, int>, std::vector<const PdfRow*>> columns;
    for (const PdfPageRows& rows : pages) {
        for (const PdfRow& row : rows) {
            if (!row.dropped && !row.isFootnote && std::abs(row.fontSize - bodySize) < 0.1F * bodySize) {
                columns[{row.page, row.column}].push_back(&row);
                all.push_back(&row);
            }
        }
    }
    m_document = measureOf(all);
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (it.value().size() >= kTellingRows) {
            m_columns.insert(it.key(), measureOf(it.value()));
        }
    }
    findFirstIndent(pages);
}

ColumnMeasure PdfLayout::measureOf(const std::vector<const PdfRow*>& rows) const {
    if (rows.empty()) {
        return {};
    }
    std::vector<float> lefts;
    std::vector<float> rights;
    std::vector<float> pitches;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lefts.push_back(rows[i]->left);
        rights.push_back(rows[i]->right);
        const bool follows =
            i > 0 && rows[i]->page == rows[i - 1]->page && rows[i]->column == rows[i - 1]->column;
        const float pitch = follows ? rows[i]->footing - rows[i - 1]->footing : 0;
        if (pitch > 0.5F * m_bodySize && pitch < 4 * m_bodySize) {
            pitches.push_back(pitch);
        }
    }
    std::ranges::sort(pitches);
    // Most lines are not the first of a paragraph; where they are, the close ones still are not.
    const float pitch = pitches.empty() ? 1.25F * m_bodySize : pitches[pitches.size() * 3 / 10];
    return {edge(std::move(lefts), true), edge(std::move(rights), false), pitch};
}

const ColumnMeasure& PdfLayout::measure(const PdfRow& row) const {
    const auto it = m_columns.constFind({row.page, row.column});
    return it == m_columns.cend() ? m_document : *it;
}

float PdfLayout::indent(const PdfRow& row) const {
    const ColumnMeasure& column = measure(row);
    return row.isRightToLeft ? column.right - row.right : row.left - column.left;
}

float PdfLayout::restOf(const PdfRow& row) const {
    const ColumnMeasure& column = measure(row);
    return row.isRightToLeft ? row.left - column.left : column.right - row.right;
}

bool PdfLayout::isCentered(const PdfRow& row) const {
    const float begin = indent(row);
    const float end = restOf(row);
    return begin > 2 * row.fontSize && end > 2 * row.fontSize && std::abs(begin - end) < row.fontSize &&
           !isFirstIndent(begin);
}

bool PdfLayout::isSetAside(const PdfRow& row) const {
    const ColumnMeasure& column = measure(row);
    return indent(row) > kSetAside * (column.right - column.left);
}

bool PdfLayout::isFirstIndent(float indent) const {
    return usesIndent() && std::abs(indent - m_firstIndent) < kSamePlace;
}

void PdfLayout::findFirstIndent(const std::vector<PdfPageRows>& pages) {
    QHash<int, int> counts;
    for (const PdfPageRows& rows : pages) {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const PdfRow& first = rows[i - 1];
            const PdfRow& second = rows[i];
            const float indented = indent(first) - indent(second);
            const bool isPair = !first.dropped && !second.dropped && first.column == second.column &&
                                !first.isFootnote && std::abs(indent(second)) < kSamePlace;
            if (isPair && indented > 0.8F * m_bodySize && indented < 6 * m_bodySize) {
                ++counts[int(std::lround(indented))];
            }
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int near = it.value() + counts.value(it.key() - 1) + counts.value(it.key() + 1);
        if (near >= kIndentHabit && it.value() >= counts.value(int(std::lround(m_firstIndent)))) {
            m_firstIndent = float(it.key());
        }
    }
}

} // namespace duikan
