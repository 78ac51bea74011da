// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/carriedpassage.h"
#include "core/compare/comparison.h"
#include "ui/compare/changesmodel.h"
#include "ui/compare/comparing.h"
#include "ui/room.h"

#include <QHash>

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace duikan {

class ChangesMap;
class ChangesPanel;
class CompareDock;
class CompareHeader;
class CompareStatus;
class ComparisonExport;
class ComparisonView;
class PairFacts;
class PairText;

/// The room Compare: draft against draft, or clause against clause. The dock with the list of changes, both
/// drafts aligned, the map of changes, and below the current pair before and after. docs/guide/comparing.md
/// tells what it is like to use.
class CompareRoom : public Room {
    Q_OBJECT
public:
    CompareRoom(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] Comparing& comparing() { return m_comparing; }
    [[nodiscard]] CompareDock& dock() const { return *m_dock; }

    /// A further page of the dock, with what stands in place of the strip below while that page is in front.
    void addPage(QWidget* page, QWidget* strip);

    /// Shows the two drafts that a passage was carried between, and goes to the clause it stands in.
    void showPassage(const CarriedPassage& carried);

    /// What adds a draft, offered where there is nothing to compare yet.
    void setAddDraft(QAction* action);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    void setTheme(const Theme& theme) override;
    void retranslate() override;
    void setZoom(double zoom) override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<QAction*> toolBarCommands() const override { return {m_foldUnchanged}; }
    [[nodiscard]] QList<QAction*> fileCommands() const override { return {m_exportComparison}; }
    void updateCommands() override;
    [[nodiscard]] bool canFind() const override { return true; }
    void find(const QString& text, bool backward) override; ///< goes to the next clause with the words
    [[nodiscard]] QWidget* statusPart() const override;
    void takeFocus() override;
    void saveLayout(WindowSettings& settings) const override;
    void restoreLayout(const WindowSettings& settings) override;

    /// Shows this paragraph and that one of the two documents' current drafts beside each other.
    void compareClauses(int leftOrdinal, int rightOrdinal);
    void exportTo(const QString& path);

signals:
    void placeWanted(duikan::Side side, int ordinal); ///< in the draft that the workspace shows on that side
    void noteWanted(duikan::AnnotationId id);
    void zoomRequested(int steps);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // compareroom.cpp
    void makeParts();
    [[nodiscard]] QWidget* makeInvitation();
    void showResult();
    void showPair(int pair);
    void showNotes();
    void step(int by);
    void compareBothDocuments();
    void goToWanted();

    // comparecommands.cpp: what can be done in the room
    void makeCommands();
    void showInReview(Side side);
    void goToNote(Side side, int ordinal);
    void mark(Side side);
    void compareMarked();
    struct ClausePair {
        int left = 0; ///< ordinals; 0 for none
        int right = 0;
    };
    [[nodiscard]] ClausePair chosenClauses() const; ///< the marked ones, else those of the current pair
    void correct(std::optional<AlignmentChoice::Kind> choice, const QString& done);
    [[nodiscard]] QString selectedText() const; ///< above or in the strip; empty for nothing
    void nameCopy(); ///< after what it would copy
    void copy();
    void goBack();
    void exportComparison();
    void showMenu(QPoint position);

    Workspace& m_workspace;
    Comparing m_comparing;
    ChangesModel m_changes;
    std::array<QHash<int, std::vector<AnnotationId>>, 2> m_notes;
    std::optional<Anchor> m_wanted; ///< gone to when the comparison is there

    QSplitter* m_columns;
    QSplitter* m_lines;
    CompareDock* m_dock;
    ChangesPanel* m_panel;
    CompareHeader* m_header;
    QStackedWidget* m_stack;
    ComparisonView* m_view;
    ChangesMap* m_map;
    QStackedWidget* m_below; ///< the strip, or what a page of the dock puts in its place
    QWidget* m_strip;
    PairText* m_pairText;
    PairFacts* m_facts;
    CompareStatus* m_status;
    QLabel* m_hint;
    QPushButton* m_addDraft;
    QAction* m_addDraftAction = nullptr;
    QPushButton* m_bothDocuments;
    ComparisonExport* m_export;

    QAction* m_nextChange;
    QAction* m_previousChange;
    QAction* m_foldUnchanged;
    QAction* m_unfoldAll;
    QAction* m_words;
    QAction* m_characters;
    QAction* m_otherArea;
    QAction* m_showInReview;
    QAction* m_notesOfClause;
    QAction* m_copy;
    QAction* m_markLeft;
    QAction* m_markRight;
    QAction* m_compareMarked;
    QAction* m_bothDrafts;
    QAction* m_tie;
    QAction* m_markMoved;
    QAction* m_untie;
    QAction* m_exportComparison;
    QAction* m_back;
};

} // namespace duikan
