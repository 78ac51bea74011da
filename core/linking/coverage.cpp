// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/coverage.h"

#include "core/linking/evidence.h"
#include "core/linking/passageplaces.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

/// Lines of a table made of one document, and which line each paragraph belongs to.
struct Lines {
    std::vector<CoverageLine> lines;
    QHash<int, size_t> byOrdinal;

    void add(const Paragraph& paragraph, bool isHeading = false) {
        lines.push_back({paragraph.ordinal, paragraph.label, paragraph.text, 0, isHeading});
    }
    void join(const Paragraph& paragraph) { byOrdinal.insert(paragraph.ordinal, lines.size() - 1); }
};

bool hangsOnAnother(const Paragraph& paragraph) {
    return paragraph.kind == ParagraphKind::Caption || paragraph.kind == ParagraphKind::Figure ||
           paragraph.kind == ParagraphKind::Table || paragraph.kind == ParagraphKind::Subparagraph;
}

Lines paragraphRows(const Document& document) {
    Lines rows;
    bool isOpen = false;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind == ParagraphKind::Heading) {
            rows.add(paragraph, true);
            isOpen = false;
        } else if (isBodyParagraph(paragraph) && !(hangsOnAnother(paragraph) && isOpen)) {
            rows.add(paragraph);
            rows.join(paragraph);
            isOpen = true;
        } else if (hangsOnAnother(paragraph) && isOpen) {
            rows.join(paragraph);
        }
    }
    return rows;
}

/// One row for each heading, with what stands below it up to the next; what stands before the first is its
/// own row.
Lines sectionRows(const Document& document) {
    Lines rows;
    for (const Paragraph& paragraph : document.paragraphs) {
        const bool isHeading = paragraph.kind == ParagraphKind::Heading;
        if (isHeading || (isBodyParagraph(paragraph) && rows.lines.empty())) {
            rows.add(paragraph);
        }
        if (isHeading || (isBodyParagraph(paragraph) && !rows.lines.empty())) {
            rows.join(paragraph);
        }
    }
    return rows;
}

Lines clauseColumns(const Document& document, CoverageColumns wanted) {
    const bool isResolution = document.isResolution();
    Lines columns;
    bool isOpen = false;
    for (const Paragraph& paragraph : document.paragraphs) {
        const bool isClause = isResolution ? paragraph.kind == ParagraphKind::Operative ||
                                                 (paragraph.kind == ParagraphKind::Preambular &&
                                                  wanted == CoverageColumns::AllClauses)
                                           : isBodyParagraph(paragraph) && !hangsOnAnother(paragraph);
        if (isClause) {
            columns.add(paragraph);
            columns.join(paragraph);
        } else if (isOpen && hangsOnAnother(paragraph)) {
            columns.join(paragraph);
        }
        isOpen = isClause || (isOpen && hangsOnAnother(paragraph));
    }
    return columns;
}

/// Calls `visit` with the places of each link between two documents, the first document's first.
template<typename Visit>
void forEachLink(const Review& review, int first, int second, const Visit& visit) {
    for (const auto& [id, link] : review.state().crossReferences()) {
        const auto [from, to] = endsBetween(review, link, first, second);
        if (!from.ordinals.empty()) {
            visit(link, from, to);
        }
    }
}

QJsonArray linesToJson(const std::vector<CoverageLine>& lines) {
    QJsonArray array;
    for (const CoverageLine& line : lines) {
        array.append(QJsonObject{{QStringLiteral("ordinal"), line.ordinal},
                                 {QStringLiteral("label"), line.label},
                                 {QStringLiteral("text"), line.text},
                                 {QStringLiteral("links"), line.links}});
    }
    return array;
}

std::vector<CoverageLine> withoutHeadings(std::vector<CoverageLine> lines) {
    std::erase_if(lines, [](const CoverageLine& line) { return line.isHeading; });
    return lines;
}

QJsonArray uncovered(const std::vector<CoverageLine>& lines) {
    QJsonArray labels;
    for (const CoverageLine& line : lines) {
        if (line.isUncovered()) {
            labels.append(line.label);
        }
    }
    return labels;
}

} // namespace

Coverage coverage(const Review& review, const CoverageOptions& options) {
    const Draft* const rowDraft = review.state().currentDraft(options.rowDocument);
    const Draft* const columnDraft = review.state().currentDraft(options.columnDocument);
    if (!rowDraft || !columnDraft) {
        return {};
    }
    Lines rows = options.rows == CoverageRows::Paragraphs ? paragraphRows(*rowDraft->structure)
                                                          : sectionRows(*rowDraft->structure);
    Lines columns = clauseColumns(*columnDraft->structure, options.columns);
    Coverage coverage;
    forEachLink(review, options.rowDocument, options.columnDocument,
                [&](const CrossReference& link, const PassagePlaces& from, const PassagePlaces& to) {
                    QSet<std::pair<size_t, size_t>> filled;
                    for (const int fromOrdinal : from.ordinals) {
                        for (const int toOrdinal : to.ordinals) {
                            const auto row = rows.byOrdinal.constFind(fromOrdinal);
                            const auto column = columns.byOrdinal.constFind(toOrdinal);
                            if (row != rows.byOrdinal.cend() && column != columns.byOrdinal.cend() &&
                                !filled.contains({*row, *column})) {
                                filled.insert({*row, *column});
                                coverage.cells.push_back(
                                    {*row, *column, link.relation, link.id, from.isChanged || to.isChanged});
                                ++rows.lines[*row].links;
                                ++columns.lines[*column].links;
                            }
                        }
                    }
                    coverage.linksElsewhere += filled.isEmpty() ? 1 : 0;
                });
    std::ranges::stable_sort(coverage.cells, {},
                             [](const CoverageCell& cell) { return std::pair(cell.row, cell.column); });
    coverage.rows = std::move(rows.lines);
    coverage.columns = std::move(columns.lines);
    return coverage;
}

std::vector<DecidedPair> linkedPairs(const Review& review, int leftDocument, int rightDocument) {
    std::vector<DecidedPair> pairs;
    forEachLink(review, leftDocument, rightDocument,
                [&](const CrossReference&, const PassagePlaces& left, const PassagePlaces& right) {
                    for (const int leftOrdinal : left.ordinals) {
                        for (const int rightOrdinal : right.ordinals) {
                            pairs.push_back({leftOrdinal, rightOrdinal});
                        }
                    }
                });
    return pairs;
}

QJsonObject toJson(const Coverage& coverage) {
    QJsonArray cells;
    for (const CoverageCell& cell : coverage.cells) {
        cells.append(QJsonObject{{QStringLiteral("row"), coverage.rows[cell.row].label},
                                 {QStringLiteral("column"), coverage.columns[cell.column].label},
                                 {QStringLiteral("relation"), cell.relation},
                                 {QStringLiteral("crossReference"), cell.crossReference.toString()},
                                 {QStringLiteral("reopened"), cell.isReopened}});
    }
    return {
        {QStringLiteral("schema"), QStringLiteral("duikan/coverage/1")},
        {QStringLiteral("rows"), linesToJson(withoutHeadings(coverage.rows))},
        {QStringLiteral("columns"), linesToJson(coverage.columns)},
        {QStringLiteral("cells"), cells},
        {QStringLiteral("uncoveredRows"), uncovered(coverage.rows)},
        {QStringLiteral("uncoveredColumns"), uncovered(coverage.columns)},
        {QStringLiteral("linksElsewhere"), coverage.linksElsewhere},
    };
}

} // namespace duikan
