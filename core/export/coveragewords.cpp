// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/coveragewords.h"

#include "core/export/reviewcopywords.h"

#include <algorithm>

namespace duikan {

namespace {

int linked(const std::vector<CoverageLine>& lines) {
    return int(std::ranges::count_if(lines, [](const CoverageLine& line) { return line.links > 0; }));
}

int all(const std::vector<CoverageLine>& lines) {
    return int(std::ranges::count(lines, false, &CoverageLine::isHeading));
}

} // namespace

QString CoverageWords::title() {
    return tr("Coverage");
}

QString CoverageWords::paragraph() {
    return tr("Paragraph");
}

QString CoverageWords::clause() {
    return tr("Clause");
}

QString CoverageWords::relation() {
    return tr("Relation");
}

QString CoverageWords::links() {
    return tr("Links");
}

QString CoverageWords::text() {
    return tr("Text");
}

QString CoverageWords::uncovered() {
    return tr("Without a link");
}

QString CoverageWords::uncoveredRows() {
    return tr("Paragraphs without a link");
}

QString CoverageWords::uncoveredColumns() {
    return tr("Clauses without a link");
}

QString CoverageWords::reopened() {
    return tr("reopened");
}

QString CoverageWords::occasion(const QDateTime& at) {
    return tr("Coverage, %1").arg(ReviewCopyWords::date(at.toLocalTime().date()));
}

QString CoverageWords::counts(const Coverage& coverage) {
    const QStringList parts{
        tr("%1 of %n paragraph(s) linked", nullptr, all(coverage.rows)).arg(linked(coverage.rows)),
        tr("%1 of %n clause(s) linked", nullptr, all(coverage.columns)).arg(linked(coverage.columns)),
        tr("%n link(s)", nullptr, int(coverage.cells.size())),
    };
    const QString counts = parts.join(tr(", "));
    return coverage.linksElsewhere == 0
               ? counts
               : counts + tr(", ") + tr("%n more to other paragraphs", nullptr, coverage.linksElsewhere);
}

} // namespace duikan
