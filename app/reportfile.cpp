// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportfile.h"

#include "app/options.h"
#include "core/export/outputfile.h"
#include "ui/print/reviewcopyprinter.h"
#include "ui/print/typesetter.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace duikan {

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

Result<void> print(const PrintedReport& report, const QString& path) {
    Typesetter typesetter;
    QEventLoop loop;
    Result<QString> outcome = failure(ErrorKind::PrintFailed, path);
    typesetter.print(typesetJob(report), path, [&](Result<QString> done) {
        outcome = std::move(done);
        // Queued, since the typesetter may be done before the loop has begun.
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return outcome ? Result<void>() : std::unexpected(outcome.error());
}

} // namespace

bool isPdf(const QString& path) {
    return hasSuffix(path, QLatin1String(".pdf"));
}

Result<QByteArray> typesetReport(const PrintedReport& report) {
    Typesetter typesetter;
    QEventLoop loop;
    Result<QByteArray> outcome = failure(ErrorKind::PrintFailed, report.title);
    typesetter.typeset(typesetJob(report), [&](Result<QByteArray> done) {
        outcome = std::move(done);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return outcome;
}

Result<TypesetText> typesetText(const Review& review, int document) {
    ReviewCopyPrinter printer;
    QEventLoop loop;
    Result<TypesetText> outcome = failure(ErrorKind::PrintFailed);
    printer.typesetText(review, document, [&](Result<TypesetText> done) {
        outcome = std::move(done);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return outcome;
}

Result<void> writeReport(const QString& path, const Result<PrintedReport>& report, Output& output) {
    if (!report) {
        return std::unexpected(report.error());
    }
    if (!isPdf(path)) {
        return writeBytes(path, report->html.toUtf8(), output);
    }
    const auto printed = print(*report, path);
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
