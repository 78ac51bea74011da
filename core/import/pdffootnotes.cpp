// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdffootnotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace duikan {

namespace {

/// Footnotes are set at 0.75 to 0.9 of the size of the text.
constexpr float kSmallType = 0.93F;
constexpr qsizetype kShortestRule = 5;

bool isRule(const PdfRow& row) {
    const QString text = row.text().simplified();
    return text.size() >= kShortestRule && std::ranges::all_of(text, [](QChar c) {
               return c == u'_' || c == u'―' || c == u'─' || c == u' ';
           });
}

bool isSmall(const PdfRow& row, float bodySize) {
    return row.fontSize < kSmallType * bodySize;
}

/// Everything below an underscore rule, in the lower part of its column.
bool markBelowRule(PdfPageRows& rows) {
    const auto rule =
        std::ranges::find_if(rows, [](const PdfRow& row) { return !row.dropped && isRule(row); });
    if (rule == rows.end()) {
        return false;
    }
    bool marked = false;
    for (auto row = rule + 1; row != rows.end(); ++row) {
        if (!row->dropped && row->column == rule->column) {
            row->isFootnote = true;
            marked = true;
        }
    }
    if (marked) {
        rule->dropped = RepairKind::Rule;
    }
    return marked;
}

/// The run of small rows at the end of a column, from the first one that has a mark. On a page that begins in
/// the middle of a footnote the rows before that mark belong to it too when the last page ended in one.
void markSmallRows(PdfPageRows& rows, std::size_t end, float bodySize, bool continues) {
    std::size_t begin = end;
    std::size_t firstMark = end;
    const int column = end > 0 ? rows[end - 1].column : 0;
    while (begin > 0 && rows[begin - 1].column == column &&
           (rows[begin - 1].dropped || isSmall(rows[begin - 1], bodySize))) {
        --begin;
        if (!rows[begin].dropped && !footnoteMark(rows[begin]).isEmpty()) {
            firstMark = begin;
        }
    }
    if (firstMark == end && !continues) {
        return;
    }
    for (std::size_t i = continues ? begin : firstMark; i < end; ++i) {
        rows[i].isFootnote = !rows[i].dropped;
    }
}

/// Whether the last footnote of a page stops in mid-sentence, to go on at the foot of the next page.
bool endsInFootnote(const PdfPageRows& rows) {
    const auto last =
        std::ranges::find_if(rows.rbegin(), rows.rend(), [](const PdfRow& row) { return row.isFootnote; });
    return last != rows.rend() && !QStringLiteral(".。").contains(last->text().back());
}

} // namespace

QString footnoteMark(const PdfRow& row) {
    static const QRegularExpression raised(QStringLiteral("^(?:[\\d٠-٩]{1,3}|\\([\\d٠-٩]{1,3}\\)|[a-z]{1,2}|\\*{1,4}|[†‡§])$"));
    static const QRegularExpression plain(QStringLiteral("^(?:[\\d٠-٩]{1,3}|[a-z]|\\*{1,4}|[†‡])$"));
    static const QRegularExpression bracketed(QStringLiteral("^\\([\\d٠-٩]{1,3}\\)$")); // as in Arabic resolutions
    if (row.words.size() < 2) {
        return {};
    }
    const RowWord& first = row.words.front();
    const QString text = first.word->text;
    if (first.isRaised) {
        return raised.match(text).hasMatch() ? text : QString();
    }
    const bool isMark = plain.match(text).hasMatch() || (row.isRightToLeft && bracketed.match(text).hasMatch());
    return isMark ? text : QString();
}

void markFootnotes(std::vector<PdfPageRows>& pages, float bodySize) {
    bool continues = false;
    for (PdfPageRows& rows : pages) {
        if (markBelowRule(rows)) {
            continues = endsInFootnote(rows);
            continue;
        }
        for (std::size_t end = rows.size(); end > 0;) {
            const int column = rows[end - 1].column;
            markSmallRows(rows, end, bodySize, continues);
            while (end > 0 && rows[end - 1].column == column) {
                --end;
            }
        }
        continues = endsInFootnote(rows);
    }
}

} // namespace duikan
