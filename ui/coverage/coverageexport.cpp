// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverageexport.h"

#include "core/export/coveragetable.h"
#include "core/export/coveragexlsx.h"
#include "core/export/outputfile.h"
#include "ui/print/typesetter.h"

#include <QFileInfo>

namespace duikan {

PrintedReport CoverageSheet::printed() const {
    return coverageReport(coverage, rows, columns, QDateTime::currentDateTimeUtc(), kColumnsOnPaper);
}

CoverageExport::CoverageExport(QObject* parent)
    : QObject(parent)
    , m_typesetter(new Typesetter(this)) {}

QString CoverageExport::nameFilters() {
    return QStringList{tr("Excel workbook (*.xlsx)"), tr("PDF (*.pdf)"), tr("Web page (*.html)"),
                       tr("Comma-separated values (*.csv)")}
        .join(QStringLiteral(";;"));
}

void CoverageExport::write(const CoverageSheet& sheet, const QString& path, Done done) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        m_typesetter->print(typesetJob(sheet.printed()), path, std::move(done));
        return;
    }
    Result<QByteArray> bytes = failure(ErrorKind::UnsupportedFormat, path);
    if (suffix == QLatin1String("csv")) {
        bytes = coverageCsv(sheet.coverage);
    } else if (suffix == QLatin1String("xlsx")) {
        bytes = coverageXlsx(sheet.coverage, sheet.rows.title, sheet.columns.title);
    } else if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        bytes = coverageReport(sheet.coverage, sheet.rows, sheet.columns, QDateTime::currentDateTimeUtc())
                    .html.toUtf8();
    }
    if (!bytes) {
        done(std::unexpected(bytes.error()));
        return;
    }
    const auto written = writeWhole(path, *bytes);
    done(written ? Result<QString>(path) : std::unexpected(written.error()));
}

} // namespace duikan
