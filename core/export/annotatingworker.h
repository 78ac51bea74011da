// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pdfmarkup.h"
#include "core/import/workerclient.h"

#include <QCborMap>

namespace duikan {

/// What the worker is asked for when it is called with kAnnotateOption: its standard input is this as CBOR, the source its
/// descriptor kSourceDescriptor; it answers with one frame.
struct AnnotatingRequest {
    QString name;
    QString password;
    std::vector<PdfMarkup> markups;
    QByteArray appendix;
};

[[nodiscard]] QCborMap mapOf(const AnnotatingRequest& request);
[[nodiscard]] AnnotatingRequest annotatingRequestFrom(const QCborMap& map);
/// `source` are the bytes that were annotated: they do not go over the line again where they stay a prefix.
[[nodiscard]] QCborMap mapOf(const AnnotatedPdf& annotated, const QByteArray& source);
[[nodiscard]] AnnotatedPdf annotatedPdfFrom(const QCborMap& map, const QByteArray& source);

/// annotatePdf() in the worker process: a PDF from outside is taken apart for writing no less than for reading. Errors: those
/// of annotatePdf(), WorkerFailed, WorkerTimedOut. Blocks; reentrant.
[[nodiscard]] Result<AnnotatedPdf> annotateInWorker(const QByteArray& source, const AnnotatingRequest& request,
                                                    const WorkerSettings& settings = {});

} // namespace duikan
