// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportdialog.h"

#include "ui/dialogs/savename.h"
#include "ui/errorsentence.h"
#include "ui/print/pagepreview.h"
#include "ui/print/paperprinting.h"
#include "ui/print/typesetter.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duikan {

ReportDialog::ReportDialog(const PrintedReport& report, const QString& title, const QString& suggestedName,
                           QWidget* parent)
    : QDialog(parent)
    , m_title(title)
    , m_suggestedName(suggestedName)
    , m_preview(new PagePreview(this))
    , m_page(new QLabel(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("&Save as PDF…"), this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_typesetter(new Typesetter(this)) {
    setWindowTitle(title);
    resize(980, 720);
    auto* close = new QPushButton(tr("&Close"), this);
    m_message->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 10);
    buttons->addWidget(m_page);
    buttons->addSpacing(12);
    buttons->addWidget(m_message, 1);
    for (QPushButton* button : {m_save, m_print, close}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_preview->setFocus();
    say(tr("The pages are being made…"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::printOnPaper);
    connect(m_preview, &PagePreview::currentPageChanged, this, [this](int page) {
        m_page->setText(tr("Page %1 of %2").arg(page).arg(m_preview->pageCount()));
        m_preview->setAccessibleDescription(m_page->text());
    });
    m_typesetter->typeset(typesetJob(report), [this](const Result<QByteArray>& pages) { take(pages); });
}

int ReportDialog::pageCount() const {
    return m_preview->pageCount();
}

void ReportDialog::say(const QString& words) {
    m_message->setText(words);
    m_message->setAccessibleName(words);
}

void ReportDialog::take(const Result<QByteArray>& pages) {
    Result<void> shown;
    if (pages) {
        m_pdf = *pages;
        shown = m_preview->setPdf(m_pdf);
    } else {
        shown = std::unexpected(pages.error());
    }
    if (!shown) {
        say(errorSentence(shown.error()));
        emit failed(shown.error());
        return;
    }
    say({});
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    emit pagesReady();
}

void ReportDialog::chooseFile() {
    if (const QString path = askSaveName(this, m_title, m_suggestedName, tr("PDF (*.pdf)")); !path.isEmpty()) {
        saveTo(path);
    }
}

void ReportDialog::saveTo(const QString& path) {
    if (const Result<void> written = Typesetter::save(m_pdf, path); !written) {
        say(errorSentence(written.error()));
        emit failed(written.error());
        return;
    }
    say(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
}

void ReportDialog::printOnPaper() {
    const Result<bool> printed = printPages(m_pdf, m_title, m_preview->currentPage(), this);
    if (!printed) {
        say(errorSentence(printed.error()));
        emit failed(printed.error());
    } else if (*printed) {
        say(tr("Sent to the printer."));
    }
}

} // namespace duikan
