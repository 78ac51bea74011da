// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>

class QMenu;
class QWidget;

namespace duikan {

class LedgerModel;
class WindowActions;

/// What a person does with drafts: settle the ledger line by line or by the dozen, see in the texts what a line speaks
/// of, and read an older draft.
class DraftCommands : public QObject {
    Q_OBJECT
public:
    DraftCommands(Workspace& workspace, WindowActions& actions, LedgerModel& ledger, QObject* parent);

    void giveKeysTo(QWidget& list); ///< the keys of the ledger work where this has the keyboard
    void follow();                  ///< offers what may be done now; when a room is entered, too
    void showInTexts();             ///< the place before and the place now of the current line
    void fillDraftMenu(QMenu& menu, Side side); ///< the drafts of a side's document, the one shown checked

private:
    void settle(Settlement settlement);
    void confirmUnchanged();
    void stepDraft(int by);

    Workspace& m_workspace;
    WindowActions& m_actions;
    LedgerModel& m_ledger;
};

/// "Draft 2: A_HRC_21_L.9_Rev.1", for menus and tool tips.
[[nodiscard]] QString numberedName(const Draft& draft);

} // namespace duikan
