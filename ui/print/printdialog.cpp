// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "ui/dialogs/savename.h"
#include "ui/errorsentence.h"
#include "ui/print/pagepreview.h"
#include "ui/print/paperprinting.h"
#include "ui/print/reviewcopyprinter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

constexpr int kPause = 150; // ms after the last click before the pages are set anew
constexpr int kSideWidth = 268;

} // namespace

struct PrintDialog::Private {
    Private(PrintDialog* dialog, const Review& theReview, QString name)
        : q(dialog)
        , review(theReview)
        , reviewName(std::move(name)) {}

    void build();
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QCheckBox* addChoice(QVBoxLayout* layout, const QString& text, const char* name);
    void addDocuments(QVBoxLayout* layout);
    void changed();
    void makePages();
    void take(const Result<QByteArray>& pages);
    void say(const QString& words, bool isError);
    void sayPage();
    void chooseFile();
    void printOnPaper();
    void enableOutput();
    void save(const QString& path);

    PrintDialog* q;
    const Review& review;
    QString reviewName;
    PagePreview* preview = nullptr;
    QCheckBox* cover = nullptr;
    QCheckBox* notes = nullptr;
    QCheckBox* links = nullptr;
    QCheckBox* table = nullptr;
    std::vector<QCheckBox*> documents; ///< in order of their numbers
    QComboBox* paper = nullptr;
    QLabel* message = nullptr;
    QLabel* page = nullptr;
    QPushButton* saveButton = nullptr;
    QPushButton* printButton = nullptr;
    QTimer pause;
    ReviewCopyPrinter printer;
    QByteArray pdf; ///< what the preview shows
    bool isUpToDate = false;
    QString waitingPath; ///< where to save the pages once they are there
};

PrintDialog::PrintDialog(const Review& review, const QString& reviewName, QWidget* parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, review, reviewName)) {
    d->build();
    d->makePages();
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::Private::build() {
    q->setWindowTitle(PrintDialog::tr("Print the review copy"));
    q->resize(980, 760);
    preview = new PagePreview(q);
    preview->setObjectName(QStringLiteral("preview"));
    page = new QLabel(q);
    page->setAlignment(Qt::AlignCenter);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(4);
    pages->addWidget(preview, 1);
    pages->addWidget(page);
    auto* layout = new QHBoxLayout(q);
    layout->setContentsMargins(0, 0, 12, 8);
    layout->setSpacing(14);
    layout->addLayout(pages, 1);
    layout->addWidget(buildSide());
    QObject::connect(preview, &PagePreview::currentPageChanged, q, [this] { sayPage(); });
    pause.setSingleShot(true);
    pause.setInterval(kPause);
    QObject::connect(&pause, &QTimer::timeout, q, [this] { makePages(); });
    saveButton->setDefault(true);
    preview->setFocus();
    enableOutput();
}

QWidget* PrintDialog::Private::buildSide() {
    auto* side = new QWidget(q);
    side->setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 14, 0, 4);
    layout->setSpacing(12);

    auto* contents = new QGroupBox(PrintDialog::tr("Show"), side);
    auto* choices = new QVBoxLayout(contents);
    cover = addChoice(choices, PrintDialog::tr("&Cover and contents"), "cover");
    notes = addChoice(choices, PrintDialog::tr("&Notes in the margin"), "notes");
    links = addChoice(choices, PrintDialog::tr("&Links at each paragraph"), "links");
    table = addChoice(choices, PrintDialog::tr("&Table of cross-references"), "table");
    layout->addWidget(contents);

    auto* which = new QGroupBox(PrintDialog::tr("Documents"), side);
    addDocuments(new QVBoxLayout(which));
    layout->addWidget(which);

    auto* paperLabel = new QLabel(PrintDialog::tr("&Paper"), side);
    paper = new QComboBox(side);
    paper->setObjectName(QStringLiteral("paper"));
    paper->addItem(PrintDialog::tr("A4 (210 × 297 mm)"), int(PaperSize::A4));
    paper->addItem(PrintDialog::tr("Letter (8.5 × 11 in)"), int(PaperSize::Letter));
    paper->setCurrentIndex(paper->findData(int(customaryPaperSize())));
    paperLabel->setBuddy(paper);
    layout->addWidget(paperLabel);
    layout->addWidget(paper);
    QObject::connect(paper, &QComboBox::currentIndexChanged, q, [this] { changed(); });

    message = new QLabel(side);
    message->setObjectName(QStringLiteral("message"));
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addStretch(1);
    layout->addWidget(message);

    saveButton = new QPushButton(PrintDialog::tr("&Save PDF…"), side);
    saveButton->setObjectName(QStringLiteral("save"));
    printButton = new QPushButton(PrintDialog::tr("P&rint…"), side);
    printButton->setObjectName(QStringLiteral("print"));
    auto* close = new QPushButton(PrintDialog::tr("Close"), side);
    close->setAutoDefault(false);
    printButton->setAutoDefault(false);
    QObject::connect(saveButton, &QPushButton::clicked, q, [this] { chooseFile(); });
    QObject::connect(printButton, &QPushButton::clicked, q, [this] { printOnPaper(); });
    QObject::connect(close, &QPushButton::clicked, q, &QDialog::reject);
    for (QPushButton* button : {saveButton, printButton, close}) {
        layout->addWidget(button);
    }
    return side;
}

QCheckBox* PrintDialog::Private::addChoice(QVBoxLayout* layout, const QString& text, const char* name) {
    auto* box = new QCheckBox(text);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(true);
    layout->addWidget(box);
    QObject::connect(box, &QCheckBox::toggled, q, [this] { changed(); });
    return box;
}

void PrintDialog::Private::addDocuments(QVBoxLayout* layout) {
    for (const ReviewedDocument& document : review.state().documents()) {
        const Draft* draft = review.state().currentDraft(document.number);
        if (!draft || !draft->structure) {
            continue;
        }
        const QString title = draft->structure->title.isEmpty() ? draft->label : draft->structure->title;
        auto* box = addChoice(layout, QString(), "document");
        box->setText(QFontMetrics(box->font())
                         .elidedText(title.simplified(), Qt::ElideRight, kSideWidth - 60)
                         .replace(u'&', QStringLiteral("&&")));
        box->setToolTip(title);
        box->setAccessibleName(
            PrintDialog::tr("Document %1: %2").arg(QString::number(document.number), title));
        box->setProperty("number", document.number);
        documents.push_back(box);
    }
}

void PrintDialog::Private::changed() {
    // A copy of no document at all is nobody's wish: the last one cannot be left out.
    const auto chosen =
        std::count_if(documents.begin(), documents.end(), [](QCheckBox* box) { return box->isChecked(); });
    for (QCheckBox* box : documents) {
        box->setEnabled(chosen > 1 || !box->isChecked());
    }
    table->setEnabled(links->isChecked());
    isUpToDate = false;
    enableOutput();
    pause.start();
}

ReviewCopyOptions PrintDialog::options() const {
    ReviewCopyOptions options;
    options.reviewName = d->reviewName;
    options.paper = PaperSize(d->paper->currentData().toInt());
    options.cover = d->cover->isChecked();
    options.notes = d->notes->isChecked();
    options.links = d->links->isChecked();
    options.crossReferenceTable = d->table->isChecked() && d->links->isChecked();
    const bool hasAll = std::all_of(d->documents.begin(), d->documents.end(),
                                    [](QCheckBox* box) { return box->isChecked(); });
    for (const QCheckBox* box : d->documents) {
        if (!hasAll && box->isChecked()) {
            options.documents.push_back(box->property("number").toInt());
        }
    }
    return options;
}

bool PrintDialog::isUpToDate() const {
    return d->isUpToDate;
}

int PrintDialog::pageCount() const {
    return d->preview->pageCount();
}

void PrintDialog::Private::makePages() {
    say(PrintDialog::tr("Setting the pages…"), false);
    printer.typeset(review, q->options(), [this](const Result<QByteArray>& pages) { take(pages); });
}

void PrintDialog::Private::take(const Result<QByteArray>& pages) {
    if (!pages && pages.error().kind == ErrorKind::Cancelled) {
        return; // newer pages are on their way
    }
    const Result<void> shown = pages ? preview->setPdf(*pages) : std::unexpected(pages.error());
    if (!shown) {
        waitingPath.clear();
        say(errorSentence(shown.error()), true);
        emit q->failed(shown.error());
        return;
    }
    pdf = *pages;
    isUpToDate = !pause.isActive();
    say({}, false);
    sayPage();
    enableOutput();
    if (isUpToDate) {
        emit q->pagesReady();
        if (!waitingPath.isEmpty()) {
            save(std::exchange(waitingPath, {}));
        }
    }
}

void PrintDialog::Private::say(const QString& words, bool isError) {
    message->setText(words);
    QFont font = q->font();
    font.setBold(isError);
    message->setFont(font);
    message->setAccessibleName(words);
}

void PrintDialog::Private::sayPage() {
    const int current = preview->currentPage();
    page->setText(current > 0 ? PrintDialog::tr("Page %1 of %2").arg(current).arg(preview->pageCount())
                              : QString());
    preview->setAccessibleDescription(page->text());
}

void PrintDialog::Private::enableOutput() {
    saveButton->setEnabled(isUpToDate);
    printButton->setEnabled(isUpToDate);
}

void PrintDialog::Private::chooseFile() {
    const QString path = askSaveName(q, PrintDialog::tr("Save the review copy"),
                                     QFileInfo(reviewName).completeBaseName() + QStringLiteral(".pdf"),
                                     PrintDialog::tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        q->saveTo(path);
    }
}

void PrintDialog::saveTo(const QString& path) {
    if (d->isUpToDate) {
        d->save(path);
    } else {
        d->waitingPath = path;
    }
}

void PrintDialog::Private::save(const QString& path) {
    if (const Result<void> written = ReviewCopyPrinter::save(pdf, path); !written) {
        say(errorSentence(written.error()), true);
        emit q->failed(written.error());
        return;
    }
    say(PrintDialog::tr("Saved: %1").arg(QDir::toNativeSeparators(path)), false);
    emit q->saved(path);
}

void PrintDialog::Private::printOnPaper() {
    const Result<bool> printed = printPages(pdf, reviewName, preview->currentPage(), q);
    if (!printed) {
        say(errorSentence(printed.error()), true);
        emit q->failed(printed.error());
    } else if (*printed) {
        say(PrintDialog::tr("Sent to the printer."), false);
    }
}

} // namespace duikan
