// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/coveragetable.h"

#include "core/export/coveragewords.h"
#include "core/export/csv.h"
#include "core/export/reviewcopywords.h"

#include <QStringList>

#include <map>

namespace duikan {

namespace {

using RelationsByPlace = std::map<std::pair<size_t, size_t>, QStringList>;

RelationsByPlace relationsOf(const Coverage& coverage) {
    RelationsByPlace relations;
    for (const CoverageCell& cell : coverage.cells) {
        const QString relation = ReviewCopyWords::relation(cell.relation);
        relations[{cell.row, cell.column}]
            << (cell.isReopened ? relation + QStringLiteral(" (%1)").arg(CoverageWords::reopened())
                                : relation);
    }
    return relations;
}

QString textAt(const RelationsByPlace& relations, size_t row, size_t column) {
    const auto found = relations.find({row, column});
    return found == relations.end() ? QString() : found->second.join(QStringLiteral("; "));
}

} // namespace

QByteArray coverageCsv(const Coverage& coverage) {
    const RelationsByPlace relations = relationsOf(coverage);
    QStringList head{CoverageWords::paragraph(), QString()};
    for (const CoverageLine& column : coverage.columns) {
        head << column.label;
    }
    QString text = QChar(0xFEFF) + csvLine(head << CoverageWords::links());
    for (size_t row = 0; row < coverage.rows.size(); ++row) {
        if (coverage.rows[row].isHeading) {
            continue;
        }
        QStringList fields{coverage.rows[row].label, coverage.rows[row].text};
        for (size_t column = 0; column < coverage.columns.size(); ++column) {
            fields << textAt(relations, row, column);
        }
        text += csvLine(fields << QString::number(coverage.rows[row].links));
    }
    QStringList sums{CoverageWords::links(), QString()};
    for (const CoverageLine& column : coverage.columns) {
        sums << QString::number(column.links);
    }
    return (text + csvLine(sums << QString::number(coverage.cells.size()))).toUtf8();
}

} // namespace duikan
