// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow_p.h"

#include "ui/appearance.h"
#include "ui/dialogs/newreviewdialog.h"
#include "ui/discussioncommands.h"
#include "ui/errorsentence.h"
#include "ui/facsimile/facsimileview.h"
#include "ui/facsimilecommands.h"
#include "ui/importing.h"
#include "ui/language.h"
#include "ui/linkgutter.h"
#include "ui/panels/ledgerdetail.h"
#include "ui/panels/ledgerpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notefilterbar.h"
#include "ui/panels/notespage.h"
#include "ui/panels/notesview.h"
#include "ui/panels/outlinepanel.h"
#include "ui/panels/reviewstatus.h"
#include "ui/panels/searchpage.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/startscreen.h"
#include "ui/readingview.h"
#include "ui/reviewpane.h"
#include "ui/reviewtable.h"
#include "ui/room.h"
#include "ui/rooms.h"
#include "ui/scrollsync.h"
#include "ui/textfinder.h"
#include "ui/words.h"

#include <QApplication>
#include <QFileInfo>
#include <QStackedWidget>

namespace duikan {

namespace {

constexpr QSize kFirstSize{1280, 800};
constexpr QSize kSmallestSize{900, 600};

bool isReview(const QString& path) {
    return path.endsWith(QLatin1String(".duikan"), Qt::CaseInsensitive);
}

} // namespace

MainWindow::Private::Private(MainWindow& owner, WindowSettings& windowSettings, Language& spoken)
    : window(owner)
    , settings(windowSettings)
    , language(spoken)
    , theme(Theme::of(toneOf(windowSettings.appearance())))
    , workspace(&owner)
    , actions(&owner)
    , notes(workspace)
    , links(workspace)
    , suggestions(workspace)
    , history(workspace)
    , ledger(workspace) {
    window.setWindowTitle(QStringLiteral("Duikan"));
    window.setMinimumSize(kSmallestSize);
    window.resize(kFirstSize);
    window.setAcceptDrops(true);
    applyAppearance(*qApp, theme);
    chrome = new WindowChrome(actions, window);
    panel = new SidePanel(workspace, notes, links, suggestions, history,
                          new LedgerPanel(ledger, workspace));
    outline = new OutlinePanel(workspace, notes);
    makeCentre();
    workspace.setViews(&table->pane(Side::Left).view(), &table->pane(Side::Right).view());
    noteCommands = new NoteCommands(workspace, actions, notes, *panel, &window);
    discussion = new DiscussionCommands(workspace, actions, notes, *noteCommands, *panel, &window);
    panel->notesPage().filterBar().setSettings(&settings);
    linkCommands = new LinkCommands(workspace, actions, links, *panel, &window);
    suggestionCommands = new SuggestionCommands(workspace, actions, suggestions, *panel, table->gutter(), &window);
    citationCommands = new CitationCommands(workspace, actions, &window);
    pages = new FacsimileCommands(workspace, actions, &window);
    navigation = new Navigation(workspace, actions, notes, links, *linkCommands, &window);
    status = new ReviewStatus(workspace, notes, *noteCommands, *linkCommands, &window);
    window.setStatusBar(status);
    QObject::connect(rooms, &Rooms::entered, status, [this](const Room* room) { status->setRoom(*room); });
    table->gutter().setViews(&workspace.view(Side::Left), &workspace.view(Side::Right));
    scrollSync = new ScrollSync(&window);
    finder = new TextFinder(workspace, &window);
    scrollSync->setViews(&workspace.view(Side::Left), &workspace.view(Side::Right));
    importer = new Importing(workspace.passwords(), &window);
    connectFile();
    connectImporting();
    connectEdit();
    connectView();
    connectViews();
    connectPanels();
    connectDrafts();
    connectMerge();
    connectSearch();
    connectCompareRoom();
    connectCoverage();
    connectHelp();
    window.restoreGeometry(settings.layout(QStringLiteral("window")));
    setZoom(settings.zoom());
    actions.follow->setChecked(settings.toggle(QStringLiteral("follow"), true));
    actions.foldUnlinked->setChecked(settings.toggle(QStringLiteral("fold"), false));
    actions.suggestions->setChecked(settings.toggle(QStringLiteral("suggestions"), true));
    actions.proposalsInText->setChecked(settings.toggle(QStringLiteral("proposals"), true));
    actions.weakerSuggestions->setChecked(settings.toggle(QStringLiteral("weaker-suggestions"), false));
    actions.outlineTree->setChecked(settings.toggle(QStringLiteral("outline-tree"), false));
    actions.pagesPanel->setChecked(settings.toggle(QStringLiteral("pages-panel"), false));
    actions.notesPanel->setChecked(settings.toggle(QStringLiteral("notes-panel"), true));
    panel->searchPage().restoreState(settings);
    rooms->enterRemembered();
    applyTheme();
    followReview();
}

MainWindow::Private::~Private() = default;

void MainWindow::Private::applyTheme() {
    theme = Theme::of(toneOf(settings.appearance()));
    applyAppearance(*qApp, theme);
    actions.setTheme(theme);
    chrome->setTheme(theme);
    rooms->setTheme(theme);
    messages->setTheme(theme);
    status->setTheme(theme);
    for (LedgerDetail* const detail : ledgerDetails) {
        detail->setTheme(theme);
    }
    comparedLedger->setTheme(theme);
    discussion->setTheme(theme);
}

void MainWindow::Private::show(OpenedReview review) {
    remember();
    panel->searchPage().searcher().setFile({}); // nobody reads a file that is being closed
    workspace.setReview(nullptr);
    table->gutter().setReview(nullptr);
    opened = std::move(review);
    panel->searchPage().searcher().setFile(opened.path);
    arePlacesRestored = false;
    suggestions.setHeld(true);
    workspace.setReview(opened.review.get());
    table->gutter().setReview(opened.review.get());
    panel->notesView().cards().setEditable(workspace.canEdit());
    centre->setCurrentWidget(rooms);
    settings.addRecentReview(opened.path);
    messages->dismiss();
    if (opened.review->isReadOnly()) {
        messages->say(MessageBar::Tone::Information,
                      opened.isLockedElsewhere
                          ? MainWindow::tr("Another program has this review open. It is shown here "
                                           "read-only; close it there to edit it here.")
                          : MainWindow::tr("This file may not be written. The review is shown read-only."));
    }
    followReview();
    for (const Side side : kSides) {
        if (workspace.view(side).isReady()) {
            restorePlaces();
        }
    }
    rooms->current().takeFocus();
    emit window.reviewOpened(opened.path);
}

void MainWindow::Private::closeReview() {
    remember();
    panel->searchPage().searcher().setFile({});
    workspace.setReview(nullptr);
    table->gutter().setReview(nullptr);
    opened = {};
    followReview();
    showStart();
}

void MainWindow::Private::showStart() {
    start->setRecent(settings.recentReviews());
    centre->setCurrentWidget(start);
}

void MainWindow::Private::complain(const Error& error) {
    messages->say(MessageBar::Tone::Warning, errorSentence(error));
}

void MainWindow::Private::setImporting(bool importing) {
    isImporting = importing;
    start->setBusy(importing);
    for (const Side side : kSides) {
        table->pane(side).setBusy(importing);
    }
    if (importing && opened.review == nullptr) {
        centre->setCurrentWidget(rooms); // the frame of what is coming
    }
}

void MainWindow::Private::showIncoming(int file, const QString& name, const QByteArray& bytes,
                                       const QString& password, std::unique_ptr<PageImages> images) {
    if (file < int(incomingSides.size())) {
        centre->setCurrentWidget(rooms);
        rooms->enter(table->name());
        table->gutter().setReview(nullptr); // what it ties together is covered
        table->pane(incomingSides[size_t(file)]).showIncoming(name, bytes, password, std::move(images));
    }
}

void MainWindow::Private::endIncoming(bool isRead) {
    for (const Side side : std::exchange(incomingSides, {})) {
        isRead ? table->pane(side).takeIncoming() : table->pane(side).dropIncoming();
    }
    table->gutter().setReview(opened.review.get());
}

void MainWindow::Private::remember() {
    panel->notesView().finishEditing();
    settings.setLayout(QStringLiteral("window"), window.saveGeometry());
    rooms->saveLayout();
    for (const Side side : kSides) {
        if (const FacsimileView* const shown = workspace.view(side).facsimile(); shown != nullptr && shown->isVisible()) {
            rememberPagesWidth(settings, shown->viewport()->width());
        }
    }
    panel->searchPage().saveState(settings);
    if (opened.review == nullptr || !arePlacesRestored) {
        return;
    }
    ReadingPlaces places;
    for (const Side side : kSides) {
        if (workspace.document(side) != nullptr) {
            places.top[size_t(side)] = workspace.view(side).topParagraph();
            places.currentParagraph[size_t(side)] = workspace.view(side).currentParagraph();
        }
    }
    settings.setPlaces(opened.path, places);
}

void MainWindow::Private::restorePlaces() {
    for (const Side side : kSides) {
        if (arePlacesRestored || (workspace.document(side) != nullptr && !workspace.view(side).isReady())) {
            return;
        }
    }
    arePlacesRestored = true;
    const ReadingPlaces places = settings.places(opened.path);
    for (const Side side : kSides) {
        if (workspace.document(side) == nullptr) {
            continue;
        }
        const int current = places.currentParagraph[size_t(side)];
        if (current > 0) {
            workspace.view(side).setCurrentParagraph(current);
        }
        if (const double top = places.top[size_t(side)]; top >= 1) {
            workspace.view(side).scrollToTop(int(top), top - int(top));
        }
    }
    suggestions.setHeld(false);
    emit window.textsReady();
}

void MainWindow::Private::takeFiles(Side side, const QStringList& paths) {
    if (paths.isEmpty() || isImporting) {
        return;
    }
    if (isReview(paths.front())) {
        (void)window.openReview(paths.front()); // says itself what goes wrong
        return;
    }
    if (paths.size() > 1) {
        window.newReview(paths[0], paths[1]);
        return;
    }
    const QString path = paths.front();
    if (opened.review == nullptr) {
        window.newReview(path, {});
        return;
    }
    const bool hasFreeSide = workspace.document(Side::Right) == nullptr;
    if (workspace.canEdit() && hasFreeSide) {
        addDocument(path);
        return;
    }
    if (workspace.canEdit()) {
        offerDraft(side, path);
        return;
    }
    messages->say(
        MessageBar::Tone::Information,
        MainWindow::tr("This review has its two documents. “%1” can begin a new one.")
            .arg(QFileInfo(path).fileName()),
        {{MainWindow::tr("New review with it"), [this, side, path] { askForNewReview(side, path); }}});
}

void MainWindow::Private::addDocument(const QString& path) {
    setImporting(true);
    incomingSides = {Side::Right};
    importer->read({path}).then(&window, [this](const Result<std::vector<DraftSource>>& sources) {
        setImporting(false);
        if (!sources) {
            endIncoming(false);
            complain(sources.error());
        } else if (workspace.canEdit() &&
                   workspace.accept(workspace.review()->addDocument(sources->front()))) {
            workspace.view(Side::Right).setReview(workspace.review(), documentNumber(Side::Right));
            table->pane(Side::Right).showDocument();
        }
        endIncoming(true);
    });
}

void MainWindow::Private::retranslate() {
    actions.retranslate();
    rooms->retranslate();
    chrome->retranslate();
    status->refresh();
    start->setRecent(settings.recentReviews());
    followReview();
}

void MainWindow::Private::followReview() {
    const Review* review = opened.review.get();
    actions.setEditable(review != nullptr, workspace.canEdit());
    const bool canUndo = workspace.canEdit() && review->canUndo() && !review->undoReachesBeginning();
    const bool canRedo = workspace.canEdit() && review->canRedo();
    actions.undo->setEnabled(canUndo);
    actions.redo->setEnabled(canRedo);
    actions.settleConflicts->setEnabled(review != nullptr && !review->state().conflicts().empty());
    actions.undo->setText(canUndo ? MainWindow::tr("&Undo: %1").arg(actName(review->undoTitle()))
                                  : MainWindow::tr("&Undo"));
    actions.redo->setText(canRedo ? MainWindow::tr("&Redo: %1").arg(actName(review->redoTitle()))
                                  : MainWindow::tr("&Redo"));
    table->setLinkCount(review ? int(review->state().crossReferences().size()) : 0);
    for (const Side side : kSides) {
        table->pane(side).showDocument();
    }
    const QString name = review ? QFileInfo(opened.path).fileName() : QString();
    chrome->setReviewName(name);
    window.setWindowTitle(name.isEmpty()
                              ? QStringLiteral("Duikan")
                              : MainWindow::tr("%1 – Duikan").arg(QFileInfo(opened.path).completeBaseName()));
    emit workspace.noteSelected(workspace.selectedNote()); // the commands look again at what they may do
    emit workspace.linkSelected(workspace.selectedLink());
}

} // namespace duikan
