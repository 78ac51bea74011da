// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonexport.h"

#include "core/export/comparisondocx.h"
#include "core/export/comparisonhtml.h"
#include "core/export/outputfile.h"
#include "ui/print/typesetter.h"

#include <QDateTime>

namespace duikan {

namespace {

Result<QString> writeBytes(const QString& path, const Result<QByteArray>& bytes) {
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (const auto written = writeWhole(path, *bytes); !written) {
        return std::unexpected(written.error());
    }
    return path;
}

} // namespace

ComparisonExport::ComparisonExport(QObject* parent)
    : QObject(parent) {}

void ComparisonExport::write(const QString& path, const Draft& left, const Draft& right,
                             const Comparison& comparison, const QString& author, Done done) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ComparedDraft before{*left.structure, left.source};
    const ComparedDraft after{*right.structure, right.source};
    if (path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive)) {
        done(writeBytes(path, comparisonDocx(comparison, before, after, {author, now})));
        return;
    }
    const Result<PrintedReport> report = comparisonReport(comparison, before, after, now);
    if (!report) {
        done(std::unexpected(report.error()));
        return;
    }
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        done(writeBytes(path, report->html.toUtf8()));
        return;
    }
    if (m_typesetter == nullptr) {
        m_typesetter = new Typesetter(this);
    }
    m_typesetter->print(typesetJob(*report), path, std::move(done));
}

} // namespace duikan
