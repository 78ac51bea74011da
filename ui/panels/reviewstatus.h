// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace duikan {

class LinkCommands;
class NoteCommands;
class NotesModel;
class Room;
class Workspace;

/// The line at the foot of the window: where one is, what is selected, what the next key would do; at the
/// right what is saved, the counts and the zoom.
class ReviewStatus : public QStatusBar {
    Q_OBJECT
public:
    ReviewStatus(Workspace& workspace, const NotesModel& notes, const NoteCommands& noteCommands,
                 const LinkCommands& linkCommands, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setZoom(double zoom);
    void refresh();
    /// The room that is shown: what it says of itself stands where else the place in the texts does, and
    /// announcements take its place for a while.
    void setRoom(const Room& room);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLine();
    void announce(const QString& sentence);
    void showPlace();
    void showStep();
    void showSaved();
    void showCounts();

    Workspace& m_workspace;
    const NotesModel& m_notes;
    const NoteCommands& m_noteCommands;
    const LinkCommands& m_linkCommands;
    Theme m_theme;
    double m_zoom = 1.0;
    QString m_announcement;
    QTimer m_announcementEnd;
    QLabel* m_place;
    QLabel* m_selected;
    QList<QWidget*> m_lines;
    QWidget* m_selectedLine = nullptr;
    QWidget* m_zoomLine = nullptr;
    QLabel* m_step;
    QWidget* m_roomPart = nullptr;
    bool m_isInTexts = true;
    QLabel* m_savedIcon;
    QLabel* m_saved;
    QLabel* m_counts;
    QLabel* m_links;
    QLabel* m_zoomLabel;
};

} // namespace duikan
