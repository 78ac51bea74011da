// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportnotesdialog.h"

#include "core/export/exportwords.h"
#include "core/store/reviewstore.h"
#include "ui/dialogs/savename.h"
#include "ui/dialogs/waiting.h"
#include "ui/errorsentence.h"
#include "ui/print/reviewcopyprinter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

/// Opens the review's file beside the window and writes from that: a review lives on one thread.
Result<ExportSummary> writeFrom(const QString& reviewPath, const ExportFormat& format, const ExportOptions& options,
                                const QString& path, const Cancellation& cancellation) {
    auto store = ReviewStore::open(reviewPath, ReviewStore::Mode::ReadOnly);
    if (!store) {
        return std::unexpected(store.error());
    }
    const auto review = Review::open(*std::move(store), {});
    if (!review) {
        return std::unexpected(review.error());
    }
    auto file = exportedFile(**review, format, options);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (*cancellation) {
        return failure(ErrorKind::Cancelled, path);
    }
    if (const auto written = writeWhole(path, file->bytes, file->check); !written) {
        return std::unexpected(written.error());
    }
    return std::move(file->summary);
}

} // namespace

struct ExportNotesDialog::Private {
    Private(ExportNotesDialog* dialog, const Review& ofReview, QString path)
        : q(dialog)
        , review(ofReview)
        , reviewPath(std::move(path)) {}

    [[nodiscard]] QString reviewName() const { return QFileInfo(reviewPath).fileName(); }
    void build();
    void fillDocuments();
    void chooseFile();
    void write(const ExportFormat& format, ExportOptions options, const QString& path);
    void say(const Error& error);

    ExportNotesDialog* q;
    const Review& review;
    QString reviewPath;
    int preferred = 1; ///< document, 1-based
    QComboBox* formats = nullptr;
    QComboBox* documents = nullptr;
    QLabel* message = nullptr;
    QPushButton* save = nullptr;
    ReviewCopyPrinter printer; ///< for a document without pages of its own
};

ExportNotesDialog::ExportNotesDialog(const Review& review, const QString& reviewPath, int document, QWidget* parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, review, reviewPath)) {
    setWindowTitle(tr("Export notes"));
    d->preferred = document;
    d->build();
    d->fillDocuments();
}

ExportNotesDialog::~ExportNotesDialog() = default;

void ExportNotesDialog::Private::build() {
    formats = new QComboBox(q);
    formats->setObjectName(QStringLiteral("format"));
    for (const ExportFormat& format : exportFormats()) {
        formats->addItem(format.title());
    }
    documents = new QComboBox(q);
    documents->setObjectName(QStringLiteral("document"));
    documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    documents->setMinimumContentsLength(36);
    message = new QLabel(q);
    message->setObjectName(QStringLiteral("message"));
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText); // a file may be called anything
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, q);
    save = buttons->addButton(ExportNotesDialog::tr("&Save as…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);

    auto* const form = new QFormLayout;
    form->addRow(ExportNotesDialog::tr("&Format:"), formats);
    form->addRow(ExportNotesDialog::tr("&Notes of:"), documents);
    auto* const layout = new QVBoxLayout(q);
    layout->addLayout(form);
    layout->addWidget(message);
    layout->addStretch();
    layout->addWidget(buttons);
    q->setMinimumWidth(480);

    QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    QObject::connect(save, &QPushButton::clicked, q, [this] { chooseFile(); });
    QObject::connect(formats, &QComboBox::currentIndexChanged, q, [this] { fillDocuments(); });
}

/// All documents come first where the format can hold them; the choice made before is kept where it can be.
void ExportNotesDialog::Private::fillDocuments() {
    const int chosen = documents->count() == 0 ? 0 : documents->currentData().toInt();
    documents->clear();
    if (!q->format().ofOneDocument) {
        documents->addItem(ExportNotesDialog::tr("all documents, and the links between them"), 0);
    }
    for (const ReviewedDocument& reviewed : review.state().documents()) {
        if (const Draft* const draft = review.state().currentDraft(reviewed.number)) {
            const QString& title = draft->structure->title;
            documents->addItem(title.isEmpty() ? draft->label : title, reviewed.number);
        }
    }
    const int kept = documents->findData(chosen);
    documents->setCurrentIndex(kept >= 0 ? kept : std::max(0, documents->findData(preferred)));
    save->setEnabled(documents->count() > 0);
    message->clear();
}

const ExportFormat& ExportNotesDialog::format() const {
    return exportFormats()[size_t(std::max(0, d->formats->currentIndex()))];
}

void ExportNotesDialog::Private::chooseFile() {
    const ExportFormat& format = q->format();
    const QString name = QFileInfo(reviewPath).completeBaseName() + format.suffix;
    const QString path = askSaveName(q, ExportNotesDialog::tr("Export notes"), name,
                                     QStringLiteral("%1 (*%2)").arg(format.title().remove(u'(').remove(u')'), format.suffix));
    if (!path.isEmpty()) {
        q->saveTo(path);
    }
}

void ExportNotesDialog::saveTo(const QString& path) {
    const ExportFormat& format = this->format();
    const int document = d->documents->currentData().toInt();
    ExportOptions options{.document = document, .reviewName = d->reviewName()};
    if (!format.hasPages || hasOwnPages(d->review, document)) {
        d->write(format, options, path);
        return;
    }
    d->save->setEnabled(false);
    d->message->setText(tr("Setting the text on pages…"));
    d->printer.typesetText(d->review, document, [this, &format, options, path](Result<TypesetText> text) mutable {
        d->save->setEnabled(true);
        if (!text) {
            d->say(text.error());
            return;
        }
        options.typeset = *std::move(text);
        d->write(format, options, path);
    });
}

void ExportNotesDialog::Private::say(const Error& error) {
    message->setText(errorSentence(error));
    emit q->failed(error);
}

void ExportNotesDialog::Private::write(const ExportFormat& format, ExportOptions options, const QString& path) {
    const auto answer = [&] {
        return awaited(ExportNotesDialog::tr("Writing “%1”…").arg(QFileInfo(path).fileName()), q,
                       [from = reviewPath, &format, options, path](const Cancellation& cancellation) {
                           return writeFrom(from, format, options, path, cancellation);
                       });
    };
    auto written = answer();
    while (written != nullptr && !*written && written->error().kind == ErrorKind::PasswordNeeded) {
        bool isGiven = false;
        options.password = QInputDialog::getText(
            q, ExportNotesDialog::tr("Password"),
            ExportNotesDialog::tr("“%1” is locked. Its password:").arg(QFileInfo(written->error().subject).fileName()),
            QLineEdit::Password, {}, &isGiven);
        written = isGiven ? answer() : nullptr;
    }
    if (written == nullptr) {
        message->setText(errorSentence({.kind = ErrorKind::Cancelled, .subject = path, .detail = {}, .alternatives = {}}));
        return;
    }
    const Result<ExportSummary>& summary = *written;
    if (!summary) {
        say(summary.error());
        return;
    }
    QStringList lines{ExportNotesDialog::tr("Saved as “%1”: %2.").arg(QDir::toNativeSeparators(path), ExportWords::counts(*summary))};
    const QStringList losses = ExportWords::losses(*summary);
    if (!losses.isEmpty()) {
        lines << ExportNotesDialog::tr("Not in the file: %1.").arg(losses.join(ExportNotesDialog::tr("; ")));
    }
    message->setText(lines.join(u'\n'));
    emit q->saved(path);
}

} // namespace duikan
