// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/notedelegate.h"

#include <QListView>

namespace duikan {

/// The list of cards, of which several can be selected. Says what a person wants done with a note; changes nothing itself. One editor at a time
/// stands inside its card: Ctrl+Enter or leaving it commits, Esc drops.
class NotesView : public QListView {
    Q_OBJECT
public:
    NotesView(NotesModel& model, QWidget* parent);

    [[nodiscard]] NoteDelegate& cards() { return *m_delegate; }
    [[nodiscard]] AnnotationId currentNote() const;
    void setCurrentNote(AnnotationId id); ///< without emitting noteActivated()
    /// Those selected, in reading order: the current one, or several (Shift, Ctrl, Ctrl+A).
    [[nodiscard]] std::vector<AnnotationId> selectedNotes() const;
    void editField(const QModelIndex& index, CardField field, ReplyId reply = {});
    void finishEditing(); ///< commits what is being written

signals:
    void noteActivated(duikan::AnnotationId id); ///< clicked, or Enter: go there
    void currentNoteChanged(duikan::AnnotationId id);
    void selectedCountChanged(int count);
    void mentionActivated(int document, int ordinal); ///< of a paragraph that a note names
    void assigneeWanted(); ///< the chip of whoever is to look at it was clicked
    void linkActivated(duikan::CrossReferenceId id);
    void conflictWanted(duikan::AnnotationId id); ///< the chip that says two people changed it at once
    void ledgerWanted(duikan::AnnotationId id); ///< the chip that says a later draft has left it waiting
    void stateMenuRequested(duikan::AnnotationId id, QPoint globalPosition);
    void noteMenuRequested(duikan::AnnotationId id, duikan::ReplyId reply, QPoint globalPosition);
    void fieldCommitted(duikan::AnnotationId note, duikan::CardField field, duikan::ReplyId reply,
                        const QString& text);
    void editingEnded();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                      const QEvent* event) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] CardHit hitAt(const QModelIndex& index, QPoint position) const;
    void layOutAnew();

    NotesModel& m_model;
    NoteDelegate* m_delegate;
    int m_selectedCount = 0;
};

} // namespace duikan
