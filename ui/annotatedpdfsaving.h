// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/annotatedpdf.h"
#include "ui/print/reviewcopyprinter.h"

#include <QObject>

class QWidget;

namespace duikan {

class Workspace;

/// "Save annotated PDF…": asks for a name, and for the password of a locked source, and writes the source of a document with
/// its notes in it; a document without pages is set on some first. Reading the pages and writing the file go on behind; what is
/// written is the review as it is when the pages are known. Says how it ended through the workspace.
class AnnotatedPdfSaving : public QObject {
    Q_OBJECT
public:
    AnnotatedPdfSaving(Workspace& workspace, QWidget& window);

    void begin(int document); ///< 1-based

signals:
    void ended(const QString& path); ///< empty when it failed, and was said

private:
    struct Job {
        DraftId draft;
        SourceInfo source;
        QByteArray bytes;
        QString path;
        QString password;
        std::shared_ptr<const PageMap> map; ///< null while the review's own will do
        DocumentPtr typeset; ///< what was set on pages; null for a source that has some
    };
    void typeset(const Job& job);
    [[nodiscard]] Result<DraftPages> pagesOf(const Job& job, const Review& review) const;
    void readPages(const Job& job);
    void write(const Job& job);
    void finish(const Job& job, const Result<AnnotatedPdf>& written, const PdfMarkups& markups);
    void fail(const Error& error);
    [[nodiscard]] bool askPassword(Job& job) const;

    Workspace& m_workspace;
    QWidget& m_window;
    ReviewCopyPrinter m_printer;
};

} // namespace duikan
