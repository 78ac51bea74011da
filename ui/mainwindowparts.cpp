// SPDX-License-Identifier: GPL-3.0-or-later
// What is connected with what in the window.
#include "ui/mainwindow_p.h"

#include "ui/compare/compareroom.h"
#include "ui/coverage/coveragecommands.h"
#include "ui/coverage/coverageroom.h"
#include "ui/discussioncommands.h"
#include "ui/facsimile/pagespanel.h"
#include "ui/facsimilecommands.h"
#include "ui/importing.h"
#include "ui/linkgutter.h"
#include "ui/panels/linksview.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notesview.h"
#include "ui/panels/outlinepanel.h"
#include "ui/panels/reviewstatus.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/startscreen.h"
#include "ui/panels/suggestionsview.h"
#include "ui/readingview.h"
#include "ui/reviewpane.h"
#include "ui/reviewtable.h"
#include "ui/room.h"
#include "ui/rooms.h"
#include "ui/scrollsync.h"
#include "ui/textfinder.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr double kZoomStep = 1.1;

} // namespace

void MainWindow::Private::makeCentre() {
    auto* box = new QWidget(&window);
    messages = new MessageBar(box);
    centre = new QStackedWidget(box);
    start = new StartScreen(centre);
    makeRooms();
    centre->addWidget(start);
    centre->addWidget(rooms);
    centre->setCurrentWidget(rooms);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages);
    column->addWidget(centre, 1);
    window.setCentralWidget(box);
    QObject::connect(start, &StartScreen::newWanted, &window, [this] { askForNewReview(Side::Left, {}); });
    QObject::connect(start, &StartScreen::openWanted, actions.openReview, &QAction::trigger);
    QObject::connect(start, &StartScreen::recentChosen, &window,
                     [this](const QString& path) { (void)window.openReview(path); });
}

/// The rooms in the order of the switch; what follows from each is said in ui/room.h.
void MainWindow::Private::makeRooms() {
    rooms = new Rooms(actions, settings, centre);
    table = new ReviewTable(workspace, outline, panel, rooms);
    rooms->add(table);
    compareRoom = new CompareRoom(workspace, rooms);
    compareRoom->setAddDraft(actions.addDraft);
    rooms->add(compareRoom);
    coverage = new CoverageRoom(workspace, suggestions, rooms);
    rooms->add(coverage);
    chrome->setRooms(*rooms);
}

void MainWindow::Private::connectCompareRoom() {
    QObject::connect(compareRoom, &CompareRoom::placeWanted, &window, [this](Side side, int ordinal) {
        rooms->enter(table->name());
        table->takeFocus();
        navigation->goToParagraph(side, ordinal);
    });
    QObject::connect(compareRoom, &CompareRoom::noteWanted, &window, [this](AnnotationId id) {
        rooms->enter(table->name());
        setPanelVisible(true);
        panel->showTab(SidePanel::Tab::Notes);
        navigation->goToNote(id);
    });
    QObject::connect(compareRoom, &CompareRoom::zoomRequested, &window, [this](int steps) {
        setZoom(steps > 0 ? settings.zoom() * kZoomStep : settings.zoom() / kZoomStep);
    });
    QObject::connect(actions.compareClauses, &QAction::triggered, &window, [this] {
        std::array<int, 2> clauses{};
        for (const Side side : kSides) {
            const std::vector<Place> selected = workspace.document(side) ? workspace.view(side).selection()
                                                                         : std::vector<Place>();
            clauses[size_t(side)] = !selected.empty()                ? selected.front().ordinal
                                    : workspace.document(side) ? workspace.view(side).currentParagraph()
                                                                     : 0;
        }
        if (clauses[0] == 0 || clauses[1] == 0) {
            workspace.announce(MainWindow::tr("Stand in a paragraph on each side first, then compare them."));
            return;
        }
        compareRoom->compareClauses(clauses[0], clauses[1]);
        rooms->enter(compareRoom->name());
        compareRoom->takeFocus();
    });
}

void MainWindow::Private::connectView() {
    const auto toggled = [this](QAction* action, auto&& slot) {
        QObject::connect(action, &QAction::toggled, &window, slot);
    };
    const auto on = [this](QAction* action, auto&& slot) {
        QObject::connect(action, &QAction::triggered, &window, slot);
    };
    toggled(actions.follow, [this](bool follow) {
        scrollSync->setEnabled(follow);
        settings.setToggle(QStringLiteral("follow"), follow);
    });
    toggled(actions.foldUnlinked, [this](bool fold) {
        for (const Side side : kSides) {
            workspace.view(side).setFoldUnlinked(fold);
        }
        settings.setToggle(QStringLiteral("fold"), fold);
    });
    toggled(actions.suggestions, [this](bool show) { settings.setToggle(QStringLiteral("suggestions"), show); });
    toggled(actions.proposalsInText, [this](bool show) {
        for (const Side side : kSides) {
            workspace.view(side).setShowsProposals(show);
        }
        settings.setToggle(QStringLiteral("proposals"), show);
    });
    toggled(actions.weakerSuggestions,
            [this](bool show) { settings.setToggle(QStringLiteral("weaker-suggestions"), show); });
    toggled(actions.outlineTree, [this](bool tree) {
        table->setOutlineTree(tree);
        settings.setToggle(QStringLiteral("outline-tree"), tree);
    });
    toggled(actions.notesPanel, [this](bool visible) {
        table->setPanelVisible(visible);
        settings.setToggle(QStringLiteral("notes-panel"), visible);
    });
    toggled(actions.pagesPanel, [this](bool show) {
        for (const Side side : kSides) {
            table->pane(side).setPagesPanel(show);
        }
        settings.setToggle(QStringLiteral("pages-panel"), show);
    });
    QObject::connect(actions.pagesPanel, &QAction::triggered, &window, [this](bool show) {
        if (show) {
            table->pane(workspace.activeSide()).pagesPanel().takeFocus();
        } else {
            workspace.view(workspace.activeSide()).setFocus(Qt::OtherFocusReason);
        }
    });
    QObject::connect(outline, &OutlinePanel::treeToggled, actions.outlineTree, &QAction::setChecked);
    const auto showTab = [this](SidePanel::Tab tab) {
        rooms->enter(table->name());
        setPanelVisible(true);
        panel->showTab(tab);
        panel->focusTab();
    };
    on(actions.showNotes, [showTab] { showTab(SidePanel::Tab::Notes); });
    on(actions.showLinks, [showTab] { showTab(SidePanel::Tab::Links); });
    on(actions.showSuggestions, [showTab] { showTab(SidePanel::Tab::Suggestions); });
    on(actions.showHistory, [showTab] { showTab(SidePanel::Tab::History); });
    // Of pages it is the pages that are enlarged, in the room where they are.
    const auto zoomsPages = [this](int steps) { return rooms->current().showsTexts() && pages->zoom(steps); };
    on(actions.zoomIn, [this, zoomsPages] { zoomsPages(1) ? void() : setZoom(settings.zoom() * kZoomStep); });
    on(actions.zoomOut, [this, zoomsPages] { zoomsPages(-1) ? void() : setZoom(settings.zoom() / kZoomStep); });
    on(actions.zoomReset, [this, zoomsPages] { zoomsPages(0) ? void() : setZoom(1.0); });
    toggled(actions.fullScreen, [this](bool full) {
        window.setWindowState(full ? window.windowState() | Qt::WindowFullScreen
                                   : window.windowState() & ~Qt::WindowFullScreen);
    });
    on(actions.nextArea, [this] { nextArea(); });
}

void MainWindow::Private::connectViews() {
    for (const Side side : kSides) {
        ReadingView& view = workspace.view(side);
        ReviewPane& pane = table->pane(side);
        const auto activate = [this, side] { workspace.setActiveSide(side); };
        QObject::connect(&view, &ReadingView::selectionChanged, &window, [this, side, &view] {
            if (!view.selection().empty()) {
                workspace.setActiveSide(side);
            }
            status->refresh();
        });
        QObject::connect(&view, &ReadingView::currentParagraphChanged, &window,
                         [this, side](int ordinal) { followParagraph(side, ordinal); });
        QObject::connect(&view, &ReadingView::ready, &window, [this] { restorePlaces(); });
        QObject::connect(&view, &ReadingView::noteActivated, &window, [this, activate](AnnotationId id) {
            activate();
            workspace.selectNote(id);
            panel->showTab(SidePanel::Tab::Notes);
        });
        QObject::connect(&view, &ReadingView::linkActivated, linkCommands, &LinkCommands::open);
        QObject::connect(&view, &ReadingView::contextMenuRequested, &window,
                         [this, side](QPoint position) { showTextMenu(side, position); });
        QObject::connect(&view, &ReadingView::zoomRequested, &window, [this](int steps) {
            setZoom(steps > 0 ? settings.zoom() * kZoomStep : settings.zoom() / kZoomStep);
        });
        QObject::connect(&view, &ReadingView::pageChanged, status, &ReviewStatus::refresh);
        QObject::connect(&view, &ReadingView::faceChanged, status, &ReviewStatus::refresh);
        QObject::connect(&pane, &ReviewPane::incomingSeen, &window, [this] { importer->begin(); });
        QObject::connect(&pane, &ReviewPane::pageWanted, &window, [this, activate] {
            activate();
            actions.goToPage->trigger();
        });
        QObject::connect(&pane, &ReviewPane::fileWanted, &window,
                         [this](Side wanted) { chooseFile(wanted); });
        QObject::connect(&pane, &ReviewPane::filesDropped, &window,
                         [this](Side where, const QStringList& paths) { takeFiles(where, paths); });
    }
    QObject::connect(qApp, &QApplication::focusChanged, &window, [this](QWidget*, QWidget* now) {
        for (const Side side : kSides) {
            if (now != nullptr && table->pane(side).isAncestorOf(now) &&
                workspace.document(side) != nullptr) {
                workspace.setActiveSide(side);
            }
        }
    });
    QObject::connect(&table->gutter(), &LinkGutter::linkActivated, linkCommands, &LinkCommands::open);
    QObject::connect(&table->gutter(), &LinkGutter::linkContextMenuRequested, linkCommands,
                     &LinkCommands::showMenu);
    QObject::connect(&workspace, &Workspace::linkSelected, &table->gutter(), &LinkGutter::setSelectedLink);
    QObject::connect(&workspace, &Workspace::failed, &window,
                     [this](const Error& error) { complain(error); });
    QObject::connect(&workspace, &Workspace::reviewChanged, &window, [this] { followReview(); });
    QObject::connect(actions.repairs, &QAction::triggered, &window,
                     [this] { table->pane(workspace.activeSide()).showRepairs(); });
    QObject::connect(actions.cancel, &QAction::triggered, &window, [this] {
        linkCommands->cancel();
        noteCommands->cancel();
        for (const Side side : kSides) {
            workspace.view(side).clearSelection();
        }
    });
}

void MainWindow::Private::connectPanels() {
    NotesView& cards = panel->notesView();
    QObject::connect(&cards, &NotesView::noteActivated, navigation, &Navigation::goToNote);
    QObject::connect(&cards, &NotesView::currentNoteChanged, &workspace, &Workspace::selectNote);
    QObject::connect(&cards, &NotesView::linkActivated, linkCommands, &LinkCommands::open);
    QObject::connect(&workspace, &Workspace::noteSelected, &cards, &NotesView::setCurrentNote);
    QObject::connect(&workspace, &Workspace::linkSelected, &panel->linksView(), &LinksView::setCurrentLink);
    QObject::connect(noteCommands, &NoteCommands::notesWanted, &window, [this] { setPanelVisible(true); });
    QObject::connect(discussion, &DiscussionCommands::notesWanted, &window, [this] {
        rooms->enter(table->name());
        setPanelVisible(true);
    });
    QObject::connect(discussion, &DiscussionCommands::placeWanted, navigation, &Navigation::goToParagraph);
    const auto showLinks = [this] {
        setPanelVisible(true);
        panel->showTab(SidePanel::Tab::Links);
    };
    QObject::connect(linkCommands, &LinkCommands::linksWanted, &window, showLinks);
    QObject::connect(table, &ReviewTable::linksWanted, &window, showLinks);
    QObject::connect(suggestionCommands, &SuggestionCommands::suggestionsWanted, &window, [this] {
        setPanelVisible(true);
        panel->showTab(SidePanel::Tab::Suggestions);
        panel->suggestionsView().setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(outline, &OutlinePanel::placeActivated, navigation, &Navigation::goToParagraph);
}

void MainWindow::Private::connectCoverage() {
    QObject::connect(coverage, &CoverageRoom::openWanted, &window, [this] {
        rooms->enter(table->name());
        table->takeFocus();
    });
    CoverageCommands* acts = &coverage->acts();
    QObject::connect(acts, &CoverageCommands::relationChosen, linkCommands, &LinkCommands::setRelation);
    QObject::connect(linkCommands, &LinkCommands::relationChanged, acts, &CoverageCommands::setRelation);
}

void MainWindow::Private::followParagraph(Side side, int ordinal) {
    outline->setCurrent(side, ordinal);
    status->refresh();
    if (workspace.isOlder(side)) {
        return; // the list is that of the latest draft
    }
    const auto isHere = [&](const PlacedNote& note) {
        return note.place && note.place->ordinal == ordinal && note.document == documentNumber(side);
    };
    const auto& all = notes.allNotes();
    const auto selected = std::ranges::find(all, workspace.selectedNote(), &PlacedNote::annotation);
    if (selected != all.end() && isHere(*selected)) {
        return;
    }
    // The list goes along with the reader, unless something is being written in it.
    if (const auto here = std::ranges::find_if(all, isHere); here != all.end() && !notes.draft()) {
        workspace.selectNote(here->annotation);
    }
}

void MainWindow::Private::showTextMenu(Side side, QPoint position) {
    workspace.setActiveSide(side);
    QMenu menu(&window);
    chrome->fillTextMenu(menu);
    menu.exec(position);
}

void MainWindow::Private::setZoom(double zoom) {
    settings.setZoom(zoom);
    for (const Side side : kSides) {
        workspace.view(side).setZoom(settings.zoom());
    }
    rooms->setZoom(settings.zoom());
    status->setZoom(settings.zoom());
}

void MainWindow::Private::setPanelVisible(bool visible) {
    actions.notesPanel->setChecked(visible);
}

void MainWindow::Private::find(const QString& text, bool backward) {
    if (!rooms->current().showsTexts()) {
        rooms->current().find(text, backward);
        return;
    }
    finder->find(text, backward);
}

void MainWindow::Private::nextArea() {
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && panel->isAncestorOf(focus)) {
        workspace.view(Side::Left).setFocus(Qt::ShortcutFocusReason);
    } else if (focus != nullptr && table->pane(Side::Left).isAncestorOf(focus) &&
               workspace.document(Side::Right) != nullptr) {
        workspace.view(Side::Right).setFocus(Qt::ShortcutFocusReason);
    } else {
        setPanelVisible(true);
        panel->focusTab();
    }
}

} // namespace duikan
