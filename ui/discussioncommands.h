// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QObject>

namespace duikan {

class NoteCommands;
class NotesModel;
class SidePanel;
class WindowActions;

/// What a person does to bring a discussion to its decision: says who is to look at notes, sorts them by tags,
/// chooses which are listed, and reads what was done to them and puts it back. Works on all the notes selected.
class DiscussionCommands : public QObject {
    Q_OBJECT
public:
    DiscussionCommands(Workspace& workspace, WindowActions& actions, NotesModel& model, NoteCommands& notes,
                       SidePanel& panel, QWidget* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void assign(); ///< asks to whom
    void showHistory(const Target& item, ActId act);

signals:
    void notesWanted(); ///< the panel must be seen
    void placeWanted(duikan::Side side, int ordinal);

private:
    void assignTo(const QString& name);
    void showTags();
    void showHistoryOfNote();
    void filterNotes();
    void selectAll();
    void goToMention(); ///< that the note names; asks which of several
    void follow();
    [[nodiscard]] std::vector<AnnotationId> chosen();

    Workspace& m_workspace;
    WindowActions& m_actions;
    NotesModel& m_model;
    NoteCommands& m_notes;
    SidePanel& m_panel;
    QWidget* m_window;
    Theme m_theme;
};

} // namespace duikan
