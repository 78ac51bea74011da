// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notesmodel.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace duikan {

class NoteFilterBar;
class NotesView;

/// The first page of the side panel: what chooses among the notes above the cards.
class NotesPage : public QWidget {
    Q_OBJECT
public:
    NotesPage(NotesModel& model, QWidget* parent);

    [[nodiscard]] NotesView& view() { return *m_view; }
    [[nodiscard]] NoteFilterBar& filterBar() { return *m_bar; }
    void setTheme(const Theme& theme);
    void retranslate();

private:
    void showHint();

    NotesModel& m_model;
    NoteFilterBar* m_bar;
    NotesView* m_view;
    QLabel* m_hint;
};

} // namespace duikan
