// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"
#include "core/export/reviewcopy.h"

#include <QObject>

#include <functional>
#include <memory>

namespace duikan {

/// Prints a review as PDF: cover, each document with labels, highlights, numbered margin notes and links, a
/// table of cross-references, running heads, page numbers, bookmarks; notes and links are annotations of the PDF's own kind,
/// too. A Typesetter with the needs and habits of one. The review must outlive the job and not change meanwhile.
class ReviewCopyPrinter : public QObject {
    Q_OBJECT
public:
    explicit ReviewCopyPrinter(QObject* parent = nullptr);
    ~ReviewCopyPrinter() override;

    using Done = std::function<void(Result<QString>)>; ///< the path written, or why not
    /// The output appears whole or not at all, and has been read back when `done` hears of it.
    void print(const Review& review, const ReviewCopyOptions& options, const QString& path, Done done);

    using Typeset = std::function<void(Result<QByteArray>)>; ///< the PDF, or why not
    void typeset(const Review& review, const ReviewCopyOptions& options, Typeset done);

    using TextTypeset = std::function<void(Result<TypesetText>)>;
    /// One document alone, with nothing of the review in it: pages for an annotated PDF of a source that has none.
    void typesetText(const Review& review, int document, TextTypeset done); ///< 1-based

    void cancel(); ///< `done` hears Cancelled; nothing happens when no job is under way

    [[nodiscard]] static Result<void> save(const QByteArray& pdf, const QString& path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
