// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notesview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace duikan {

NotesView::NotesView(NotesModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new NoteDelegate(model, this)) {
    setAccessibleName(tr("Notes"));
    setItemDelegate(m_delegate);
    setModel(&model);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    verticalScrollBar()->setSingleStep(20);
    connect(m_delegate, &NoteDelegate::fieldCommitted, this, &NotesView::fieldCommitted);
    connect(m_delegate, &NoteDelegate::editorClosed, this, &NotesView::editingEnded);
    connect(m_delegate, &NoteDelegate::heightChanged, this, &NotesView::layOutAnew);
    connect(&model, &NotesModel::cardsChanged, this, [this](const QSet<AnnotationId>& ids) {
        m_delegate->forgetHeights(ids);
        layOutAnew();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_delegate->forgetHeights(); });
}

void NotesView::layOutAnew() {
    scheduleDelayedItemsLayout();
}

AnnotationId NotesView::currentNote() const {
    return currentIndex().isValid() ? m_model.id(currentIndex().row()) : AnnotationId{};
}

void NotesView::setCurrentNote(AnnotationId id) {
    const QModelIndex index = m_model.indexOf(id);
    if (index == currentIndex()) {
        return;
    }
    const QSignalBlocker blocker(this);
    setCurrentIndex(index);
    if (index.isValid()) {
        executeDelayedItemsLayout();
        scrollTo(index);
    }
}

void NotesView::editField(const QModelIndex& index, CardField field, ReplyId reply) {
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable)) {
        return;
    }
    finishEditing();
    if (currentIndex() != index) {
        setCurrentIndex(index);
    }
    m_delegate->setField(m_model.id(index.row()), field, reply);
    layOutAnew();
    executeDelayedItemsLayout();
    scrollTo(index);
    edit(index, AllEditTriggers, nullptr);
}

void NotesView::finishEditing() {
    if (QWidget* editor = indexWidget(currentIndex()); state() == EditingState || editor != nullptr) {
        if (editor != nullptr) {
            commitData(editor);
            if (m_delegate->field()) { // a new note's row, and its editor with it, went with the commit
                closeEditor(editor, QAbstractItemDelegate::NoHint);
            }
        }
    }
}

CardHit NotesView::hitAt(const QModelIndex& index, QPoint position) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return index.isValid() ? m_delegate->hit(option, index, position) : CardHit{};
}

void NotesView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const CardHit hit = hitAt(index, event->position().toPoint());
    const bool isChip = hit.part == CardHit::Part::State || hit.part == CardHit::Part::Assignee;
    const bool isOneOfSeveral = index.isValid() && m_selectedCount > 1 && selectionModel()->isSelected(index);
    if (isChip && isOneOfSeveral && event->button() == Qt::LeftButton) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate); // what is chosen is for all of them
    } else {
        QListView::mousePressEvent(event);
    }
    const bool selectsOnly = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (!index.isValid() || event->button() != Qt::LeftButton || selectsOnly) {
        return;
    }
    const AnnotationId id = m_model.id(index.row());
    const bool isEditable = index.flags() & Qt::ItemIsEditable;
    if (hit.part == CardHit::Part::State && isEditable) {
        emit stateMenuRequested(id, viewport()->mapToGlobal(hit.rect.bottomLeft()));
    } else if (hit.part == CardHit::Part::Assignee && isEditable) {
        emit assigneeWanted();
    } else if (hit.part == CardHit::Part::Ledger) {
        emit ledgerWanted(id);
    } else if (hit.part == CardHit::Part::Conflict) {
        emit conflictWanted(id);
    } else if (hit.part == CardHit::Part::ReplyField) {
        editField(m_model.indexOf(id), CardField::Reply);
    } else if (hit.part == CardHit::Part::Link) {
        emit linkActivated(hit.link);
    } else if (hit.part == CardHit::Part::Mention) {
        emit mentionActivated(hit.mention.document, hit.mention.ordinal);
    } else {
        emit noteActivated(id);
    }
}

void NotesView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || m_model.id(index.row()).isNull()) {
        return;
    }
    const CardHit hit = hitAt(index, event->position().toPoint());
    switch (hit.part) {
    case CardHit::Part::Tag:
        editField(index, CardField::Tags);
        break;
    case CardHit::Part::Reply:
        editField(index, CardField::ReplyText, hit.reply);
        break;
    case CardHit::Part::State:
    case CardHit::Part::Assignee:
    case CardHit::Part::Ledger:
    case CardHit::Part::Conflict:
    case CardHit::Part::Link:
    case CardHit::Part::Mention:
    case CardHit::Part::ReplyField:
        break;
    case CardHit::Part::Body:
    case CardHit::Part::None:
        editField(index, CardField::Body);
        break;
    }
}

void NotesView::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const CardHit hit = hitAt(indexAt(event->position().toPoint()), event->position().toPoint());
    const bool isButton = hit.part == CardHit::Part::State || hit.part == CardHit::Part::Assignee || hit.part == CardHit::Part::Link ||
                          hit.part == CardHit::Part::Ledger || hit.part == CardHit::Part::Conflict || hit.part == CardHit::Part::Mention;
    viewport()->setCursor(hit.part == CardHit::Part::ReplyField ? Qt::IBeamCursor
                          : isButton                            ? Qt::PointingHandCursor
                                                                : Qt::ArrowCursor);
}

void NotesView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit noteActivated(currentNote());
        event->accept();
        return;
    }
    const bool isLetter = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isLetter && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // letters are commands here, not a search
        return;
    }
    QListView::keyPressEvent(event);
}

void NotesView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model.id(index.row()).isNull()) {
        return;
    }
    const CardHit hit = byKey ? CardHit{} : hitAt(index, event->pos());
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(index).topLeft() + QPoint(20, 20)) : event->globalPos();
    emit noteMenuRequested(m_model.id(index.row()), hit.reply, at);
}

std::vector<AnnotationId> NotesView::selectedNotes() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    std::vector<AnnotationId> ids;
    for (const int row : rows) {
        if (const AnnotationId id = m_model.id(row); !id.isNull()) {
            ids.push_back(id);
        }
    }
    return ids;
}

/// What the program makes current is the one selected, whichever keys are still held down (Ctrl+Down).
QItemSelectionModel::SelectionFlags NotesView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    return event != nullptr ? QListView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void NotesView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        count += range.height();
    }
    m_delegate->setSeveralSelected(count > 1);
    if (count != m_selectedCount) {
        m_selectedCount = count;
        viewport()->update();
        emit selectedCountChanged(count);
    }
}

void NotesView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    layOutAnew(); // the selected card is taller
    if (current.isValid() && !m_model.id(current.row()).isNull()) {
        emit currentNoteChanged(m_model.id(current.row()));
    }
}

void NotesView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    layOutAnew();
}

} // namespace duikan
