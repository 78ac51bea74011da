// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QObject>

#include <functional>
#include <memory>

namespace duikan {

/// What the review copy shows.
struct ReviewCopyOptions {
    QString reviewName; ///< for the foot of each page; file name without folders
    bool cover = true;
    bool notes = true;
    bool links = true;
    bool crossReferenceTable = true;
    std::vector<int> documents; ///< 1-based numbers; empty for all
};

/// Prints a review as PDF: cover, each document with labels, highlights, numbered margin notes and links, a table of
/// cross-references, running heads, page numbers, bookmarks. Typeset by an off-screen WebEngine page (printToPdf
/// with a TrueType CJK font), then page furniture and outline are laid over with libqpdf. The output appears whole
/// or not at all. One job at a time; needs a QGuiApplication and its event loop, no display and no view.
class ReviewCopyPrinter : public QObject {
    Q_OBJECT
public:
    explicit ReviewCopyPrinter(QObject* parent = nullptr);
    ~ReviewCopyPrinter() override;

    using Done = std::function<void(Result<QString>)>; ///< the path written, or why not
    void print(const Review& review, const ReviewCopyOptions& options, const QString& path, Done done);
    void cancel();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
