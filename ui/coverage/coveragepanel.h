// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/cellcard.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace duikan {

class UncoveredList;

/// Beside the matrix: the current cell with the words of both ends and what can be done there, and below it
/// the clauses and the paragraphs that no link reaches.
class CoveragePanel : public QWidget {
    Q_OBJECT
public:
    /// What the buttons of the cell do.
    struct Commands {
        QAction* open;
        QAction* link;
        QAction* relation; ///< opens the menu of relations
        QAction* next;     ///< another link of the same cell
        QAction* looked;
    };

    CoveragePanel(const Commands& commands, QWidget* parent);

    void setTheme(const Theme& theme);
    void retranslate();
    void showCell(const CellCard& card); ///< of the current cell; labels are empty without one
    void showLists(const CoverageGrid& grid);
    [[nodiscard]] UncoveredList& clauses() const { return *m_clauses; }
    [[nodiscard]] UncoveredList& paragraphs() const { return *m_paragraphs; }

signals:
    void clauseChosen(int column);
    void paragraphChosen(int row);

private:
    struct Section {
        QLabel* title;
        QLabel* count;
    };

    [[nodiscard]] QPushButton* makeButton(QAction* action, const QString& name);
    [[nodiscard]] QWidget* makeCell();
    [[nodiscard]] QWidget* makeSection(Section& section, UncoveredList* list);
    void showCard();
    void showButtons();
    void showCounts();

    Commands m_commands;
    CellCard m_card;
    Theme m_theme;
    QLabel* m_place;
    QLabel* m_relation;
    QLabel* m_row;
    QLabel* m_column;
    QLabel* m_notice;
    QPushButton* m_open;
    QPushButton* m_link;
    QPushButton* m_change;
    QPushButton* m_next;
    QPushButton* m_looked;
    Section m_clauseHead{};
    Section m_paragraphHead{};
    UncoveredList* m_clauses;
    UncoveredList* m_paragraphs;
    QLabel* m_hint;
    int m_clauseTotal = 0;
    int m_paragraphTotal = 0;
    bool m_hasLinks = false;
};

} // namespace duikan
