// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/coveragetable.h"

#include "core/export/reviewcopywords.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace duikan {

namespace {

class CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::Coverage)
public:
    static QString title() { return tr("Coverage"); }
    static QString paragraph() { return tr("Paragraph"); }
    static QString links() { return tr("Links"); }
    static QString uncoveredRows() { return tr("Paragraphs without a link"); }
    static QString uncoveredColumns() { return tr("Clauses without a link"); }
    static QString reopened() { return tr("reopened"); }
};

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

/// A field as RFC 4180 has it. A text that a spreadsheet would take for a formula is set off with an
/// apostrophe.
QString field(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList& fields) {
    QStringList quoted;
    for (const QString& text : fields) {
        quoted << field(text);
    }
    return quoted.join(u',') + QStringLiteral("\r\n");
}

constexpr QStringView kStyle =
    u"body{font:14px/1.5 serif;margin:2em;color:#1d2430}table{border-collapse:collapse}"
    "th,td{border:1px solid #d5d9e0;padding:2px 6px;text-align:center;vertical-align:top}"
    "th.row{text-align:left;white-space:nowrap}td.text{text-align:left}"
    "tr.heading th{background:#eef1f5;text-align:left}.bare{background:#faf6ea}.filled{background:#e7eefb}";

QString cell(const char* tag, const QString& text, const char* cssClass = "") {
    return QStringLiteral("<%1 class=\"%2\">%3</%1>")
        .arg(QLatin1String(tag), QLatin1String(cssClass), text.toHtmlEscaped());
}

QString uncoveredList(const QString& title, const std::vector<CoverageLine>& lines) {
    QString items;
    for (const CoverageLine& line : lines) {
        if (line.isUncovered()) {
            items += QStringLiteral("<li><b>%1</b> %2</li>\n")
                         .arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped());
        }
    }
    return QStringLiteral("<h2>%1</h2>\n<ul>\n%2</ul>\n").arg(title.toHtmlEscaped(), items);
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

QString coverageHtml(const Coverage& coverage, const QString& rowTitle, const QString& columnTitle) {
    const RelationsByPlace relations = relationsOf(coverage);
    const QString title = QStringLiteral("%1: %2 × %3").arg(CoverageWords::title(), rowTitle, columnTitle);
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>%2</style>"
            "</head><body>\n<h1>%1</h1>\n<table>\n<tr>%3<th></th>")
            .arg(title.toHtmlEscaped(), kStyle, cell("th", CoverageWords::paragraph()));
    for (const CoverageLine& column : coverage.columns) {
        html += cell("th", column.label, column.isUncovered() ? "bare" : "");
    }
    html += cell("th", CoverageWords::links()) + QStringLiteral("</tr>\n");
    for (size_t row = 0; row < coverage.rows.size(); ++row) {
        const CoverageLine& line = coverage.rows[row];
        if (line.isHeading) {
            html += QStringLiteral("<tr class=\"heading\"><th colspan=\"%1\">%2 %3</th></tr>\n")
                        .arg(coverage.columns.size() + 3)
                        .arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped());
            continue;
        }
        html += QStringLiteral("<tr>") + cell("th", line.label, line.isUncovered() ? "row bare" : "row") +
                cell("td", line.text, "text");
        for (size_t column = 0; column < coverage.columns.size(); ++column) {
            const QString text = textAt(relations, row, column);
            html += cell("td", text, text.isEmpty() ? "" : "filled");
        }
        html += cell("td", QString::number(line.links)) + QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</table>\n") +
            uncoveredList(CoverageWords::uncoveredColumns(), coverage.columns) +
            uncoveredList(CoverageWords::uncoveredRows(), coverage.rows);
    return html + QStringLiteral("</body></html>\n");
}

} // namespace duikan
