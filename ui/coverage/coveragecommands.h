// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/cellcard.h"
#include "ui/workspace.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;

namespace duikan {

class CoverageMatrix;
class SuggestionsModel;

/// What a person does in the matrix: open both paragraphs of the current cell, link them, change the relation
/// of a link or take it away, say that a reworded clause was looked at. Each is an act of the review, undone in
/// one step.
class CoverageCommands : public QObject {
    Q_OBJECT
public:
    /// `suggestions` must outlive it.
    CoverageCommands(Workspace& workspace, const SuggestionsModel& suggestions, CoverageMatrix& matrix,
                     QWidget* parent);

    [[nodiscard]] QList<QAction*> all() const; ///< in the order of a menu, null for a line
    void retranslate();
    void update(); ///< looks again at what may be done; only while the matrix is shown
    [[nodiscard]] const CellCard& card() const { return m_card; } ///< of the current cell
    void showMenu(QPoint position);

    [[nodiscard]] QString relation() const { return m_relation; } ///< of the next link
    void setRelation(const QString& relation);

    QAction* open;
    QAction* link;
    QAction* linkAs;
    QAction* changeRelation;
    std::array<QAction*, 6> relations; ///< in the order of builtInRelations()
    QAction* nextInCell;
    QAction* looked;
    QAction* remove; ///< a link, or a suggestion, which is then dismissed

signals:
    void cardChanged();
    void relationChosen(const QString& relation); ///< of the next link
    void openWanted(); ///< both paragraphs are to be read; the workspace knows the link

private:
    struct Ends {
        Passage row;
        Passage column;
        std::optional<SuggestionOrigin> origin; ///< where the two are suggested
    };

    [[nodiscard]] QAction* add(const QString& name, QKeySequence key);
    void showCard();
    void showTexts();
    [[nodiscard]] std::optional<Ends> ends() const;
    void linkWith(const QString& relation);
    void change(const QString& relation);
    void chooseFromMenu(bool forNewLink);
    void openBoth();
    void lookedAt();
    void removeOrDismiss();

    Workspace& m_workspace;
    const SuggestionsModel& m_suggestions;
    CoverageMatrix& m_matrix;
    CellCard m_card;
    QString m_relation;
    bool m_isChoosing = false; ///< a menu of relations is open, and has the keys
    int m_place = 0; ///< of the link looked at among those of the cell, 0-based
};

} // namespace duikan
