// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gotolabeldialog.h"

#include "core/document/label.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kSideRole = Qt::UserRole;
constexpr int kOrdinalRole = Qt::UserRole + 1;
constexpr qsizetype kExcerpt = 30;

} // namespace

GoToLabelDialog::GoToLabelDialog(const Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_label(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_found(new QListWidget(this)) {
    setWindowTitle(tr("Go to paragraph"));
    setFixedWidth(420);
    m_label->setPlaceholderText(tr("Label, for example OP 6 or 二（一）¶3"));
    m_label->setAccessibleName(tr("Label of the paragraph"));
    m_label->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setWordWrap(true);
    m_found->setAccessibleName(tr("Paragraphs found"));
    m_found->setFixedHeight(150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addWidget(m_found);
    connect(m_label, &QLineEdit::textChanged, this, &GoToLabelDialog::look);
    connect(m_label, &QLineEdit::returnPressed, this, &GoToLabelDialog::choose);
    connect(m_found, &QListWidget::itemActivated, this, &GoToLabelDialog::choose);
    connect(m_found, &QListWidget::itemClicked, this, &GoToLabelDialog::choose);
    look();
}

void GoToLabelDialog::look() {
    m_found->clear();
    const QString label = m_label->text().trimmed();
    const auto add = [this](Side side, int ordinal) {
        const Paragraph* paragraph = m_workspace.document(side)->at(ordinal);
        if (paragraph == nullptr) {
            return;
        }
        auto* item = new QListWidgetItem(
            QStringLiteral("%1   %2").arg(shortLabel(paragraph->label), excerpt(paragraph->text, kExcerpt)),
            m_found);
        item->setData(kSideRole, int(side));
        item->setData(kOrdinalRole, ordinal);
    };
    bool isExact = false;
    for (const Side side : {m_workspace.activeSide(), opposite(m_workspace.activeSide())}) {
        const Document* document = m_workspace.document(side);
        if (label.isEmpty() || document == nullptr) {
            continue;
        }
        if (const auto ordinal = findLabel(*document, label)) {
            isExact = true;
            add(side, *ordinal);
            continue;
        } else {
            for (const QString& alternative : ordinal.error().alternatives) {
                if (const auto near = findLabel(*document, alternative)) {
                    add(side, *near);
                }
            }
        }
    }
    if (isExact) {
        m_found->setCurrentRow(0);
    }
    m_hint->setText(label.isEmpty()        ? tr("Width, case and blanks do not count.")
                    : isExact              ? tr("Enter goes there.")
                    : m_found->count() > 0 ? tr("No paragraph is called that. The nearest:")
                                           : tr("No paragraph is called that."));
}

void GoToLabelDialog::choose() {
    const QListWidgetItem* item = m_found->currentItem();
    if (item == nullptr && m_found->count() == 1) {
        item = m_found->item(0);
    }
    if (item != nullptr) {
        emit placeChosen(Side(item->data(kSideRole).toInt()), item->data(kOrdinalRole).toInt());
        accept();
    }
}

bool GoToLabelDialog::eventFilter(QObject* object, QEvent* event) {
    if (object == m_label && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_found->count() > 0) {
            const int row = m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_found->setCurrentRow(std::clamp(row, 0, m_found->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace duikan
