// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conceptsdialog.h"

#include "ui/errorsentence.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kIdRole = Qt::UserRole;

QStringList linesOf(const QPlainTextEdit& edit) {
    return edit.toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

ConceptsDialog::ConceptsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_wordings(new QPlainTextEdit(this))
    , m_related(new QPlainTextEdit(this))
    , m_complaint(new QLabel(this))
    , m_keep(new QPushButton(tr("&Keep"), this))
    , m_remove(new QPushButton(tr("&Remove"), this)) {
    setWindowTitle(tr("Concepts of this review"));
    resize(640, 440);
    m_list->setAccessibleName(windowTitle());
    m_list->setMaximumWidth(210);
    m_wordings->setTabChangesFocus(true);
    m_related->setTabChangesFocus(true);
    m_complaint->setWordWrap(true);
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* const made = new QLabel(text, this);
        made->setBuddy(buddy);
        made->setWordWrap(true);
        return made;
    };
    auto* const fields = new QVBoxLayout;
    fields->addWidget(label(tr("&Name"), m_name));
    fields->addWidget(m_name);
    fields->addWidget(label(tr("&Wordings that mean it, one a line, in any language. A final * stands for any ending."),
                            m_wordings));
    fields->addWidget(m_wordings, 2);
    fields->addWidget(label(tr("N&ear to: names or wordings of other concepts, one a line"), m_related));
    fields->addWidget(m_related, 1);
    fields->addWidget(m_complaint);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addLayout(fields, 1);
    auto* const add = new QPushButton(tr("New &concept"), this);
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    auto* const close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    m_keep->setDefault(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(10);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConceptsDialog::showCurrent);
    connect(add, &QPushButton::clicked, this, &ConceptsDialog::begin);
    connect(m_keep, &QPushButton::clicked, this, &ConceptsDialog::keep);
    connect(m_remove, &QPushButton::clicked, this, &ConceptsDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget* const widget : std::initializer_list<QWidget*>{add, m_keep, m_remove, m_name, m_wordings, m_related}) {
        widget->setEnabled(workspace.canEdit());
    }
    const auto& concepts = workspace.review()->state().ownConcepts();
    refresh(concepts.empty() ? OwnConceptId{} : concepts.begin()->first);
    m_name->setFocus();
}

OwnConceptId ConceptsDialog::current() const {
    const QListWidgetItem* const item = m_list->currentItem();
    return item ? OwnConceptId::parse(item->data(kIdRole).toString()).value_or(OwnConceptId{}) : OwnConceptId{};
}

void ConceptsDialog::refresh(OwnConceptId wanted) {
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto& [id, own] : m_workspace.review()->state().ownConcepts()) {
        auto* const item = new QListWidgetItem(own.words.name, m_list);
        item->setData(kIdRole, id.toString());
        if (id == wanted) {
            m_list->setCurrentItem(item);
        }
    }
    showCurrent();
}

void ConceptsDialog::showCurrent() {
    const auto& concepts = m_workspace.review()->state().ownConcepts();
    const auto found = concepts.find(current());
    const OwnConceptWords words = found == concepts.end() ? OwnConceptWords{} : found->second.words;
    m_name->setText(words.name);
    m_wordings->setPlainText(words.wordings.join(u'\n'));
    m_related->setPlainText(words.related.join(u'\n'));
    m_complaint->clear();
    m_remove->setEnabled(found != concepts.end() && m_workspace.canEdit());
}

void ConceptsDialog::begin() {
    m_list->setCurrentRow(-1);
    showCurrent();
    m_name->setFocus();
}

void ConceptsDialog::keep() {
    const OwnConceptWords words{m_name->text(), linesOf(*m_wordings), linesOf(*m_related)};
    if (words.name.trimmed().isEmpty()) {
        m_complaint->setText(tr("A concept needs a name."));
        m_name->setFocus();
        return;
    }
    OwnConceptId id = current();
    std::optional<Error> refused;
    if (id.isNull()) {
        if (const auto added = m_workspace.review()->addConcept(words)) {
            id = *added;
        } else {
            refused = added.error();
        }
    } else if (const auto edited = m_workspace.review()->edit(id, words); !edited) {
        refused = edited.error();
    }
    if (refused) {
        m_complaint->setText(errorSentence(*refused));
        return;
    }
    refresh(id);
}

void ConceptsDialog::remove() {
    if (m_workspace.accept(m_workspace.review()->remove(current()))) {
        refresh({});
    }
}

} // namespace duikan
