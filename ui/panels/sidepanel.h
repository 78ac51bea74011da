// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QListView;
class QStackedWidget;
class QTabBar;

namespace duikan {

class HistoryDelegate;
class HistoryModel;
class LedgerModel;
class LedgerPanel;
class LinksModel;
class LinksView;
class NotesModel;
class NotesPage;
class NotesView;
class SearchPage;
class SuggestionsModel;
class SuggestionsView;
class Workspace;

/// The panel at the right: notes, links, suggestions, history and, once a draft was added, the ledger behind tabs
/// with counts, and the search in all of the review.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Notes, Links, Suggestions, History, Ledger, Search };

    /// Takes the ledger as its child.
    SidePanel(Workspace& workspace, NotesModel& notes, LinksModel& links, SuggestionsModel& suggestions,
              HistoryModel& history, LedgerPanel* ledger, QWidget* parent = nullptr);

    [[nodiscard]] NotesView& notesView();
    [[nodiscard]] NotesPage& notesPage() { return *m_notesPage; }
    [[nodiscard]] SearchPage& searchPage() { return *m_searchPage; }
    [[nodiscard]] LedgerPanel& ledgerPanel() { return *m_ledger; }
    [[nodiscard]] LinksView& linksView() { return *m_linksView; }
    [[nodiscard]] SuggestionsView& suggestionsView() { return *m_suggestionsView; }
    [[nodiscard]] Tab tab() const;
    void showTab(Tab tab);
    void focusTab(); ///< gives the keyboard to the list shown
    void setTheme(const Theme& theme);

signals:
    void tabChanged(duikan::SidePanel::Tab tab);
    /// An act of the history was chosen, by what it is about.
    void historyChosen(const duikan::Target& item, duikan::ActId act);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void nameTabs();

    NotesModel& m_notes;
    LinksModel& m_links;
    SuggestionsModel& m_suggestions;
    HistoryModel& m_history;
    std::optional<Theme> m_theme;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    NotesPage* m_notesPage;
    LinksView* m_linksView;
    SuggestionsView* m_suggestionsView;
    QListView* m_historyView;
    HistoryDelegate* m_historyDelegate;
    LedgerPanel* m_ledger;
    SearchPage* m_searchPage;
};

} // namespace duikan
