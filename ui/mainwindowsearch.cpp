// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in the window: in the two texts, and in all of the review.
#include "ui/mainwindow_p.h"

#include "ui/panels/findfield.h"
#include "ui/panels/searchpage.h"
#include "ui/panels/sidepanel.h"
#include "ui/readingview.h"
#include "ui/reviewtable.h"
#include "ui/room.h"
#include "ui/rooms.h"
#include "ui/textfinder.h"

namespace duikan {

void MainWindow::Private::connectSearch() {
    FindField& field = chrome->findField();
    QObject::connect(finder, &TextFinder::counted, &window, [&field](qsizetype current, qsizetype total) {
        field.setCount(total == 0 || current == 0 ? QString()
                                                  : MainWindow::tr("%1 of %2", "which of the places found").arg(current).arg(total));
    });
    QObject::connect(actions.searchEverywhere, &QAction::triggered, &window, [this] {
        const QString selected = rooms->current().showsTexts() && workspace.document(workspace.activeSide())
                                     ? workspace.view(workspace.activeSide()).selectedText()
                                     : QString();
        rooms->enter(table->name());
        setPanelVisible(true);
        panel->showTab(SidePanel::Tab::Search);
        if (!selected.isEmpty() && !selected.contains(u'\n')) {
            panel->searchPage().searchFor(selected);
        } else {
            panel->searchPage().takeFocus();
        }
    });
    QObject::connect(&panel->searchPage(), &SearchPage::placeChosen, &window,
                     [this](const HitPlace& place) { goToHit(place); });
    QObject::connect(&panel->searchPage(), &SearchPage::left, &window, [this] { rooms->current().takeFocus(); });
}

void MainWindow::Private::goToHit(const HitPlace& place) {
    if (!place.annotation.isNull()) {
        panel->showTab(SidePanel::Tab::Notes);
        navigation->goToNote(place.annotation);
        panel->focusTab();
    } else if (!place.crossReference.isNull()) {
        panel->showTab(SidePanel::Tab::Links);
        linkCommands->open(place.crossReference);
        panel->focusTab();
    } else {
        goToParagraphOf(place);
    }
}

/// The window shows current drafts: of an earlier one it shows where its paragraph stands now, and says so.
void MainWindow::Private::goToParagraphOf(const HitPlace& place) {
    const Side side = sideOf(place.document);
    const Document* const shown = workspace.document(side);
    if (place.isCurrentDraft) {
        finder->show(side, place.ordinal, place.ranges);
        return;
    }
    if (const Paragraph* const paragraph = shown ? shown->byId(place.paragraph) : nullptr) {
        finder->show(side, paragraph->ordinal, place.ranges);
        workspace.announce(
            MainWindow::tr("Found in draft %1; this is where it stands in the current one.").arg(place.draftNumber));
    } else {
        workspace.announce(
            MainWindow::tr("These words stand in draft %1; the current one has no such paragraph.").arg(place.draftNumber));
    }
}

} // namespace duikan
