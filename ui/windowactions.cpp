// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "core/annotation/crossreference.h"
#include "ui/icons.h"
#include "ui/room.h"
#include "ui/words.h"

#include <algorithm>

namespace duikan {

namespace {

QList<QKeySequence> keys(std::initializer_list<QKeySequence> sequences) {
    return sequences;
}

} // namespace

QAction* WindowActions::add(Group group, const QString& name, const QString& icon,
                            const QList<QKeySequence>& keys) {
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_entries.push_back({action, group, icon});
    return action;
}

WindowActions::WindowActions(QObject* parent)
    : QObject(parent) {
    using K = QKeySequence;
    const auto a = [this](Group group, const char* name, const char* icon,
                          std::initializer_list<K> sequences) {
        return add(group, QLatin1String(name), QLatin1String(icon), keys(sequences));
    };
    newReview = a(Group::File, "newReview", "new", {K::New});
    openReview = a(Group::File, "openReview", "open", {K::Open});
    saveCopy = a(Group::File, "saveCopy", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    mergeCopy = a(Group::File, "mergeCopy", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    settleConflicts = a(Group::File, "settleConflicts", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_J)});
    print = a(Group::File, "print", "print", {K::Print});
    saveAnnotatedPdf = a(Group::File, "saveAnnotatedPdf", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    exportRollingText = a(Group::File, "exportRollingText", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
    exportCoverage = a(Group::File, "exportCoverage", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    exportNotes = a(Group::File, "exportNotes", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_X)});
    importNotes = a(Group::File, "importNotes", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    closeReview = a(Group::File, "closeReview", "", {K(Qt::CTRL | Qt::Key_W)});
    quit = a(Group::File, "quit", "", {K(Qt::CTRL | Qt::Key_Q)});

    undo = a(Group::Edit, "undo", "undo", {K(Qt::CTRL | Qt::Key_Z)});
    redo = a(Group::Edit, "redo", "redo", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), K(Qt::CTRL | Qt::Key_Y)});
    copy = a(Group::Edit, "copy", "", {K(Qt::CTRL | Qt::Key_C)});
    copyWithSource = a(Group::Edit, "copyWithSource", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    find = a(Group::Edit, "find", "search", {K::Find});
    findNext = a(Group::Edit, "findNext", "", {K(Qt::Key_F3)});
    findPrevious = a(Group::Edit, "findPrevious", "", {K(Qt::SHIFT | Qt::Key_F3)});
    searchEverywhere = a(Group::Edit, "searchEverywhere", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    settings = a(Group::Edit, "settings", "settings", {K(Qt::CTRL | Qt::Key_Comma)});

    follow = a(Group::View, "follow", "follow", {K(Qt::Key_F4)});
    foldUnlinked = a(Group::View, "foldUnlinked", "fold", {K(Qt::Key_F7)});
    suggestions = a(Group::View, "suggestions", "", {K(Qt::SHIFT | Qt::Key_F7)});
    proposalsInText = a(Group::View, "proposalsInText", "", {K(Qt::SHIFT | Qt::Key_P)});
    suggestionsHere = a(Group::View, "suggestionsHere", "", {K(Qt::CTRL | Qt::Key_F7)});
    weakerSuggestions = a(Group::View, "weakerSuggestions", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_F7)});
    outlineTree = a(Group::View, "outlineTree", "", {K(Qt::Key_F8)});
    notesPanel = a(Group::View, "notesPanel", "", {K(Qt::Key_F9)});
    showNotes = a(Group::View, "showNotes", "", {K(Qt::CTRL | Qt::Key_1)});
    showLinks = a(Group::View, "showLinks", "", {K(Qt::CTRL | Qt::Key_2)});
    showSuggestions = a(Group::View, "showSuggestions", "", {K(Qt::CTRL | Qt::Key_3)});
    showHistory = a(Group::View, "showHistory", "", {K(Qt::CTRL | Qt::Key_4)});
    filterNotes = a(Group::View, "filterNotes", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    showAllNotes = a(Group::View, "showAllNotes", "", {K(Qt::ALT | Qt::Key_0)});
    selectAllNotes = a(Group::View, "selectAllNotes", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    facsimile = a(Group::View, "facsimile", "", {K(Qt::Key_F)});
    singlePage = a(Group::View, "singlePage", "", {K(Qt::SHIFT | Qt::Key_F)});
    nextPage = a(Group::View, "nextPage", "", {K(Qt::ALT | Qt::Key_Right)});
    previousPage = a(Group::View, "previousPage", "", {K(Qt::ALT | Qt::Key_Left)});
    pagesPanel = a(Group::View, "pagesPanel", "", {K(Qt::SHIFT | Qt::Key_F8)});
    fitWidth = a(Group::View, "fitWidth", "", {K(Qt::Key_Z)});
    fitPage = a(Group::View, "fitPage", "", {K(Qt::SHIFT | Qt::Key_Z)});
    paperSize = a(Group::View, "paperSize", "", {K(Qt::ALT | Qt::Key_Z)});
    zoomIn = a(Group::View, "zoomIn", "", {K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = a(Group::View, "zoomOut", "", {K(Qt::CTRL | Qt::Key_Minus)});
    zoomReset = a(Group::View, "zoomReset", "", {K(Qt::CTRL | Qt::Key_0)});
    fullScreen = a(Group::View, "fullScreen", "", {K(Qt::Key_F11)});

    goToLabel = a(Group::Go, "goToLabel", "", {K(Qt::CTRL | Qt::Key_G)});
    goToPage = a(Group::Go, "goToPage", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    nextParagraph = a(Group::Go, "nextParagraph", "", {K(Qt::ALT | Qt::Key_Down)});
    previousParagraph = a(Group::Go, "previousParagraph", "", {K(Qt::ALT | Qt::Key_Up)});
    nextNote = a(Group::Go, "nextNote", "", {K(Qt::CTRL | Qt::Key_Down)});
    previousNote = a(Group::Go, "previousNote", "", {K(Qt::CTRL | Qt::Key_Up)});
    nextLink = a(Group::Go, "nextLink", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)});
    previousLink = a(Group::Go, "previousLink", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)});
    nextSuggestion = a(Group::Go, "nextSuggestion", "", {K(Qt::Key_S)});
    previousSuggestion = a(Group::Go, "previousSuggestion", "", {K(Qt::SHIFT | Qt::Key_S)});
    otherPane = a(Group::Go, "otherPane", "", {K(Qt::Key_F6)});
    nextArea = a(Group::Go, "nextArea", "", {K(Qt::CTRL | Qt::Key_F6)});
    citationsHere = a(Group::Go, "citationsHere", "", {K(Qt::Key_I)});
    citations = a(Group::Go, "citations", "", {K(Qt::SHIFT | Qt::Key_I)});
    repairs = a(Group::Go, "repairs", "repair", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});

    goToMention = a(Group::Go, "goToMention", "", {K(Qt::Key_G)});
    compareClauses = a(Group::Go, "compareClauses", "", {K(Qt::CTRL | Qt::Key_D)});

    comment = a(Group::Annotate, "comment", "note", {K(Qt::Key_M)});
    noteOfKind = a(Group::Annotate, "noteOfKind", "", {K(Qt::SHIFT | Qt::Key_M)});
    question = a(Group::Annotate, "question", "question", {K(Qt::Key_Q)});
    proposal = a(Group::Annotate, "proposal", "proposal", {K(Qt::Key_P)});
    highlight =
        a(Group::Annotate, "highlight", "highlight", {K(Qt::Key_H), K(Qt::CTRL | Qt::ALT | Qt::Key_H)});
    addPassage = a(Group::Annotate, "addPassage", "", {K(Qt::CTRL | Qt::Key_M)});
    editNote = a(Group::Annotate, "editNote", "", {K(Qt::Key_F2), K(Qt::Key_E)});
    editWording = a(Group::Annotate, "editWording", "", {K(Qt::Key_W)});
    editTags = a(Group::Annotate, "editTags", "", {K(Qt::Key_T)});
    reply = a(Group::Annotate, "reply", "", {K(Qt::Key_R)});
    assign = a(Group::Annotate, "assign", "", {K(Qt::Key_A)});
    assignToMe = a(Group::Annotate, "assignToMe", "", {K(Qt::SHIFT | Qt::Key_A)});
    tags = a(Group::Annotate, "tags", "", {K(Qt::SHIFT | Qt::Key_T)});
    noteHistory = a(Group::Annotate, "noteHistory", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_H)});
    deleteNote = a(Group::Annotate, "deleteNote", "", {K(Qt::Key_Delete)});
    for (size_t i = 0; i < states.size(); ++i) {
        states[i] = add(Group::Annotate, QStringLiteral("state-") + toString(AnnotationState(i)), {},
                        keys({K(Qt::ALT | Qt::Key(Qt::Key_1 + int(i)))}));
        states[i]->setCheckable(true);
    }
    for (size_t i = 0; i < kinds.size(); ++i) {
        const QString kind = toString(AnnotationKind(i));
        kinds[i] = add(Group::Annotate, QStringLiteral("kind-") + kind, kind, {});
        kinds[i]->setCheckable(true);
    }

    beginLink = a(Group::Links, "beginLink", "link", {K(Qt::Key_L)});
    for (size_t i = 0; i < relations.size(); ++i) {
        relations[i] = add(Group::Links, QStringLiteral("relation-") + builtInRelations()[qsizetype(i)], {},
                           keys({K(Qt::Key(Qt::Key_1 + int(i)))}));
        relations[i]->setCheckable(true);
    }
    openLink = a(Group::Links, "openLink", "", {K(Qt::Key_Return)});
    editLink = a(Group::Links, "editLink", "", {K(Qt::Key_F2), K(Qt::Key_E)});
    deleteLink = a(Group::Links, "deleteLink", "", {K(Qt::Key_Delete)});
    acceptSuggestion = a(Group::Links, "acceptSuggestion", "", {K(Qt::Key_Return), K(Qt::Key_Enter)});
    dismissSuggestion =
        a(Group::Links, "dismissSuggestion", "", {K(Qt::Key_X), K(Qt::Key_Delete), K(Qt::Key_Backspace)});
    concepts = a(Group::Links, "concepts", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    cancel = a(Group::Links, "cancel", "", {K(Qt::Key_Escape)});

    addDraft = a(Group::Drafts, "addDraft", "new", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    showLedger = a(Group::Drafts, "showLedger", "", {K(Qt::CTRL | Qt::Key_5)});
    confirmPlace = a(Group::Drafts, "confirmPlace", "", {K(Qt::Key_C), K(Qt::Key_Return)});
    takeOtherPlace = a(Group::Drafts, "takeOtherPlace", "", {K(Qt::Key_O)});
    detachPassage = a(Group::Drafts, "detachPassage", "", {K(Qt::Key_D)});
    reopenPassage = a(Group::Drafts, "reopenPassage", "", {K(Qt::Key_Backspace)});
    showPassage = a(Group::Drafts, "showPassage", "", {K(Qt::Key_Space)});
    nextOpenPassage = a(Group::Drafts, "nextOpenPassage", "", {K(Qt::Key_N)});
    confirmUnchanged = a(Group::Drafts, "confirmUnchanged", "", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_U)});
    olderDraft = a(Group::Drafts, "olderDraft", "", {K(Qt::ALT | Qt::Key_PageUp)});
    newerDraft = a(Group::Drafts, "newerDraft", "", {K(Qt::ALT | Qt::Key_PageDown)});
    clauseHistory = a(Group::Drafts, "clauseHistory", "", {K(Qt::CTRL | Qt::Key_H)});

    shortcuts = a(Group::Help, "shortcuts", "", {K(Qt::Key_F1)});
    about = a(Group::Help, "about", "", {});

    for (QAction* action : {follow, foldUnlinked, suggestions, suggestionsHere, weakerSuggestions, proposalsInText,
                            outlineTree, notesPanel, fullScreen, facsimile, singlePage, pagesPanel}) {
        action->setCheckable(true);
    }
    // One key for several lists: these belong to the list that has the focus.
    for (QAction* action : {editNote, deleteNote, openLink, editLink, deleteLink, acceptSuggestion,
                            dismissSuggestion, confirmPlace, takeOtherPlace,
                            detachPassage, reopenPassage, showPassage, nextOpenPassage}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    retranslate();
}

QAction* WindowActions::addRoom(Room& room) {
    const int place = int(m_rooms.size());
    QAction* action = add(Group::View, QStringLiteral("enter-") + room.name(), {},
                          keys({QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + place))}));
    action->setCheckable(true);
    m_rooms.push_back(&room);
    m_roomActions.push_back(action);
    retranslate();
    return action;
}

void WindowActions::setRoom(const Room& room) {
    m_showsTexts = room.showsTexts();
    m_canFind = room.canFind();
    setEditable(m_hasReview, m_canEdit);
}

bool WindowActions::actsOnTexts(Group group, const QAction* action) const {
    if (group == Group::Go || group == Group::Annotate || group == Group::Links) {
        return true;
    }
    for (const QAction* other : {copy, copyWithSource, filterNotes, selectAllNotes, proposalsInText, follow, foldUnlinked,
                                 suggestions, suggestionsHere, weakerSuggestions, outlineTree, notesPanel, facsimile,
                                 singlePage, nextPage, previousPage, pagesPanel, goToPage, fitWidth, fitPage, paperSize}) {
        if (action == other) {
            return true;
        }
    }
    return false;
}

QString WindowActions::groupName(Group group) {
    switch (group) {
    case Group::File:
        return tr("&File");
    case Group::Edit:
        return tr("&Edit");
    case Group::View:
        return tr("&View");
    case Group::Go:
        return tr("&Go");
    case Group::Annotate:
        return tr("&Annotate");
    case Group::Links:
        return tr("&Links");
    case Group::Drafts:
        return tr("&Drafts");
    case Group::Help:
        return tr("&Help");
    }
    return {};
}

std::vector<QAction*> WindowActions::inGroup(Group group) const {
    std::vector<QAction*> actions;
    for (const Entry& entry : m_entries) {
        if (entry.group == group) {
            actions.push_back(entry.action);
        }
    }
    return actions;
}

void WindowActions::setTheme(const Theme& theme) {
    for (const Entry& entry : m_entries) {
        if (!entry.icon.isEmpty()) {
            entry.action->setIcon(themedIcon(entry.icon, theme));
        }
        entry.action->setIconVisibleInMenu(false);
    }
}

void WindowActions::setEditable(bool hasReview, bool canEdit) {
    m_hasReview = hasReview;
    m_canEdit = canEdit;
    const auto changes = [this](const QAction* action) {
        for (const QAction* other :
             {comment, noteOfKind, question, proposal, highlight, addPassage, editNote, editWording, editTags,
              reply, deleteNote, assign, assignToMe, beginLink, editLink, deleteLink, acceptSuggestion, dismissSuggestion, addDraft, confirmPlace, takeOtherPlace,
              detachPassage, reopenPassage, confirmUnchanged, mergeCopy, undo, redo, importNotes}) {
            if (action == other) {
                return true;
            }
        }
        return std::ranges::find(states, action) != states.end() ||
               std::ranges::find(kinds, action) != kinds.end() ||
               std::ranges::find(relations, action) != relations.end();
    };
    for (const Entry& entry : m_entries) {
        const bool always = entry.group == Group::Help || entry.group == Group::View ||
                            entry.action == newReview || entry.action == openReview || entry.action == quit ||
                            entry.action == settings;
        const bool isChange = changes(entry.action);
        const bool isFind =
            entry.action == find || entry.action == findNext || entry.action == findPrevious;
        const bool isOfRoom =
            isFind ? m_canFind : m_showsTexts || !actsOnTexts(entry.group, entry.action);
        entry.action->setEnabled(isOfRoom && (always || (hasReview && (!isChange || canEdit))));
        const QString keyText = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QString name = withoutMnemonic(entry.action->text());
        const QString reason = isChange && hasReview && !canEdit
                                   ? QStringLiteral("\n") + tr("Not now: the review is read-only.")
                                   : QString();
        entry.action->setToolTip((keyText.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keyText)) +
                                 reason);
    }
    offerPages();
}

void WindowActions::setPages(bool hasPages, bool areShown) {
    m_hasPages = hasPages;
    m_showsPages = areShown;
    offerPages();
}

void WindowActions::offerPages() {
    for (QAction* action : {facsimile, singlePage, nextPage, previousPage, pagesPanel, goToPage, fitWidth, fitPage, paperSize}) {
        const QString why = !m_hasPages ? tr("Not here: this document was no PDF and has no pages.")
                            : action != facsimile && !m_showsPages
                                ? tr("Not now: the text is shown, not the pages.")
                                : QString();
        const QString name = QStringLiteral("%1 (%2)").arg(
            withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText));
        action->setEnabled(m_showsTexts && why.isEmpty());
        action->setToolTip(why.isEmpty() ? name : name + QLatin1Char('\n') + why);
    }
}

void WindowActions::retranslate() {
    newReview->setText(tr("&New review…"));
    openReview->setText(tr("&Open…"));
    saveCopy->setText(tr("Save a &copy as…"));
    mergeCopy->setText(tr("&Merge a copy…"));
    settleConflicts->setText(tr("Settle con&flicts…"));
    print->setText(tr("&Print…"));
    saveAnnotatedPdf->setText(tr("Save &annotated PDF…"));
    exportRollingText->setText(tr("Export rolling &text…"));
    exportCoverage->setText(tr("Export co&verage…"));
    exportNotes->setText(tr("Export note&s…"));
    importNotes->setText(tr("&Import notes…"));
    closeReview->setText(tr("Clos&e review"));
    quit->setText(tr("&Quit"));
    copy->setText(tr("C&opy"));
    copyWithSource->setText(tr("&Copy as quotation"));
    find->setText(tr("&Find in both documents"));
    findNext->setText(tr("Find &next"));
    findPrevious->setText(tr("Find &previous"));
    searchEverywhere->setText(tr("Search &everywhere"));
    settings->setText(tr("&Settings…"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    follow->setText(tr("&Follow"));
    follow->setStatusTip(tr("The other side scrolls to the linked paragraph"));
    foldUnlinked->setText(tr("Fold &unlinked"));
    foldUnlinked->setStatusTip(tr("Paragraphs without notes or links become one line that says so"));
    suggestions->setText(tr("Show &suggestions"));
    suggestions->setStatusTip(tr("Dashed ribbons between paragraphs that may belong together"));
    proposalsInText->setText(tr("Proposals in the text"));
    proposalsInText->setStatusTip(tr("Shows what each proposal strikes out and puts in, in its place"));
    suggestionsHere->setText(tr("Suggestions of this paragraph only"));
    suggestionsHere->setStatusTip(tr("The list shows what is suggested for the paragraph you are at"));
    weakerSuggestions->setText(tr("Show &weaker suggestions"));
    weakerSuggestions->setStatusTip(tr("The list also shows pairs that are seldom right"));
    outlineTree->setText(tr("&Outline"));
    notesPanel->setText(tr("Notes &panel"));
    showNotes->setText(tr("Show &notes"));
    showLinks->setText(tr("Show &links"));
    showSuggestions->setText(tr("List of su&ggestions"));
    showHistory->setText(tr("Show &history"));
    filterNotes->setText(tr("Filter notes"));
    showAllNotes->setText(tr("Show all notes"));
    selectAllNotes->setText(tr("Select all notes"));
    facsimile->setText(tr("Pages &as printed"));
    facsimile->setStatusTip(tr("This side shows the pages of the PDF instead of its text"));
    singlePage->setText(tr("One page at a time"));
    nextPage->setText(tr("Ne&xt page"));
    previousPage->setText(tr("Previous page"));
    pagesPanel->setText(tr("Small pages and outline of the PDF"));
    goToPage->setText(tr("Go to page…"));
    fitWidth->setText(tr("Fit pages to the width"));
    fitPage->setText(tr("Fit whole pages"));
    paperSize->setText(tr("Pages as large as printed"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom ou&t"));
    zoomReset->setText(tr("&Reset zoom"));
    fullScreen->setText(tr("Full s&creen"));
    goToLabel->setText(tr("&Go to paragraph…"));
    nextParagraph->setText(tr("Next &paragraph"));
    previousParagraph->setText(tr("Pre&vious paragraph"));
    nextNote->setText(tr("Next &note"));
    previousNote->setText(tr("Previous n&ote"));
    nextLink->setText(tr("Next &link"));
    previousLink->setText(tr("Previous l&ink"));
    nextSuggestion->setText(tr("Next suggestion"));
    previousSuggestion->setText(tr("Previous suggestion"));
    otherPane->setText(tr("Other &side"));
    nextArea->setText(tr("Next p&ane or panel"));
    citationsHere->setText(tr("Ci&tations of this paragraph…"));
    citations->setText(tr("Citations of this sid&e…"));
    repairs->setText(tr("&Repairs of this side…"));
    goToMention->setText(tr("Paragraph that the note names"));
    compareClauses->setText(tr("&Compare these clauses"));
    comment->setText(tr("&Comment"));
    noteOfKind->setText(tr("Note of another k&ind…"));
    question->setText(tr("&Question"));
    proposal->setText(tr("&Proposal"));
    highlight->setText(tr("&Highlight"));
    addPassage->setText(tr("&Add passage to note"));
    editNote->setText(tr("&Edit note"));
    editWording->setText(tr("Edit proposed &wording"));
    editTags->setText(tr("Edit &tags"));
    reply->setText(tr("&Reply"));
    assign->setText(tr("Assig&n to…"));
    assignToMe->setText(tr("Assign to &me"));
    tags->setText(tr("Ta&gs…"));
    noteHistory->setText(tr("Histor&y of this note…"));
    deleteNote->setText(tr("&Delete note"));
    for (size_t i = 0; i < states.size(); ++i) {
        states[i]->setText(stateName(AnnotationState(i)));
    }
    for (size_t i = 0; i < kinds.size(); ++i) {
        kinds[i]->setText(tr("Change to %1").arg(kindName(AnnotationKind(i))));
    }
    beginLink->setText(tr("&Link"));
    for (size_t i = 0; i < relations.size(); ++i) {
        relations[i]->setText(relationName(builtInRelations()[qsizetype(i)]));
    }
    openLink->setText(tr("&Open both sides"));
    editLink->setText(tr("&Edit note of link"));
    deleteLink->setText(tr("&Delete link"));
    acceptSuggestion->setText(tr("&Accept suggestion"));
    dismissSuggestion->setText(tr("Dismiss &suggestion"));
    concepts->setText(tr("Conce&pts of this review…"));
    cancel->setText(tr("&Cancel"));
    addDraft->setText(tr("&Add draft…"));
    showLedger->setText(tr("Show &ledger"));
    confirmPlace->setText(tr("&Confirm place"));
    takeOtherPlace->setText(tr("Take the &other place"));
    detachPassage->setText(tr("&Detach"));
    reopenPassage->setText(tr("Take decision &back"));
    showPassage->setText(tr("&Show in text"));
    nextOpenPassage->setText(tr("&Next that needs you"));
    confirmUnchanged->setText(tr("Confirm all &unchanged"));
    olderDraft->setText(tr("Old&er draft"));
    newerDraft->setText(tr("Ne&wer draft"));
    clauseHistory->setText(tr("&History of this clause…"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Duikan"));
    for (size_t i = 0; i < m_rooms.size(); ++i) {
        m_roomActions[i]->setText(m_rooms[i]->title());
        m_roomActions[i]->setStatusTip(m_rooms[i]->purpose());
    }
    for (const Entry& entry : m_entries) {
        entry.action->setIconText(withoutMnemonic(entry.action->text()));
    }
    addDraft->setIconText(tr("Add draft"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    setEditable(m_hasReview, m_canEdit);
}

} // namespace duikan
