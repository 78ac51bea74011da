// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notesmodel.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace duikan {

class WindowSettings;

/// What stands above the notes to choose among them: a chip for each state that says how many there are, words to
/// look for, and a menu with everything else and the filters a person has kept. Under them a line says what is
/// filtered by, or how many notes are selected.
class NoteFilterBar : public QWidget {
    Q_OBJECT
public:
    NoteFilterBar(NotesModel& model, QWidget* parent);

    /// Where filters are kept; outlives the bar.
    void setSettings(WindowSettings* settings) { m_settings = settings; }
    void setTheme(const Theme& theme);
    void setSelectedCount(int count);
    void retranslate();
    void takeFocus(); ///< to the words
    void clear();     ///< shows all notes
    void fillMenu(QMenu& menu);

signals:
    void listWanted(); ///< the keyboard goes on to the notes

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Choose = std::function<void(NoteFilter&)>;

    void follow();
    void apply(const NoteFilter& filter);
    void applyWords();
    void toggleState(AnnotationState state, bool on);
    void placeChips();
    [[nodiscard]] QString summary() const;
    void addChoice(QMenu& menu, const QString& name, bool isChosen, const Choose& choose);
    void fillChoices(QMenu& menu);
    void fillKept(QMenu& menu);
    void keep();

    NotesModel& m_model;
    WindowSettings* m_settings = nullptr;
    Theme m_theme;
    QGridLayout* m_grid;
    std::array<QToolButton*, 4> m_chips{};
    QLineEdit* m_words;
    QToolButton* m_more;
    QWidget* m_strip;
    QLabel* m_summary;
    QToolButton* m_clear;
    QTimer m_delay;
    int m_selected = 0;
    int m_columns = 0; ///< of chips
};

} // namespace duikan
