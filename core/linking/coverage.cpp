// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/coverage.h"

#include "core/linking/evidence.h"
#include "core/linking/passageplaces.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <set>

namespace duikan {

namespace {

/// Lines of a table made of one document, and which line each paragraph belongs to.
struct Lines {
    std::vector<CoverageLine> lines;
    QHash<int, size_t> byOrdinal;

    void add(const Paragraph& paragraph, bool isHeading = false) {
        CoverageLine line{.ordinal = paragraph.ordinal,
                          .label = paragraph.label,
                          .text = paragraph.text,
                          .isHeading = isHeading};
        line.level = isHeading ? paragraph.level : 0;
        line.opening = paragraph.opening ? paragraph.opening->text : QString();
        lines.push_back(std::move(line));
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

bool isClause(const Document& document, const Paragraph& paragraph, CoverageColumns wanted) {
    if (!document.isResolution()) {
        return isBodyParagraph(paragraph) && !hangsOnAnother(paragraph);
    }
    switch (paragraph.kind) {
    case ParagraphKind::Operative:
        return wanted != CoverageColumns::PreambularClauses;
    case ParagraphKind::Preambular:
        return wanted != CoverageColumns::OperativeClauses;
    default:
        return false;
    }
}

Lines clauseColumns(const Document& document, const CoverageOptions& options) {
    Lines columns;
    bool isOpen = false;
    for (const Paragraph& paragraph : document.paragraphs) {
        const bool isWanted =
            paragraph.ordinal >= options.firstColumn &&
            (options.lastColumn == 0 || paragraph.ordinal <= options.lastColumn || hangsOnAnother(paragraph));
        const bool isColumn = isWanted && isClause(document, paragraph, options.columns);
        if (isColumn) {
            columns.add(paragraph);
            columns.join(paragraph);
        } else if (isOpen && hangsOnAnother(paragraph)) {
            columns.join(paragraph);
        }
        isOpen = isColumn || (isOpen && hangsOnAnother(paragraph));
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
    Lines columns = clauseColumns(*columnDraft->structure, options);
    Coverage coverage;
    std::set<int> elsewhere;
    const auto fill = [&](const CrossReference& link, const PassagePlaces& from, const PassagePlaces& to) {
        if (options.hiddenRelations.contains(link.relation)) {
            return;
        }
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
        if (filled.isEmpty()) {
            ++coverage.linksElsewhere;
            elsewhere.insert(to.ordinals.begin(), to.ordinals.end());
        }
    };
    forEachLink(review, options.rowDocument, options.columnDocument, fill);
    for (const int ordinal : elsewhere) {
        coverage.elsewhere.append(columnDraft->structure->at(ordinal)->label);
    }
    std::ranges::stable_sort(coverage.cells, {},
                             [](const CoverageCell& cell) { return std::pair(cell.row, cell.column); });
    coverage.rows = std::move(rows.lines);
    coverage.columns = std::move(columns.lines);
    coverage.rowAt = std::move(rows.byOrdinal);
    coverage.columnAt = std::move(columns.byOrdinal);
    return coverage;
}

std::vector<CoverageLine> clausesOf(const Document& document) {
    return clauseColumns(document, {.columns = CoverageColumns::AllClauses}).lines;
}

QString relationLetter(const QString& relation) {
    static const QHash<QString, QString> letters{
        {QStringLiteral("supports"), QStringLiteral("S")},   {QStringLiteral("elaborates"), QStringLiteral("E")},
        {QStringLiteral("implements"), QStringLiteral("I")}, {QStringLiteral("echoes"), QStringLiteral("≈")},
        {QStringLiteral("conflicts"), QStringLiteral("!")},  {QStringLiteral("cites"), QStringLiteral("C")},
    };
    const auto letter = letters.constFind(relation);
    return letter != letters.cend() ? *letter : relation.trimmed().left(1).toUpper();
}

QStringList ownRelations(const Review& review) {
    QStringList relations;
    for (const auto& [id, link] : review.state().crossReferences()) {
        if (!builtInRelations().contains(link.relation) && !relations.contains(link.relation)) {
            relations.append(link.relation);
        }
    }
    relations.sort();
    return relations;
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
