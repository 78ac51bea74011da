// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportformat.h"

#include "core/export/akomantoso.h"
#include "core/export/annotatedpdf.h"
#include "core/export/documentdocx.h"
#include "core/export/exportwords.h"
#include "core/export/notesbundle.h"
#include "core/export/notesmarkdown.h"
#include "core/export/notestable.h"
#include "core/export/notesxlsx.h"
#include "core/export/reviewpage.h"
#include "core/export/webannotations.h"
#include "core/export/xfdf.h"

#include <algorithm>

namespace duikan {

namespace {

const ExportFormat kFormats[] = {
    {QLatin1String("annotated-pdf"), QLatin1String(".pdf"), ExportWords::annotatedPdf, true, true, exportAnnotatedPdf},
    {QLatin1String("docx"), QLatin1String(".docx"), ExportWords::docx, true, false, documentDocx},
    {QLatin1String("html"), QLatin1String(".html"), ExportWords::html, false, false, reviewPage},
    {QLatin1String("xlsx"), QLatin1String(".xlsx"), ExportWords::xlsx, false, false, notesXlsx},
    {QLatin1String("csv"), QLatin1String(".csv"), ExportWords::csv, false, false, notesCsv},
    {QLatin1String("markdown"), QLatin1String(".md"), ExportWords::markdown, false, false, notesMarkdown},
    {QLatin1String("jsonld"), QLatin1String(".jsonld"), ExportWords::jsonld, false, false, webAnnotations},
    {QLatin1String("xfdf"), QLatin1String(".xfdf"), ExportWords::xfdf, true, false, notesXfdf},
    {QLatin1String("akn"), QLatin1String(".akn"), ExportWords::akomaNtoso, true, false, akomaNtoso},
    {QLatin1String("bundle"), QLatin1String(".duikan-notes"), ExportWords::bundle, false, false, notesBundle},
};

} // namespace

bool hasOwnPages(const Review& review, int document) {
    const Draft* draft = review.state().currentDraft(document);
    return draft != nullptr && draft->source.mediaType == u"application/pdf";
}

std::span<const ExportFormat> exportFormats() { return kFormats; }

const ExportFormat* exportFormat(const QString& name, const QString& path) {
    const auto found = std::ranges::find_if(kFormats, [&](const ExportFormat& format) {
        return name.isEmpty() ? path.endsWith(format.suffix, Qt::CaseInsensitive) : name == format.name;
    });
    return found == std::end(kFormats) ? nullptr : &*found;
}

Result<ExportedFile> exportedFile(const Review& review, const ExportFormat& format, const ExportOptions& options) {
    const size_t documents = review.state().documents().size();
    if (options.document < 0 || size_t(options.document) > documents) {
        return failure(ErrorKind::UnknownDocument, QString::number(options.document));
    }
    ExportOptions settled = options;
    if (format.ofOneDocument && settled.document == 0) {
        if (documents != 1) {
            return failure(ErrorKind::InvalidArgument, options.reviewName,
                           QStringLiteral("this format holds one document: say which, by its number"));
        }
        settled.document = 1;
    }
    return format.write(review, settled);
}

Result<ExportSummary> exportReview(const Review& review, const ExportFormat& format, const ExportOptions& options,
                                   const QString& path) {
    auto file = exportedFile(review, format, options);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (const auto written = writeWhole(path, file->bytes, file->check); !written) {
        return std::unexpected(written.error());
    }
    return std::move(file->summary);
}

} // namespace duikan
