// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assigndialog.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kNameRole = Qt::UserRole;

} // namespace

AssignDialog::AssignDialog(const QStringList& people, const QString& present, int notes, QWidget* parent)
    : QDialog(parent)
    , m_people(people)
    , m_name(new QLineEdit(this))
    , m_found(new QListWidget(this)) {
    setWindowTitle(tr("Assign %n notes", nullptr, notes));
    setFixedWidth(340);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Who is to look at it"));
    m_name->installEventFilter(this);
    m_found->setAccessibleName(tr("People of this review"));
    m_found->setFixedHeight(170);
    auto* hint = new QLabel(tr("Enter assigns. A name that is not in the list can be typed."), this);
    hint->setObjectName(QStringLiteral("emptyHint"));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_found);
    column->addWidget(hint);
    connect(m_name, &QLineEdit::textChanged, this, &AssignDialog::look);
    connect(m_name, &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(m_found, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_found, &QListWidget::itemClicked, this, &QDialog::accept);
    look();
    const auto items = m_found->findItems(present, Qt::MatchExactly);
    m_found->setCurrentRow(items.isEmpty() ? 0 : m_found->row(items.front()));
}

void AssignDialog::look() {
    const QString typed = m_name->text().simplified();
    m_found->clear();
    for (const QString& name : m_people) {
        if (name.contains(typed, Qt::CaseInsensitive)) {
            auto* item = new QListWidgetItem(name, m_found);
            item->setData(kNameRole, name);
        }
    }
    if (typed.isEmpty()) {
        auto* item = new QListWidgetItem(tr("Nobody"), m_found);
        item->setData(kNameRole, QString());
    } else if (!m_people.contains(typed, Qt::CaseInsensitive)) {
        auto* item = new QListWidgetItem(tr("%1, a new name").arg(typed), m_found);
        item->setData(kNameRole, typed);
    }
    m_found->setCurrentRow(0);
}

QString AssignDialog::name() const {
    const QListWidgetItem* item = m_found->currentItem();
    return item != nullptr ? item->data(kNameRole).toString() : m_name->text().simplified();
}

bool AssignDialog::eventFilter(QObject* object, QEvent* event) {
    if (object == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_found->count() > 0) {
            m_found->setCurrentRow(
                std::clamp(m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_found->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace duikan
