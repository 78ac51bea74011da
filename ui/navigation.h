// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace duikan {

class LinkCommands;
class LinksModel;
class NotesModel;
class WindowActions;

/// Getting about: from note to note, link to link, paragraph to paragraph, side to side, and to a label that
/// a person says. Also what is copied with its source named.
class Navigation : public QObject {
    Q_OBJECT
public:
    Navigation(Workspace& workspace, WindowActions& actions, const NotesModel& notes, const LinksModel& links,
               LinkCommands& linkCommands, QObject* parent);

    void goToNote(AnnotationId id);
    void goToParagraph(Side side, int ordinal);

private:
    void stepNote(int by);
    void stepLink(int by);
    /// The words selected on the active side, else its current paragraph, as a quotation (core/export/quotation.h), to
    /// the clipboard as text and as HTML.
    void copy();
    void copyAsQuotation();

    Workspace& m_workspace;
    const NotesModel& m_notes;
    const LinksModel& m_links;
    LinkCommands& m_linkCommands;
};

} // namespace duikan
