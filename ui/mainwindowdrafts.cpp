// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Drafts of the window: the next draft of a document, and what becomes of notes and links then.
#include "ui/mainwindow_p.h"

#include "ui/compare/comparedock.h"
#include "ui/compare/compareroom.h"
#include "ui/dialogs/clausehistorydialog.h"
#include "ui/dialogs/newreviewdialog.h"
#include "ui/dialogs/savename.h"
#include "ui/draftcommands.h"
#include "ui/importing.h"
#include "ui/panels/ledgerdetail.h"
#include "ui/panels/ledgerpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notesview.h"
#include "ui/panels/reviewstatus.h"
#include "ui/panels/sidepanel.h"
#include "ui/readingview.h"
#include "ui/reviewpane.h"
#include "ui/reviewtable.h"
#include "ui/rooms.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace duikan {

void MainWindow::Private::connectDrafts() {
    draftCommands = new DraftCommands(workspace, actions, ledger, &window);
    LedgerPanel& list = panel->ledgerPanel();
    draftCommands->giveKeysTo(list.list());
    comparedLedger = new LedgerPanel(ledger, workspace);
    draftCommands->giveKeysTo(comparedLedger->list());
    ledgerDetails = {new LedgerDetail(ledger, actions, table), new LedgerDetail(ledger, actions)};
    table->setDetail(ledgerDetails[0]);
    compareRoom->addPage(comparedLedger, ledgerDetails[1]);
    const auto compareDrafts = [this] {
        if (comparedLedger->isVisible() && ledger.currentRow() >= 0) {
            compareRoom->showPassage(ledger.entry(ledger.currentRow()).carried);
        }
    };
    QObject::connect(rooms, &Rooms::entered, draftCommands, &DraftCommands::follow);
    QObject::connect(&ledger, &LedgerModel::currentChanged, compareRoom, compareDrafts);
    QObject::connect(&compareRoom->dock(), &CompareDock::pageChanged, compareRoom, compareDrafts);
    QObject::connect(&list, &LedgerPanel::lineActivated, draftCommands, &DraftCommands::showInTexts);
    QObject::connect(actions.showPassage, &QAction::triggered, &window, [this] {
        if (&rooms->current() != table) {
            rooms->enter(table->name());
            table->takeFocus();
        }
    });
    QObject::connect(panel, &SidePanel::tabChanged, &window, [this] { showLedgerDetail(); });
    QObject::connect(actions.notesPanel, &QAction::toggled, &window, [this] { showLedgerDetail(); });
    QObject::connect(&ledger, &LedgerModel::ledgerChanged, &window, [this] { showLedgerDetail(); });
    QObject::connect(&panel->notesView(), &NotesView::ledgerWanted, &window, [this](AnnotationId id) {
        ledger.goToNote(id);
        showLedger();
    });
    QObject::connect(actions.showLedger, &QAction::triggered, &window, [this] {
        if (&rooms->current() == compareRoom) {
            compareRoom->dock().showPage(comparedLedger);
            comparedLedger->focusList();
            return;
        }
        if (panel->tab() == SidePanel::Tab::Notes) {
            ledger.goToNote(workspace.selectedNote()); // the way from a note to its line
        }
        showLedger();
    });
    QObject::connect(actions.addDraft, &QAction::triggered, &window, [this] { chooseDraft(workspace.activeSide()); });
    QObject::connect(actions.clauseHistory, &QAction::triggered, &window, [this] { showClauseHistory(); });
    for (const Side side : kSides) {
        ReviewPane& pane = table->pane(side);
        QObject::connect(&pane.draftMenu(), &QMenu::aboutToShow, &window, [this, side, &pane] {
            pane.draftMenu().clear();
            draftCommands->fillDraftMenu(pane.draftMenu(), side);
            pane.draftMenu().addSeparator();
            QAction* const add = pane.draftMenu().addAction(actions.addDraft->text());
            add->setEnabled(workspace.canEdit());
            QObject::connect(add, &QAction::triggered, &window, [this, side] { chooseDraft(side); });
        });
    }
    QObject::connect(&workspace, &Workspace::draftShown, &window, [this](Side side) {
        followReview();
        status->refresh();
        if (workspace.isOlder(side)) {
            workspace.announce(MainWindow::tr("%1 is shown, to be read. Alt+Page Down goes on to the next one.")
                                   .arg(numberedName(*workspace.draft(side))));
        }
    });
}

void MainWindow::Private::showLedger() {
    rooms->enter(table->name());
    setPanelVisible(true);
    panel->showTab(SidePanel::Tab::Ledger);
    showLedgerDetail();
    panel->focusTab();
}

void MainWindow::Private::showLedgerDetail() {
    ledgerDetails[0]->setVisible(panel->tab() == SidePanel::Tab::Ledger && actions.notesPanel->isChecked() &&
                             ledger.rowCount() > 0);
}

void MainWindow::Private::showClauseHistory() {
    const Side side = workspace.activeSide();
    const int ordinal = workspace.document(side) != nullptr ? workspace.view(side).currentParagraph() : 0;
    if (ordinal == 0) {
        workspace.announce(MainWindow::tr("Click a paragraph, and press the key again."));
        return;
    }
    ClauseHistoryDialog dialog(workspace, side, ordinal, theme, &window);
    dialog.exec();
}

void MainWindow::Private::chooseDraft(Side side) {
    const Draft* const last =
        opened.review ? opened.review->state().currentDraft(documentNumber(side)) : nullptr;
    if (last == nullptr || isImporting) {
        return;
    }
    const QString path = QFileDialog::getOpenFileName(
        &window, MainWindow::tr("The next draft of “%1”").arg(last->label),
        documentsFolder(), NewReviewDialog::documentFilter());
    if (!path.isEmpty()) {
        addDraft(side, path);
    }
}

void MainWindow::Private::addDraft(Side side, const QString& path) {
    panel->notesView().finishEditing();
    setImporting(true);
    importer->read({path}).then(&window, [this, side](const Result<std::vector<DraftSource>>& sources) {
        setImporting(false);
        const ReviewedDocument* const document =
            workspace.canEdit() ? workspace.review()->state().document(documentNumber(side)) : nullptr;
        if (!sources) {
            complain(sources.error());
            return;
        }
        if (document == nullptr) {
            return; // closed meanwhile
        }
        const auto draft = workspace.review()->addDraft(document->id, sources->front());
        if (!workspace.accept(draft)) {
            return;
        }
        ledger.setDraft(*draft);
        ledger.setCurrentRow(ledger.rowCount() > 0 ? 0 : -1);
        showLedger();
        messages->say(MessageBar::Tone::Information, ledger.summary());
    });
}

void MainWindow::Private::offerDraft(Side side, const QString& path) {
    const Draft* const last = opened.review->state().currentDraft(documentNumber(side));
    const QString name = QFileInfo(path).fileName();
    messages->say(MessageBar::Tone::Information,
                  MainWindow::tr("Is “%1” the next draft of “%2”?").arg(name, last->label),
                  {{MainWindow::tr("Add it as the next draft"), [this, side, path] { addDraft(side, path); }},
                   {MainWindow::tr("New review with it"), [this, side, path] { askForNewReview(side, path); }}});
}

} // namespace duikan
