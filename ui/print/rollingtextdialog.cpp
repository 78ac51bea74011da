// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rollingtextdialog.h"

#include "core/export/outputfile.h"
#include "core/export/rollingtextreport.h"
#include "ui/dialogs/savename.h"
#include "ui/errorsentence.h"
#include "ui/print/typesetter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

struct RollingTextDialog::Private {
    Private(RollingTextDialog* dialog, const Review& ofReview)
        : q(dialog)
        , review(ofReview) {}

    void build(int document);
    void describe();
    void chooseFile();
    void finish(const QString& path, const Result<void>& written);
    void say(const QString& words, bool isError);

    RollingTextDialog* q;
    const Review& review;
    Typesetter typesetter;
    QComboBox* documents = nullptr;
    QCheckBox* takeIn = nullptr;
    QLabel* summary = nullptr;
    QLabel* message = nullptr;
    QPushButton* saveButton = nullptr;
};

RollingTextDialog::RollingTextDialog(const Review& review, int document, QWidget* parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, review)) {
    setWindowTitle(tr("Rolling text"));
    d->build(document);
    d->describe();
}

RollingTextDialog::~RollingTextDialog() = default;

void RollingTextDialog::Private::build(int document) {
    documents = new QComboBox(q);
    documents->setObjectName(QStringLiteral("document"));
    for (const ReviewedDocument& reviewed : review.state().documents()) {
        if (const Draft* const draft = review.state().currentDraft(reviewed.number)) {
            const QString& title = draft->structure->title;
            documents->addItem(title.isEmpty() ? draft->label : title, reviewed.number);
        }
    }
    documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    documents->setMinimumContentsLength(36);
    documents->setCurrentIndex(std::max(0, documents->findData(document)));
    takeIn = new QCheckBox(RollingTextDialog::tr("&Take accepted proposals into the text"), q);
    takeIn->setObjectName(QStringLiteral("takeIn"));
    summary = new QLabel(q);
    summary->setObjectName(QStringLiteral("summary"));
    summary->setWordWrap(true);
    message = new QLabel(q);
    message->setObjectName(QStringLiteral("message"));
    message->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, q);
    saveButton = buttons->addButton(RollingTextDialog::tr("&Save as…"), QDialogButtonBox::ActionRole);
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setDefault(true);

    auto* const form = new QFormLayout;
    form->addRow(RollingTextDialog::tr("&Document:"), documents);
    form->addRow(QString(), summary);
    form->addRow(QString(), takeIn);
    auto* const layout = new QVBoxLayout(q);
    layout->addLayout(form);
    layout->addWidget(message);
    layout->addStretch();
    layout->addWidget(buttons);
    q->setMinimumWidth(460);

    QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    QObject::connect(saveButton, &QPushButton::clicked, q, [this] { chooseFile(); });
    QObject::connect(documents, &QComboBox::currentIndexChanged, q, [this] { describe(); });
}

int RollingTextDialog::document() const {
    return d->documents->currentData().toInt();
}

void RollingTextDialog::Private::describe() {
    const Draft* const draft = review.state().currentDraft(q->document());
    saveButton->setEnabled(draft != nullptr);
    if (draft == nullptr) {
        summary->setText(RollingTextDialog::tr("The review has no document yet."));
        return;
    }
    const ProposalsOfDraft proposals = proposalsOf(review, draft->id);
    const int besides = int(proposals.wordless.size() + proposals.unplaced.size());
    QStringList parts{
        RollingTextDialog::tr("%n proposal(s) in the text", nullptr, int(proposals.worded.size()))};
    if (besides > 0) {
        parts.append(
            RollingTextDialog::tr("%n below it, without wording or certain place", nullptr, besides));
    }
    if (proposals.leftOut > 0) {
        parts.append(RollingTextDialog::tr("%n left out, rejected or resolved", nullptr, proposals.leftOut));
    }
    summary->setText(parts.join(u'\n'));
}

void RollingTextDialog::Private::chooseFile() {
    const Draft* const draft = review.state().currentDraft(q->document());
    const QString name =
        RollingTextDialog::tr("%1, rolling text").arg(QFileInfo(draft->label).completeBaseName());
    const QString path =
        askSaveName(q, RollingTextDialog::tr("Save the rolling text"), name + QStringLiteral(".docx"),
                    RollingTextDialog::tr("Word documents (*.docx);;PDF (*.pdf);;Web pages (*.html)"));
    if (!path.isEmpty()) {
        q->saveTo(path);
    }
}

void RollingTextDialog::saveTo(const QString& path) {
    const auto rolling = rollingDraft(d->review, document(), {.takeInAccepted = d->takeIn->isChecked()});
    if (!rolling) {
        d->finish(path, std::unexpected(rolling.error()));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("docx")) {
        const auto bytes = rollingTextDocx(*rolling, d->review.author(), now);
        d->finish(path, bytes ? writeWhole(path, *bytes) : std::unexpected(bytes.error()));
        return;
    }
    const auto report = rollingTextReport(*rolling, now);
    if (!report) {
        d->finish(path, std::unexpected(report.error()));
    } else if (suffix == QLatin1String("pdf")) {
        d->say(tr("Setting the pages…"), false);
        d->saveButton->setEnabled(false);
        d->typesetter.print(typesetJob(*report), path, [this, path](const Result<QString>& printed) {
            d->finish(path, printed ? Result<void>() : std::unexpected(printed.error()));
        });
    } else {
        d->finish(path, writeWhole(path, report->html.toUtf8()));
    }
}

void RollingTextDialog::Private::finish(const QString& path, const Result<void>& written) {
    saveButton->setEnabled(true);
    if (!written) {
        say(errorSentence(written.error()), true);
        emit q->failed(written.error());
        return;
    }
    say(RollingTextDialog::tr("Saved: %1").arg(QDir::toNativeSeparators(path)), false);
    emit q->saved(path);
}

void RollingTextDialog::Private::say(const QString& words, bool isError) {
    message->setText(words);
    QFont font = q->font();
    font.setBold(isError);
    message->setFont(font);
    message->setAccessibleName(words);
}

} // namespace duikan
