// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newreviewdialog.h"

#include "ui/words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace duikan {

NewReviewDialog::NewReviewDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder) {
    setWindowTitle(tr("New review"));
    setMinimumWidth(540);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    const std::array names{tr("&Left document"), tr("&Right document")};
    for (int side = 0; side < 2; ++side) {
        auto* field = new QLineEdit(this);
        auto* label = new QLabel(names[size_t(side)], this);
        auto* button = new QPushButton(tr("Choose…"), this);
        label->setBuddy(field);
        button->setAccessibleName(tr("Choose the file: %1").arg(withoutMnemonic(names[size_t(side)])));
        button->setAutoDefault(false);
        m_paths[size_t(side)] = field;
        grid->addWidget(label, side, 0);
        grid->addWidget(field, side, 1);
        grid->addWidget(button, side, 2);
        connect(button, &QPushButton::clicked, this, [this, side] { choose(side); });
        connect(field, &QLineEdit::textChanged, this,
                [this] { m_create->setEnabled(!leftPath().isEmpty() || !rightPath().isEmpty()); });
    }
    auto* hint = new QLabel(tr("The files are read, not altered: the review keeps a copy of its own."), this);
    hint->setObjectName(QStringLiteral("emptyHint"));
    hint->setWordWrap(true);
    grid->addWidget(hint, 2, 1, 1, 2);
    auto* buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setEnabled(false);
    m_create->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    grid->setRowMinimumHeight(3, 6);
    grid->addWidget(buttons, 4, 0, 1, 3);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewReviewDialog::setPath(int side, const QString& path) {
    m_paths[size_t(side)]->setText(path);
}

QString NewReviewDialog::leftPath() const {
    return m_paths[0]->text().trimmed();
}

QString NewReviewDialog::rightPath() const {
    return m_paths[1]->text().trimmed();
}

QString NewReviewDialog::documentFilter() {
    return tr("Documents (*.txt *.md *.markdown *.pdf *.docx *.html *.htm *.odt *.doc *.rtf)") + QStringLiteral(";;") + tr("All files (*)");
}

void NewReviewDialog::choose(int side) {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a document"), m_folder, documentFilter());
    if (!path.isEmpty()) {
        m_folder = QFileInfo(path).absolutePath();
        setPath(side, path);
    }
}

} // namespace duikan
