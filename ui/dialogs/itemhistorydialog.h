// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/itemhistory.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace duikan {

/// Everything that was done to a note, its replies, or a link, newest first: who, when, what from and to. What was
/// there once can be put back, which is a new step.
class ItemHistoryDialog : public QDialog {
    Q_OBJECT
public:
    /// `act` is the one to begin at; null for the latest.
    ItemHistoryDialog(Workspace& workspace, const Target& item, ActId act, const Theme& theme, QWidget* parent);

private:
    void fill(ActId act);
    void restore();
    void follow();
    [[nodiscard]] QString html(const HistoryEntry& entry) const;
    [[nodiscard]] const HistoryEntry* current() const;
    [[nodiscard]] bool canRestore(const HistoryEntry& entry) const;

    Workspace& m_workspace;
    Target m_item;
    Theme m_theme;
    std::vector<HistoryEntry> m_entries; ///< newest first
    QListWidget* m_list;
    QPushButton* m_restore;
};

} // namespace duikan
