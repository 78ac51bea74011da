// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notespage.h"

#include "ui/panels/filterbox.h"
#include "ui/panels/notesview.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kFilterRow = 33;

} // namespace

NotesPage::NotesPage(NotesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new NotesView(model, this))
    , m_state(makeFilterBox(this))
    , m_kind(makeFilterBox(this))
    , m_author(makeFilterBox(this))
    , m_hint(new QLabel(this)) {
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("filterRow"));
    row->setFixedHeight(kFilterRow);
    auto* filters = new QHBoxLayout(row);
    filters->setContentsMargins(10, 0, 10, 1);
    filters->setSpacing(5);
    for (QComboBox* box : {m_state, m_kind, m_author}) {
        filters->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &NotesPage::applyFilter);
    }
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(12, 12, 12, 12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(row);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    connect(&model, &NotesModel::notesChanged, this, &NotesPage::fillFilters);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &NotesPage::showHint);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &NotesPage::showHint);
    retranslate();
}

void NotesPage::setTheme(const Theme& theme) {
    m_view->cards().setTheme(theme);
    m_view->viewport()->update();
}

void NotesPage::retranslate() {
    m_state->setAccessibleName(tr("Show notes by state"));
    m_kind->setAccessibleName(tr("Show notes by kind"));
    m_author->setAccessibleName(tr("Show notes by author"));
    m_view->setAccessibleName(tr("Notes"));
    m_view->cards().forgetHeights();
    fillFilters();
    showHint();
}

void NotesPage::clearFilter() {
    for (QComboBox* box : {m_state, m_kind, m_author}) {
        box->setCurrentIndex(0);
    }
}

void NotesPage::fillFilters() {
    QList<std::pair<QString, QVariant>> states;
    QList<std::pair<QString, QVariant>> kinds;
    for (int i = 0; i < 4; ++i) {
        states.emplaceBack(stateName(AnnotationState(i)), i);
        kinds.emplaceBack(kindName(AnnotationKind(i)), i);
    }
    QList<std::pair<QString, QVariant>> authors;
    for (const QString& author : m_model.authors()) {
        authors.emplaceBack(author, author);
    }
    refill(*m_state, tr("State", "any state"), states);
    refill(*m_kind, tr("Kind", "any kind"), kinds);
    refill(*m_author, tr("Author", "any author"), authors);
    showHint();
}

void NotesPage::applyFilter() {
    NoteFilter filter;
    if (m_state->currentIndex() > 0) {
        filter.state = AnnotationState(m_state->currentData().toInt());
    }
    if (m_kind->currentIndex() > 0) {
        filter.kind = AnnotationKind(m_kind->currentData().toInt());
    }
    filter.author = m_author->currentIndex() > 0 ? m_author->currentData().toString() : QString();
    m_model.setFilter(filter);
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
