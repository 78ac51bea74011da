// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/printedreport.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace duikan {

class PagePreview;
class Typesetter;

/// Shows a report as it will be printed, and saves it as PDF or sends it to a printer. The preview is the PDF
/// itself: what is saved is what was seen.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// `title` is what the window says; `suggestedName` under which a PDF would be saved.
    ReportDialog(const PrintedReport& report, const QString& title, const QString& suggestedName,
                 QWidget* parent = nullptr);

    [[nodiscard]] int pageCount() const; ///< 0 while the pages are made
    void saveTo(const QString& path);

signals:
    void pagesReady();
    void failed(const duikan::Error& error);

private:
    void take(const Result<QByteArray>& pages);
    void chooseFile();
    void printOnPaper();
    void say(const QString& words);

    QString m_title;
    QString m_suggestedName;
    QByteArray m_pdf;
    PagePreview* m_preview;
    QLabel* m_page;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_print;
    Typesetter* m_typesetter;
};

} // namespace duikan
