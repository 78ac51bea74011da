// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftcommands.h"

#include "ui/models/ledgermodel.h"
#include "ui/windowactions.h"

#include <QMenu>

#include <algorithm>

namespace duikan {

QString numberedName(const Draft& draft) {
    return DraftCommands::tr("Draft %1: %2").arg(QString::number(draft.number), draft.label);
}

DraftCommands::DraftCommands(Workspace& workspace, WindowActions& actions, LedgerModel& ledger, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_ledger(ledger) {
    const auto on = [this](QAction* action, auto&& slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.confirmPlace, [this] { settle(Settlement::Confirmed); });
    on(actions.takeOtherPlace, [this] { settle(Settlement::Other); });
    on(actions.detachPassage, [this] { settle(Settlement::Detached); });
    on(actions.reopenPassage, [this] { settle(Settlement::None); });
    on(actions.confirmUnchanged, [this] { confirmUnchanged(); });
    on(actions.showPassage, [this] { showInTexts(); });
    on(actions.nextOpenPassage, [this] { m_ledger.goToNextOpen(); });
    on(actions.olderDraft, [this] { stepDraft(-1); });
    on(actions.newerDraft, [this] { stepDraft(1); });
    connect(&ledger, &LedgerModel::currentChanged, this, &DraftCommands::follow);
    connect(&workspace, &Workspace::noteSelected, this, &DraftCommands::follow);
    connect(&workspace, &Workspace::activeSideChanged, this, &DraftCommands::follow);
    connect(&workspace, &Workspace::draftShown, this, &DraftCommands::follow);
}

void DraftCommands::giveKeysTo(QWidget& list) {
    list.addActions({m_actions.confirmPlace, m_actions.takeOtherPlace, m_actions.detachPassage,
                     m_actions.reopenPassage, m_actions.showPassage, m_actions.nextOpenPassage});
}

void DraftCommands::follow() {
    const int row = m_ledger.currentRow();
    const bool canSettle = m_workspace.canEdit() && row >= 0;
    const CarriedPassage* const carried = row >= 0 ? &m_ledger.entry(row).carried : nullptr;
    m_actions.confirmPlace->setEnabled(canSettle && !carried->found.empty());
    m_actions.takeOtherPlace->setEnabled(canSettle && !carried->second.empty());
    m_actions.detachPassage->setEnabled(canSettle);
    m_actions.reopenPassage->setEnabled(canSettle && carried->settlement != Settlement::None);
    m_actions.showPassage->setEnabled(row >= 0);
    m_actions.nextOpenPassage->setEnabled(m_ledger.openCount() > 0);
    m_actions.confirmUnchanged->setEnabled(m_workspace.canEdit() && !m_ledger.unsettled(Verdict::Exact).empty());
    const Draft* const shown = m_workspace.draft(m_workspace.activeSide());
    m_actions.olderDraft->setEnabled(shown != nullptr && shown->number > 1);
    m_actions.newerDraft->setEnabled(shown != nullptr && m_workspace.isOlder(m_workspace.activeSide()));
}

void DraftCommands::settle(Settlement settlement) {
    const int row = m_ledger.currentRow();
    if (row < 0 || !m_workspace.canEdit()) {
        return;
    }
    const LedgerEntry entry = m_ledger.entry(row);
    if (m_workspace.accept(m_workspace.review()->settle({entry}, m_ledger.draft(), settlement))) {
        if (settlement != Settlement::None) {
            entry.carried.isOpen() ? m_ledger.goToNextOpen()
                                   : m_ledger.setCurrentRow(std::min(row + 1, m_ledger.rowCount() - 1));
        }
        m_workspace.announce(m_ledger.openCount() > 0
                                 ? tr("%n place(s) of the ledger still need(s) you.", nullptr, m_ledger.openCount())
                                 : tr("Nothing in this ledger needs you any more."));
    }
}

void DraftCommands::confirmUnchanged() {
    const auto entries = m_ledger.unsettled(Verdict::Exact);
    if (!entries.empty() &&
        m_workspace.accept(m_workspace.review()->settle(entries, m_ledger.draft(), Settlement::Confirmed))) {
        m_workspace.announce(tr("%n unchanged place(s) confirmed.", nullptr, int(entries.size())));
    }
}

void DraftCommands::showInTexts() {
    const int row = m_ledger.currentRow();
    if (row < 0) {
        return;
    }
    const LedgerEntry entry = m_ledger.entry(row);
    const auto& now = entry.carried.settlement == Settlement::Other ? entry.carried.second
                      : entry.carried.found.empty()                 ? entry.carried.before
                                                                    : entry.carried.found;
    if (!entry.annotation.isNull()) {
        m_workspace.selectNote(entry.annotation);
    } else {
        m_workspace.selectLink(entry.crossReference);
    }
    m_workspace.goTo(now);
}

void DraftCommands::stepDraft(int by) {
    const Side side = m_workspace.activeSide();
    const Draft* const shown = m_workspace.draft(side);
    if (shown == nullptr) {
        return;
    }
    const auto& drafts = m_workspace.review()->state().document(documentNumber(side))->drafts;
    const int index = shown->number - 1 + by;
    if (index >= 0 && index < int(drafts.size())) {
        m_workspace.showDraft(side, drafts[size_t(index)]);
    }
}

void DraftCommands::fillDraftMenu(QMenu& menu, Side side) {
    const ReviewedDocument* const document =
        m_workspace.review() ? m_workspace.review()->state().document(documentNumber(side)) : nullptr;
    if (document == nullptr) {
        return;
    }
    for (auto id = document->drafts.rbegin(); id != document->drafts.rend(); ++id) {
        const Draft& draft = *m_workspace.review()->state().draft(*id);
        QAction* const action = menu.addAction(numberedName(draft));
        action->setCheckable(true);
        action->setChecked(m_workspace.draft(side)->id == draft.id);
        connect(action, &QAction::triggered, this, [this, side, id = draft.id] { m_workspace.showDraft(side, id); });
    }
}

} // namespace duikan
