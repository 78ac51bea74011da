// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pagemap.h"
#include "core/export/exportsummary.h"
#include "core/export/outputfile.h"
#include "core/review/review.h"

#include <span>

namespace duikan {

/// Pages that the program set of a document that has none of its own, and where its words stand there.
struct TypesetText {
    QByteArray pdf;
    std::shared_ptr<const PageMap> pages; ///< of the current draft as it is shown
};

struct ExportOptions {
    int document = 0;   ///< only what stands in this one; 1-based, 0 for all
    QString reviewName; ///< file name, for titles
    QString password = {}; ///< of an encrypted source; only formats that write into it ask
    QByteArray appendix = {}; ///< a PDF whose pages come after those of a document; only formats with pages take it
    std::optional<TypesetText> typeset = {}; ///< of `document`; for formats with pages, where it has none
};

/// A file ready to be written, and what of the review is in it.
struct ExportedFile {
    QByteArray bytes;
    ExportSummary summary;
    FileCheck check; ///< looks at the finished file before it appears; may be empty
};

/// Whether the current draft of a document came as a PDF; 1-based.
[[nodiscard]] bool hasOwnPages(const Review& review, int document);

/// A format in which the notes of a review go out. To add one: write a function of the type Writer in core/export, a
/// name for people in ExportWords, and one line in the table of exportformat.cpp. The verb `export`, its help and the
/// dialog of the window follow from the table. A writer is a pure function: the same review gives the same bytes, so
/// there is no clock in it. It runs on the review's thread.
struct ExportFormat {
    using Writer = Result<ExportedFile> (*)(const Review& review, const ExportOptions& options);

    QLatin1String name;   ///< as --format takes it; never translated
    QLatin1String suffix; ///< ".jsonld": the first format with a suffix is what files of that name get
    QString (*title)();   ///< for people: "Web Annotations"
    bool ofOneDocument = false; ///< ExportOptions::document must be set where the review has several
    bool hasPages = false;      ///< ExportOptions::typeset must be set where the document has none of its own
    Writer write = nullptr;
};

/// In the order in which people are offered them.
[[nodiscard]] std::span<const ExportFormat> exportFormats();

/// The format of a name, or without one, of the file's suffix; nullptr when there is none.
[[nodiscard]] const ExportFormat* exportFormat(const QString& name, const QString& path);

/// The file, not yet written. UnknownDocument, InvalidArgument (the format wants a document named), what the writer says.
[[nodiscard]] Result<ExportedFile> exportedFile(const Review& review, const ExportFormat& format,
                                                const ExportOptions& options);

/// Writes the file, whole or not at all. What exportedFile() says, WriteFailed, DiskFull.
[[nodiscard]] Result<ExportSummary> exportReview(const Review& review, const ExportFormat& format,
                                                 const ExportOptions& options, const QString& path);

} // namespace duikan
