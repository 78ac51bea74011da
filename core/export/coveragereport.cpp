// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/coveragereport.h"

#include "core/document/draft.h"
#include "core/export/coveragewords.h"
#include "core/export/reviewcopywords.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace duikan {

namespace {

constexpr qsizetype kWidestVerb = 4; ///< characters that stand over a column side by side; more stand upright
constexpr qsizetype kWidestLabel = 6;
constexpr qsizetype kWords = 90; ///< of a row; the page cuts them to its width

QString styleSheet() {
    QFile file(QStringLiteral(":/duikan/coverage/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString element(const char* tag, const QString& content, const QString& cssClass = {}) {
    const QString attribute = cssClass.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(cssClass);
    return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(tag), attribute, content);
}

QString classOf(const QString& relation) {
    return builtInRelations().contains(relation) ? relation : QStringLiteral("own");
}

QString chip(const QString& relation, bool isReopened) {
    const QString title = ReviewCopyWords::relation(relation) +
                          (isReopened ? QStringLiteral(", ") + CoverageWords::reopened() : QString());
    return QStringLiteral("<span class=\"chip %1%2\" title=\"%3\">%4</span>")
        .arg(classOf(relation), isReopened ? QStringLiteral(" reopened") : QString(), title.toHtmlEscaped(),
             (relationLetter(relation) + (isReopened ? QStringLiteral("*") : QString())).toHtmlEscaped());
}

class Page {
public:
    Page(const Coverage& coverage, const CoveredText& rows, const CoveredText& columns)
        : m_coverage(coverage)
        , m_rows(rows)
        , m_columns(columns) {
        for (const CoverageCell& cell : coverage.cells) {
            m_chips[{cell.row, cell.column}] += chip(cell.relation, cell.isReopened);
        }
        m_isUpright = std::ranges::any_of(coverage.columns, [](const CoverageLine& column) {
            return column.label.size() > kWidestLabel ||
                   (column.opening.size() > kWidestVerb) || column.opening.contains(u' ');
        });
    }

    [[nodiscard]] PrintedReport write(const QDateTime& at, int columnsInTable) {
        PrintedReport report;
        report.title = QStringLiteral("%1 × %2").arg(m_rows.title, m_columns.title);
        report.language = m_columns.language;
        report.occasion = CoverageWords::occasion(at);
        report.sources = QStringLiteral("%1 × %2").arg(m_rows.file, m_columns.file);
        report.orientation = PaperOrientation::Landscape;
        m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                                "<style>\n%3</style></head><body>\n")
                     .arg(report.language.toHtmlEscaped(),
                          QStringLiteral("%1: %2").arg(CoverageWords::title(), report.title).toHtmlEscaped(),
                          styleSheet());
        m_html += element("h1", QStringLiteral("%1: %2").arg(CoverageWords::title(), report.title).toHtmlEscaped());
        m_html += element("p", CoverageWords::counts(m_coverage).toHtmlEscaped(), QStringLiteral("hint"));
        writeLegend();
        const size_t count = m_coverage.columns.size();
        const size_t step = columnsInTable > 0 ? size_t(columnsInTable) : std::max<size_t>(1, count);
        for (size_t first = 0; first < count; first += step) {
            writePart(first, std::min(count, first + step));
        }
        writeUncovered();
        report.html = m_html + QStringLiteral("</body></html>\n");
        report.bookmarks = std::move(m_bookmarks);
        return report;
    }

private:
    void writeLegend() {
        QStringList relations = builtInRelations();
        bool hasReopened = false;
        for (const CoverageCell& cell : m_coverage.cells) {
            hasReopened |= cell.isReopened;
            if (!relations.contains(cell.relation)) {
                relations << cell.relation;
            }
        }
        QString entries;
        for (const QString& relation : relations) {
            entries += element("li", chip(relation, false) + u' ' + ReviewCopyWords::relation(relation).toHtmlEscaped());
        }
        if (hasReopened) {
            entries += element("li", QStringLiteral("* ") + CoverageWords::reopened().toHtmlEscaped());
        }
        m_html += element("ul", entries, QStringLiteral("legend")) + u'\n';
    }

    void addHeading(const QString& text) {
        const QString id = QStringLiteral("part-%1").arg(m_bookmarks.size() + 1);
        m_bookmarks.push_back({text, 0, id});
        m_html += QStringLiteral("<h2><a id=\"%1\" href=\"#%1\">%2</a></h2>\n").arg(id, text.toHtmlEscaped());
    }

    void writePart(size_t first, size_t last) {
        m_html += QStringLiteral("<section class=\"part\">\n");
        addHeading(last - first > 1 ? QStringLiteral("%1 – %2").arg(m_coverage.columns[first].label,
                                                                   m_coverage.columns[last - 1].label)
                                    : m_coverage.columns[first].label);
        m_html += QStringLiteral("<table class=\"matrix\"><thead><tr><th></th><th></th>");
        for (size_t column = first; column < last; ++column) {
            writeColumnHead(m_coverage.columns[column]);
        }
        m_html += element("th", CoverageWords::links().toHtmlEscaped()) + QStringLiteral("</tr></thead><tbody>\n");
        for (size_t row = 0; row < m_coverage.rows.size(); ++row) {
            writeRow(row, first, last);
        }
        m_html += QStringLiteral("<tr class=\"sum\"><td></td><td></td>");
        for (size_t column = first; column < last; ++column) {
            const CoverageLine& line = m_coverage.columns[column];
            m_html += element("td", QString::number(line.links), line.isUncovered() ? QStringLiteral("open") : QString());
        }
        m_html += element("td", QString::number(m_coverage.cells.size())) +
                  QStringLiteral("</tr></tbody></table>\n</section>\n");
    }

    void writeColumnHead(const CoverageLine& column) {
        const QString words = element("span", column.opening.toHtmlEscaped(), QStringLiteral("opening")) +
                              element("span", column.label.toHtmlEscaped(), QStringLiteral("label"));
        m_html += element("th", m_isUpright ? element("div", words, QStringLiteral("upright")) : words,
                          column.isUncovered() ? QStringLiteral("open") : QString());
    }

    void writeRow(size_t row, size_t first, size_t last) {
        const CoverageLine& line = m_coverage.rows[row];
        if (line.isHeading) {
            m_html += QStringLiteral("<tr class=\"heading\"><th colspan=\"%1\">%2 %3</th></tr>\n")
                          .arg(last - first + 3)
                          .arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped());
            return;
        }
        const QString open = line.isUncovered() ? QStringLiteral(" open") : QString();
        m_html += QStringLiteral("<tr>") + element("th", line.label.toHtmlEscaped(), QStringLiteral("row") + open) +
                  element("td", line.text.left(kWords).toHtmlEscaped(), QStringLiteral("words"));
        for (size_t column = first; column < last; ++column) {
            const auto chips = m_chips.find({row, column});
            const bool isBare = line.isUncovered() || m_coverage.columns[column].isUncovered();
            m_html += element("td", chips == m_chips.end() ? QString() : chips->second,
                              isBare ? QStringLiteral("cell bare") : QStringLiteral("cell"));
        }
        m_html += element("td", QString::number(line.links), QStringLiteral("count") + open) +
                  QStringLiteral("</tr>\n");
    }

    void writeUncovered() {
        m_html += QStringLiteral("<section class=\"lists\">\n");
        writeList(CoverageWords::uncoveredColumns(), m_coverage.columns);
        writeList(CoverageWords::uncoveredRows(), m_coverage.rows);
        m_html += QStringLiteral("</section>\n");
    }

    void writeList(const QString& title, const std::vector<CoverageLine>& lines) {
        QString items;
        int count = 0;
        for (const CoverageLine& line : lines) {
            if (line.isUncovered()) {
                items += QStringLiteral("<li><b>%1</b> %2</li>\n")
                             .arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped());
                ++count;
            }
        }
        addHeading(QStringLiteral("%1 (%2)").arg(title).arg(count));
        m_html += QStringLiteral("<ul class=\"open\">\n%1</ul>\n").arg(items);
    }

    const Coverage& m_coverage;
    const CoveredText& m_rows;
    const CoveredText& m_columns;
    std::map<std::pair<size_t, size_t>, QString> m_chips;
    bool m_isUpright = false;
    QString m_html;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace

PrintedReport coverageReport(const Coverage& coverage, const CoveredText& rows, const CoveredText& columns,
                             const QDateTime& at, int columnsInTable) {
    return Page(coverage, rows, columns).write(at, columnsInTable);
}

CoveredText coveredText(const Draft& draft) {
    const QString& title = draft.structure->title;
    return {title.isEmpty() ? draft.label : title, draft.source.name, draft.structure->language};
}

} // namespace duikan
