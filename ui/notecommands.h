// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/notecardlayout.h"
#include "ui/workspace.h"

#include <QObject>

class QMenu;

namespace duikan {

class NotesModel;
class SidePanel;
class WindowActions;

/// What a person does with notes: begin one on what is selected, collect several passages for one, write,
/// answer, settle, delete. A note comes into being when its text is kept; one that is dropped or empty leaves
/// nothing.
class NoteCommands : public QObject {
    Q_OBJECT
public:
    NoteCommands(Workspace& workspace, WindowActions& actions, NotesModel& model, SidePanel& panel,
                 QObject* parent);

    [[nodiscard]] const Passage& collected() const { return m_collected; }
    /// The notes selected in the list, or the one that is current.
    [[nodiscard]] std::vector<AnnotationId> chosen() const;
    void edit(const AnnotationEdit& edit); ///< all of them, in one act
    [[nodiscard]] QMenu* makeColorMenu(QWidget* parent);
    void cancel(); ///< forgets the passages collected

signals:
    void collectedChanged();
    void notesWanted(); ///< the panel must be seen
    void tagsOfSeveralWanted();

private:
    void begin(AnnotationKind kind);
    void collect();
    [[nodiscard]] Passage takePassages();
    void commitDraft(CardField field, const QString& text);
    void commit(AnnotationId note, CardField field, ReplyId reply, const QString& text);
    void editSelected(CardField field);
    void removeSelected();
    void showStateMenu(AnnotationId id, QPoint position);
    void showNoteMenu(AnnotationId id, ReplyId reply, QPoint position);
    void showKindMenu();
    void followSelection();

    Workspace& m_workspace;
    WindowActions& m_actions;
    NotesModel& m_model;
    SidePanel& m_panel;
    Passage m_collected;
};

} // namespace duikan
