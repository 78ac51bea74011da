// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/synopsisreport.h"

#include "core/export/comparisonwords.h"
#include "core/export/markup.h"
#include "core/export/reviewcopywords.h"
#include "core/export/worddocument.h"

#include <QFile>
#include <QJsonArray>

namespace duikan {

namespace {

/// The words of a synopsis, in the language of the program.
struct SynopsisWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::Synopsis)
};

Result<void> requireProofs(const SynopsisCells& cells) {
    for (size_t column = 1; column < cells.columns().size(); ++column) {
        const auto proven = requireProof(cells.synopsis().fromBase[column - 1],
                                         cells.columns()[0].source.name, cells.columns()[column].source.name);
        if (!proven) {
            return proven;
        }
    }
    return {};
}

QString titleOf(const SynopsisCells& cells) {
    const SynopsisColumn& base = cells.columns().front();
    return base.document->title.isEmpty() ? base.source.name : base.document->title;
}

QString namesOf(const SynopsisCells& cells) {
    QStringList names;
    for (const SynopsisColumn& column : cells.columns()) {
        names.append(column.source.name);
    }
    return names.join(QStringLiteral(" · "));
}

/// "OP 5", or "OP 5, moved".
QString labelOf(const SynopsisPassage& passage) {
    const QString labels = passage.labels.join(QStringLiteral(", "));
    return passage.moved ? SynopsisWords::tr("%1, moved").arg(labels) : labels;
}

QString styleSheet() {
    QFile file(QStringLiteral(":/duikan/comparison/report.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString runsHtml(const std::vector<SynopsisRun>& runs) {
    QString html;
    for (const SynopsisRun& run : runs) {
        QString text = escapedText(run.text);
        text.replace(u'\n', QStringLiteral("<br>"));
        html += run.op == Hunk::Op::Equal    ? text
                : run.op == Hunk::Op::Delete ? QStringLiteral("<del>%1</del>").arg(text)
                                             : QStringLiteral("<ins>%1</ins>").arg(text);
    }
    return html;
}

QString cellHtml(const SynopsisCells& cells, size_t row, size_t column) {
    if (cells.isDropped(row, column)) {
        return QStringLiteral("<td class=\"nothing\">%1</td>").arg(escapedText(SynopsisWords::tr("deleted")));
    }
    const auto passages = cells.cell(row, column);
    if (passages.empty()) {
        return QStringLiteral("<td class=\"nothing\"></td>");
    }
    QString html = QStringLiteral("<td dir=\"auto\">");
    for (const SynopsisPassage& passage : passages) {
        html += QStringLiteral("<span class=\"label\">%1</span><p>%2</p>")
                    .arg(escapedText(labelOf(passage)), runsHtml(passage.runs));
    }
    return html + QStringLiteral("</td>");
}

} // namespace

Certificate certificateOf(const SynopsisCells& cells, const QDateTime& at) {
    Certificate certificate{ComparisonWords::certificate(), {}};
    for (const SynopsisColumn& column : cells.columns()) {
        certificate.lines.push_back({column.source.name, hashLine(column.source)});
    }
    certificate.lines.push_back({ComparisonWords::settings(), ComparisonWords::settingsInForce()});
    const QString& base = cells.columns()[0].source.name;
    for (size_t column = 1; column < cells.columns().size(); ++column) {
        const Comparison& comparison = cells.synopsis().fromBase[column - 1];
        const QString& name = cells.columns()[column].source.name;
        certificate.lines.push_back(
            {SynopsisWords::tr("%1 held against %2").arg(name, base), ComparisonWords::countsOf(comparison)});
        const bool holds = comparison.proof.rejectAllEqualsLeft && comparison.proof.acceptAllEqualsRight;
        certificate.lines.push_back(
            {SynopsisWords::tr("Rejecting its changes gives %1, accepting them %2").arg(base, name),
             ComparisonWords::verdict(holds), holds});
    }
    addProgram(certificate, at);
    return certificate;
}

Result<PrintedReport> synopsisReport(const SynopsisCells& cells, const QDateTime& at) {
    if (const auto proven = requireProofs(cells); !proven) {
        return std::unexpected(proven.error());
    }
    PrintedReport report;
    report.title = titleOf(cells);
    report.language = cells.columns().front().document->language;
    report.occasion = SynopsisWords::tr("Synopsis, %1").arg(ReviewCopyWords::date(at.toLocalTime().date()));
    report.sources = namesOf(cells);
    report.orientation = PaperOrientation::Landscape;
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                       "<style>\n%3</style></head><body class=\"synopsis\">\n<h1>%4</h1><p class=\"hint\">"
                       "%5</p>\n<table><thead><tr>")
            .arg(escapedText(report.language),
                 escapedText(SynopsisWords::tr("Synopsis: %1").arg(report.title)), styleSheet(),
                 escapedText(report.title),
                 escapedText(SynopsisWords::tr("The base is on the left; what differs from it is struck "
                                               "or underlined")));
    for (const SynopsisColumn& column : cells.columns()) {
        html += QStringLiteral("<th>%1</th>").arg(escapedText(column.source.name));
    }
    html += QStringLiteral("</tr></thead><tbody>\n");
    for (size_t row = 0; row < cells.synopsis().rows.size(); ++row) {
        html += cells.differs(row) ? QStringLiteral("<tr class=\"differs\">") : QStringLiteral("<tr>");
        for (size_t column = 0; column < cells.columns().size(); ++column) {
            html += cellHtml(cells, row, column);
        }
        html += QStringLiteral("</tr>\n");
    }
    const Certificate certificate = certificateOf(cells, at);
    report.html = html + QStringLiteral("</tbody></table>\n") + certificateHtml(certificate) +
                  QStringLiteral("</body></html>\n");
    report.bookmarks.push_back({certificate.heading, 0, QStringLiteral("certificate")});
    return report;
}

namespace {

void writeCell(WordDocument& document, const SynopsisCells& cells, size_t row, size_t column) {
    document.startCell();
    const auto passages = cells.cell(row, column);
    if (passages.empty()) {
        document.startParagraph(QStringLiteral("CellLabel"));
        document.run(cells.isDropped(row, column) ? SynopsisWords::tr("deleted") : QString());
        document.endParagraph();
    }
    for (const SynopsisPassage& passage : passages) {
        document.paragraph(QStringLiteral("CellLabel"), labelOf(passage));
        document.startParagraph(QStringLiteral("Cell"));
        for (const SynopsisRun& run : passage.runs) {
            document.run(run.text,
                         run.op == Hunk::Op::Equal ? RunLook{}
                         : run.op == Hunk::Op::Delete
                             ? RunLook{.strike = true, .color = kDeletedInk, .fill = kDeletedFill}
                             : RunLook{.underline = true, .color = kInsertedInk, .fill = kInsertedFill});
        }
        document.endParagraph();
    }
    document.endCell();
}

} // namespace

Result<QByteArray> synopsisDocx(const SynopsisCells& cells, const QString& author, const QDateTime& at) {
    if (const auto proven = requireProofs(cells); !proven) {
        return std::unexpected(proven.error());
    }
    WordDocument document({.title = titleOf(cells),
                           .author = author,
                           .created = at,
                           .language = cells.columns().front().document->language,
                           .footer = namesOf(cells),
                           .orientation = PaperOrientation::Landscape});
    document.paragraph(QStringLiteral("Title"), titleOf(cells));
    document.startTable(std::vector<int>(cells.columns().size(), 1));
    document.startRow(true);
    for (const SynopsisColumn& column : cells.columns()) {
        document.startCell(QStringLiteral("F1F2F3"));
        document.paragraph(QStringLiteral("CellHead"), column.source.name);
        document.endCell();
    }
    document.endRow();
    for (size_t row = 0; row < cells.synopsis().rows.size(); ++row) {
        document.startRow();
        for (size_t column = 0; column < cells.columns().size(); ++column) {
            writeCell(document, cells, row, column);
        }
        document.endRow();
    }
    document.endTable();
    return document.finish(certificateOf(cells, at));
}

QJsonObject toJson(const SynopsisCells& cells) {
    QJsonArray columns;
    for (const SynopsisColumn& column : cells.columns()) {
        columns.append(
            QJsonObject{{QStringLiteral("name"), column.source.name},
                        {QStringLiteral("sha256"), QString::fromLatin1(column.source.sha256.toHex())}});
    }
    QJsonArray rows;
    for (size_t row = 0; row < cells.synopsis().rows.size(); ++row) {
        QJsonArray out;
        for (size_t column = 0; column < cells.columns().size(); ++column) {
            QJsonArray ordinals;
            for (const int ordinal : cells.synopsis().rows[row].cells[column]) {
                ordinals.append(ordinal);
            }
            QJsonArray passages;
            for (const SynopsisPassage& passage : cells.cell(row, column)) {
                QJsonArray runs;
                for (const SynopsisRun& run : passage.runs) {
                    runs.append(QJsonObject{
                        {QStringLiteral("op"), run.op == Hunk::Op::Equal    ? QStringLiteral("equal")
                                               : run.op == Hunk::Op::Delete ? QStringLiteral("delete")
                                                                            : QStringLiteral("insert")},
                        {QStringLiteral("text"), run.text}});
                }
                passages.append(
                    QJsonObject{{QStringLiteral("labels"), QJsonArray::fromStringList(passage.labels)},
                                {QStringLiteral("relation"), toString(passage.relation)},
                                {QStringLiteral("moved"), passage.moved},
                                {QStringLiteral("runs"), runs}});
            }
            out.append(QJsonObject{{QStringLiteral("paragraphs"), ordinals},
                                   {QStringLiteral("passages"), passages}});
        }
        rows.append(QJsonObject{{QStringLiteral("cells"), out}});
    }
    return {{QStringLiteral("schema"), QStringLiteral("duikan/synopsis/1")},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows}};
}

} // namespace duikan
