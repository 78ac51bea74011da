// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notesmodel.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace duikan {

class NotesView;

/// The first page of the side panel: filters by state, kind and author above the cards.
class NotesPage : public QWidget {
    Q_OBJECT
public:
    NotesPage(NotesModel& model, QWidget* parent);

    [[nodiscard]] NotesView& view() { return *m_view; }
    void setTheme(const Theme& theme);
    void retranslate();
    void clearFilter();

private:
    void fillFilters();
    void applyFilter();
    void showHint();

    NotesModel& m_model;
    NotesView* m_view;
    QComboBox* m_state;
    QComboBox* m_kind;
    QComboBox* m_author;
    QLabel* m_hint;
};

} // namespace duikan
