// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowchrome.h"

#include "ui/appearance.h"
#include "ui/panels/findfield.h"
#include "ui/room.h"
#include "ui/rooms.h"
#include "ui/segments.h"
#include "ui/windowactions.h"

#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace duikan {

namespace {

constexpr int kFindWidth = 232;
constexpr int kSwitchGap = 10;
constexpr int kNarrowFind = 120; ///< in the narrowest window

} // namespace

WindowChrome::WindowChrome(WindowActions& actions, QMainWindow& window)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window) {
    makeMenus();
    makeToolBar();
    retranslate();
}

void WindowChrome::makeMenus() {
    using Group = WindowActions::Group;
    QMenuBar* bar = m_window.menuBar();
    bar->setNativeMenuBar(false); // the review's name stands at its end
    bar->setFixedHeight(Metrics::kMenuBar);
    for (const Group group :
         {Group::File, Group::Edit, Group::View, Group::Go, Group::Annotate, Group::Links, Group::Drafts,
          Group::Help}) {
        m_menus.append(bar->addMenu(WindowActions::groupName(group)));
    }
    const auto fill = [this](Group group, std::initializer_list<QAction*> actions) {
        QMenu* menu = m_menus[int(group)];
        for (QAction* action : actions) {
            action != nullptr ? menu->addAction(action) : static_cast<void>(menu->addSeparator());
        }
        return menu;
    };
    WindowActions& a = m_actions;
    QMenu* file = fill(Group::File, {a.newReview, a.openReview});
    m_recent = file->addMenu(QString());
    fill(Group::File, {nullptr, a.saveCopy, a.mergeCopy, a.settleConflicts, nullptr, a.print, a.saveAnnotatedPdf, a.exportRollingText, a.exportCoverage, nullptr,
                       a.exportNotes, a.importNotes, nullptr,
                       a.closeReview, a.quit});
    fill(Group::Edit, {a.undo, a.redo, nullptr, a.copy, a.copyWithSource, nullptr, a.find, a.findNext, a.findPrevious,
                       a.searchEverywhere,
                       nullptr, a.settings});
    fill(Group::View,
         {a.follow, a.foldUnlinked, a.suggestions, a.suggestionsHere, a.weakerSuggestions, a.proposalsInText, nullptr, a.outlineTree, a.notesPanel, nullptr, a.showNotes, a.showLinks,
          a.showSuggestions, a.showHistory, nullptr, a.facsimile, a.singlePage, a.pagesPanel, a.nextPage, a.previousPage, a.fitWidth, a.fitPage, a.paperSize, nullptr, a.filterNotes, a.showAllNotes, a.selectAllNotes, nullptr, a.zoomIn, a.zoomOut, a.zoomReset, nullptr, a.fullScreen});
    fill(Group::Go, {a.goToLabel, a.goToPage, nullptr, a.nextParagraph, a.previousParagraph, a.nextNote, a.previousNote,
                     a.nextLink, a.previousLink, a.nextSuggestion, a.previousSuggestion, nullptr, a.otherPane, a.nextArea,
                     nullptr, a.compareClauses, a.goToMention, a.citationsHere, a.citations, a.repairs});
    QMenu* annotate =
        fill(Group::Annotate, {a.comment, a.question, a.proposal, a.highlight, a.noteOfKind, a.addPassage,
                               nullptr, a.editNote, a.editWording, a.editTags, a.reply, nullptr, a.assign, a.assignToMe, a.tags, nullptr});
    m_states = annotate->addMenu(QString());
    m_kinds = annotate->addMenu(QString());
    m_colors = annotate->addMenu(QString());
    fill(Group::Annotate, {nullptr, a.noteHistory, a.deleteNote});
    QMenu* links = fill(Group::Links, {a.beginLink});
    m_relations = links->addMenu(QString());
    fill(Group::Links, {nullptr, a.openLink, a.editLink, a.deleteLink, nullptr, a.acceptSuggestion,
                        a.dismissSuggestion, a.concepts, nullptr, a.cancel});
    fill(Group::Drafts,
         {a.addDraft, nullptr, a.olderDraft, a.newerDraft, a.clauseHistory, nullptr, a.showLedger,
          a.nextOpenPassage, a.showPassage, a.confirmPlace, a.takeOtherPlace, a.detachPassage, a.reopenPassage,
          nullptr, a.confirmUnchanged});
    fill(Group::Help, {a.shortcuts, nullptr, a.about});
    for (size_t i = 0; i < a.states.size(); ++i) {
        m_states->addAction(a.states[i]);
        m_kinds->addAction(a.kinds[i]);
    }
    for (QAction* relation : a.relations) {
        m_relations->addAction(relation);
    }
    m_reviewName = new QLabel(bar);
    m_reviewName->setObjectName(QStringLiteral("reviewName"));
    m_reviewName->setTextFormat(Qt::PlainText);
    bar->setCornerWidget(m_reviewName);
}

QToolButton* WindowChrome::addSplitButton(QAction* action, const QList<QAction*>& others) {
    auto* menu = new QMenu(m_toolBar);
    menu->addActions(others);
    auto* button = new QToolButton(m_toolBar);
    button->setDefaultAction(action);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_textButtons.append(m_toolBar->addWidget(button));
    return button;
}

/// Apart from its action, so that the toolbar can hide the button without taking the action out of the menu.
QToolButton* WindowChrome::makeButton(QAction* action) {
    auto* button = new QToolButton(m_toolBar);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->iconText());
    return button;
}

void WindowChrome::setRooms(const Rooms& rooms) {
    QMenu* view = m_menus[int(WindowActions::Group::View)];
    QAction* first = view->actions().front();
    for (const Room* room : rooms.all()) {
        view->insertAction(first, rooms.actionOf(*room));
        m_switch->add(rooms.actionOf(*room));
        addRoom(*room);
    }
    view->insertSeparator(first);
    connect(&rooms, &Rooms::entered, this, [this](const Room* room) { showButtonsOf(*room); });
    showButtonsOf(rooms.current());
    retranslate();
}

void WindowChrome::addRoom(const Room& room) {
    if (!room.commands().isEmpty()) {
        auto* menu = new QMenu(m_window.menuBar());
        m_window.menuBar()->insertMenu(m_menus.back()->menuAction(), menu);
        for (QAction* command : room.commands()) {
            command != nullptr ? menu->addAction(command) : static_cast<void>(menu->addSeparator());
        }
        m_roomMenus.insert(&room, menu);
    }
    for (QAction* command : room.fileCommands()) {
        m_menus[int(WindowActions::Group::File)]->insertAction(m_actions.print, command);
    }
    for (QAction* command : room.toolBarCommands()) {
        m_roomButtons[&room].append(m_toolBar->insertWidget(m_afterRoomButtons, makeButton(command)));
    }
}

void WindowChrome::showButtonsOf(const Room& room) {
    for (QAction* button : m_textButtons) {
        button->setVisible(room.showsTexts());
    }
    for (auto it = m_roomButtons.cbegin(); it != m_roomButtons.cend(); ++it) {
        for (QAction* button : it.value()) {
            button->setVisible(it.key() == &room);
        }
    }
}

void WindowChrome::makeToolBar() {
    m_toolBar = m_window.addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(16, 16));
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto withText = [this](QAction* action) {
        m_textButtons.append(m_toolBar->addWidget(makeButton(action)));
    };
    WindowActions& a = m_actions;
    m_toolBar->addAction(a.openReview);
    m_toolBar->addAction(a.addDraft);
    m_toolBar->addSeparator();
    m_toolBar->addAction(a.undo);
    m_toolBar->addAction(a.redo);
    m_toolBar->addSeparator();
    withText(a.highlight);
    addSplitButton(a.comment, {a.comment, a.question, a.proposal, a.highlight});
    addSplitButton(a.beginLink, QList<QAction*>(a.relations.begin(), a.relations.end()));
    m_textButtons.append(m_toolBar->addSeparator());
    withText(a.follow);
    withText(a.foldUnlinked);
    m_afterRoomButtons = m_toolBar->addSeparator();
    m_toolBar->addAction(a.print);
    auto* room = new QWidget(m_toolBar);
    room->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(room);
    m_switch = new Segments(m_toolBar);
    m_toolBar->addWidget(m_switch);
    auto* gap = new QWidget(m_toolBar);
    gap->setFixedWidth(kSwitchGap);
    m_toolBar->addWidget(gap);
    m_find = new FindField(m_toolBar);
    m_find->setMinimumWidth(kNarrowFind);
    m_find->setMaximumWidth(kFindWidth);
    m_find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_toolBar->addWidget(m_find);
    // The keyboard reaches every one of these through menus and keys; Tab goes on with the texts.
    for (auto* button : m_toolBar->findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(button->text());
    }
}

void WindowChrome::setReviewName(const QString& name) {
    const int widest = 420;
    m_reviewName->setText(QFontMetrics(m_reviewName->font()).elidedText(name, Qt::ElideMiddle, widest));
    m_reviewName->setToolTip(name);
    m_window.menuBar()->setCornerWidget(m_reviewName); // so that the bar makes room for it
}

void WindowChrome::setTheme(const Theme& theme) {
    m_find->setTheme(theme);
}

void WindowChrome::retranslate() {
    for (int i = 0; i < m_menus.size(); ++i) {
        m_menus[i]->setTitle(WindowActions::groupName(WindowActions::Group(i)));
    }
    m_recent->setTitle(tr("Open &recent"));
    m_states->setTitle(tr("&State"));
    m_kinds->setTitle(tr("&Kind"));
    m_colors->setTitle(tr("Co&lour"));
    m_relations->setTitle(tr("&Relation"));
    for (auto it = m_roomMenus.cbegin(); it != m_roomMenus.cend(); ++it) {
        it.value()->setTitle(it.key()->title());
    }
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_switch->setAccessibleName(tr("What the window shows"));
    m_find->setPlaceholderText(tr("Find in both documents"));
    m_find->setAccessibleName(tr("Find in both documents"));
    m_find->setKeyHint(m_actions.find->shortcut().toString(QKeySequence::NativeText));
    m_actions.comment->setIconText(tr("Note"));
    m_actions.foldUnlinked->setIconText(tr("Fold unlinked"));
    for (auto* button : m_toolBar->findChildren<QToolButton*>()) {
        if (button->defaultAction() != nullptr) {
            const QString name = button->defaultAction()->iconText();
            button->setAccessibleName(name.isEmpty() ? m_find->accessibleName() : name);
        }
    }
}

void WindowChrome::fillTextMenu(QMenu& menu) const {
    const WindowActions& a = m_actions;
    for (QAction* action : {a.comment, a.question, a.proposal, a.highlight, a.addPassage}) {
        menu.addAction(action);
    }
    menu.addSeparator();
    menu.addAction(a.beginLink);
    QMenu* relations = menu.addMenu(tr("Relation"));
    for (QAction* relation : a.relations) {
        relations->addAction(relation);
    }
    menu.addSeparator();
    menu.addAction(a.copy);
    menu.addAction(a.copyWithSource);
}

} // namespace duikan
