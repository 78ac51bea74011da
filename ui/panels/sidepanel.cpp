// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidepanel.h"

#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/models/historymodel.h"
#include "ui/models/linksmodel.h"
#include "ui/models/notesmodel.h"
#include "ui/models/ledgermodel.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/panels/historydelegate.h"
#include "ui/panels/ledgerpanel.h"
#include "ui/panels/linksview.h"
#include "ui/panels/notespage.h"
#include "ui/panels/notesview.h"
#include "ui/panels/searchpage.h"
#include "ui/panels/suggestionsview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace duikan {

namespace {

constexpr int kTabsMargin = 4;

/// A tab that shows but an icon is no wider than that takes.
class PanelTabs : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override {
        constexpr int kBesideIcon = 14; // as in window.qss
        const QSize hint = QTabBar::tabSizeHint(index);
        return tabText(index).isEmpty() ? QSize(iconSize().width() + kBesideIcon, hint.height()) : hint;
    }
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

} // namespace

SidePanel::SidePanel(Workspace& workspace, NotesModel& notes, LinksModel& links, SuggestionsModel& suggestions,
                     HistoryModel& history, LedgerPanel* ledger, QWidget* parent)
    : QWidget(parent)
    , m_notes(notes)
    , m_links(links)
    , m_suggestions(suggestions)
    , m_history(history)
    , m_tabs(new PanelTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_notesPage(new NotesPage(notes, this))
    , m_linksView(new LinksView(links, this))
    , m_suggestionsView(new SuggestionsView(suggestions, this))
    , m_historyView(new QListView(this))
    , m_historyDelegate(new HistoryDelegate(this))
    , m_ledger(ledger)
    , m_searchPage(new SearchPage(workspace, this)) {
    setObjectName(QStringLiteral("notesPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(180);

    auto* header = new QWidget(this);
    header->setObjectName(QStringLiteral("notesHeader"));
    header->setAttribute(Qt::WA_StyledBackground);
    header->setFixedHeight(Metrics::kHeader);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(kTabsMargin, 0, 0, 0);
    row->addWidget(m_tabs);
    // The panel gives the tabs their room; they do not widen it.
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (int i = 0; i < 6; ++i) {
        m_tabs->addTab(QString());
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);

    m_historyView->setModel(&history);
    m_historyView->setItemDelegate(m_historyDelegate);
    m_historyView->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_historyView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_historyView->setResizeMode(QListView::Adjust);
    m_historyView->setLayoutMode(QListView::Batched);
    m_historyView->setEditTriggers(QListView::NoEditTriggers);
    m_historyView->setFrameShape(QFrame::NoFrame);
    m_historyView->verticalScrollBar()->setSingleStep(20);

    m_pages->addWidget(m_notesPage);
    m_pages->addWidget(m_linksView);
    m_pages->addWidget(m_suggestionsView);
    m_pages->addWidget(m_historyView);
    m_pages->addWidget(m_ledger);
    m_pages->addWidget(m_searchPage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        nameTabs();
        emit tabChanged(Tab(index));
    });
    connect(m_historyView, &QListView::activated, this, [this](const QModelIndex& index) {
        emit historyChosen(m_history.item(index.row()), m_history.actId(index.row()));
    });
    connect(&notes, &NotesModel::notesChanged, this, &SidePanel::retranslate);
    connect(&links, &LinksModel::linksChanged, this, &SidePanel::retranslate);
    connect(&suggestions, &SuggestionsModel::suggestionsChanged, this, &SidePanel::retranslate);
    connect(&ledger->model(), &LedgerModel::ledgerChanged, this, &SidePanel::retranslate);
    connect(&history, &QAbstractItemModel::rowsInserted, this, &SidePanel::retranslate);
    connect(&history, &QAbstractItemModel::modelReset, this, &SidePanel::retranslate);
    retranslate();
}

NotesView& SidePanel::notesView() {
    return m_notesPage->view();
}

/// Names with counts while there is room. In a narrow panel the history's count goes first, then all counts but that of
/// the tab shown, then the names of the others: these keep an icon, and name and count as a tip.
void SidePanel::nameTabs() {
    enum Fullness { All, NotHistory, OnlyCurrent, Icons, CurrentUncounted };
    struct Named {
        QString name;
        int count;
        const char* icon;
    };
    const std::array tabs{Named{tr("Notes"), int(m_notes.allNotes().size()), "note"},
                          Named{tr("Links"), m_links.rowCount(), "link"},
                          Named{tr("Suggestions"), m_suggestions.rowCount(), "suggestion"},
                          Named{tr("History"), m_history.rowCount(), "history"},
                          Named{tr("Ledger"), m_ledger->model().totalCount(), "ledger"},
                          Named{tr("Search"), 0, "search"}};
    for (int fullness = All; fullness <= CurrentUncounted; ++fullness) {
        for (int i = 0; i < int(tabs.size()); ++i) {
            const auto& [name, count, icon] = tabs[size_t(i)];
            const QString counted = count > 0 ? QStringLiteral("%1  %2").arg(name).arg(count) : name;
            const bool isCurrent = i == m_tabs->currentIndex();
            const bool isIcon = !isCurrent && (fullness >= Icons || i == int(Tab::Search));
            const bool isCounted = fullness == All || (fullness == NotHistory && i != int(Tab::History)) ||
                                   (fullness < CurrentUncounted && isCurrent);
            m_tabs->setTabText(i, isIcon ? QString() : isCounted ? counted : name);
            m_tabs->setTabIcon(i, isIcon && m_theme ? themedIcon(QLatin1String(icon), *m_theme) : QIcon());
            const QString tip = i == int(Tab::Search) ? tr("Search everywhere") : counted;
            m_tabs->setTabToolTip(i, tip);
            m_tabs->setAccessibleTabName(i, tip);
        }
        if (m_tabs->sizeHint().width() <= width() - kTabsMargin) {
            break;
        }
    }
}

void SidePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    nameTabs();
}

SidePanel::Tab SidePanel::tab() const {
    return Tab(m_tabs->currentIndex());
}

void SidePanel::showTab(Tab tab) {
    m_tabs->setCurrentIndex(int(tab));
}

void SidePanel::focusTab() {
    if (tab() == Tab::Ledger) {
        m_ledger->focusList();
        return;
    }
    if (tab() == Tab::Search) {
        m_searchPage->takeFocus();
        return;
    }
    QAbstractItemView* view = m_historyView;
    if (tab() == Tab::Notes) {
        view = &notesView();
    } else if (tab() == Tab::Links) {
        view = m_linksView;
    } else if (tab() == Tab::Suggestions) {
        view = m_suggestionsView;
    }
    if (view->isVisible()) {
        if (!view->currentIndex().isValid() && view->model()->rowCount() > 0) {
            view->setCurrentIndex(view->model()->index(0, 0));
        }
        view->setFocus(Qt::OtherFocusReason);
    } else {
        m_tabs->setFocus(Qt::OtherFocusReason);
    }
}

void SidePanel::setTheme(const Theme& theme) {
    m_notesPage->setTheme(theme);
    m_linksView->cards().setTheme(theme);
    m_historyDelegate->setTheme(theme);
    m_suggestionsView->cards().setTheme(theme);
    m_ledger->setTheme(theme);
    m_searchPage->setTheme(theme);
    m_theme = theme;
    nameTabs();
    m_linksView->viewport()->update();
    m_suggestionsView->viewport()->update();
    m_historyView->viewport()->update();
}

void SidePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_notesPage->retranslate();
        m_searchPage->retranslate();
    }
    QWidget::changeEvent(event);
}

void SidePanel::retranslate() {
    m_tabs->setAccessibleName(tr("Notes, links, suggestions, history, ledger and search"));
    m_tabs->setTabVisible(int(Tab::Ledger), !m_ledger->model().draft().isNull());
    nameTabs();
    m_suggestionsView->setAccessibleName(tr("Suggestions"));
    m_historyView->setAccessibleName(tr("History"));
    m_historyView->setToolTip(tr("Enter shows all that was done to the note or link, and puts back what was there"));
}

} // namespace duikan
