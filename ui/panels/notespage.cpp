// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notespage.h"

#include "ui/panels/notefilterbar.h"
#include "ui/panels/notesview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace duikan {

NotesPage::NotesPage(NotesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_bar(new NoteFilterBar(model, this))
    , m_view(new NotesView(model, this))
    , m_hint(new QLabel(this)) {
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(12, 12, 12, 12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    connect(&model, &NotesModel::notesChanged, this, &NotesPage::showHint);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &NotesPage::showHint);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &NotesPage::showHint);
    connect(m_view, &NotesView::selectedCountChanged, m_bar, &NoteFilterBar::setSelectedCount);
    connect(m_bar, &NoteFilterBar::listWanted, m_view, [this] {
        if (m_model.rowCount() > 0) {
            if (!m_view->currentIndex().isValid()) {
                m_view->setCurrentIndex(m_model.index(0));
            }
            m_view->setFocus(Qt::OtherFocusReason);
        }
    });
    retranslate();
}

void NotesPage::setTheme(const Theme& theme) {
    m_bar->setTheme(theme);
    m_view->cards().setTheme(theme);
    m_view->viewport()->update();
}

void NotesPage::retranslate() {
    m_view->setAccessibleName(tr("Notes"));
    m_view->cards().forgetHeights();
    m_bar->retranslate();
    showHint();
}

void NotesPage::showHint() {
    const bool isEmpty = m_model.rowCount() == 0;
    m_hint->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_hint->setText(
        m_model.filter().isEmpty()
            ? tr("No notes yet. Select words in either text, or stand on a paragraph, and press M.")
            : tr("No note matches these filters."));
}

} // namespace duikan
