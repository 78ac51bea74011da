// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/room.h"
#include "ui/windowactions.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace duikan {

namespace {

QString plain(const QString& text) {
    return withoutMnemonic(text).remove(QChar(0x2026));
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) {
        keys.append(sequence.toString(QKeySequence::NativeText));
    }
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const WindowActions& actions, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 620);
    m_search->setPlaceholderText(tr("Search by name or key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcuts"));
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(14);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);
    fill(actions);
}

void ShortcutsDialog::fill(const WindowActions& actions) {
    using Group = WindowActions::Group;
    const auto addHeading = [this](const QString& title) {
        auto* heading = new QTreeWidgetItem(m_list, {title});
        QFont font = m_list->font();
        font.setBold(true);
        heading->setFont(0, font);
        heading->setFlags(Qt::ItemIsEnabled);
        return heading;
    };
    const auto list = [](QTreeWidgetItem* heading, const auto& listed) {
        for (const QAction* action : listed) {
            if (action != nullptr && !action->shortcut().isEmpty()) {
                new QTreeWidgetItem(heading, {plain(action->text()), keysOf(*action)});
            }
        }
        heading->setExpanded(true);
    };
    for (const Group group :
         {Group::File, Group::Edit, Group::View, Group::Go, Group::Annotate, Group::Links, Group::Drafts, Group::Help}) {
        list(addHeading(plain(WindowActions::groupName(group))), actions.inGroup(group));
    }
    for (const Room* room : actions.rooms()) {
        if (!room->commands().isEmpty()) {
            list(addHeading(plain(room->title())), room->commands());
        }
    }
    auto* cards = addHeading(tr("While writing in a card"));
    new QTreeWidgetItem(cards, {tr("Keep what is written"),
                                QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)});
    new QTreeWidgetItem(
        cards, {tr("Drop what is written"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    cards->setExpanded(true);
}

void ShortcutsDialog::narrow(const QString& text) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* heading = m_list->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem* item = heading->child(j);
            const bool fits = text.isEmpty() || item->text(0).contains(text, Qt::CaseInsensitive) ||
                              item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            hasAny |= fits;
        }
        heading->setHidden(!hasAny);
    }
}

} // namespace duikan
