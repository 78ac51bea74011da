// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportfile.h"

#include "app/options.h"
#include "core/export/outputfile.h"

#include <QCoreApplication>

namespace duikan {

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

} // namespace

bool isPdf(const QString& path) {
    return hasSuffix(path, QLatin1String(".pdf"));
}

Result<void> writeReport(const QString& path, const Result<PrintedReport>& report, Typesetting* typesetting,
                         Output& output) {
    if (!report) {
        return std::unexpected(report.error());
    }
    if (!isPdf(path)) {
        return writeBytes(path, report->html.toUtf8(), output);
    }
    const auto printed = typesetting->print(*report, path);
    if (printed) {
        output.line(ReportFile::tr("“%1” written").arg(path));
    }
    return printed;
}

Result<void> writeBytes(const QString& path, const Result<QByteArray>& bytes, Output& output) {
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto written = writeWhole(path, *bytes);
    if (written) {
        output.line(ReportFile::tr("“%1” written").arg(path));
    }
    return written;
}

} // namespace duikan
