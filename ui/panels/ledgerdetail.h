// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledgermodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace duikan {

class WindowActions;

/// The current line of the ledger in full: the old wording, the new one and the runner-up side by side, what differs
/// from the old one coloured, the passage itself on the ground of a note; beside them the scores and what can be done.
class LedgerDetail : public QWidget {
    Q_OBJECT
public:
    LedgerDetail(LedgerModel& model, const WindowActions& actions, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QString text() const; ///< what it says, for tests and for a screen reader

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        QLabel* head = nullptr;
        QTextBrowser* wording = nullptr;
    };
    void refresh();
    void fill(Column& column, const QString& head, const QString& html);

    LedgerModel& m_model;
    Theme m_theme;
    std::array<Column, 3> m_columns;
    QLabel* m_verdict;
    QLabel* m_scores;
    std::vector<std::pair<QPushButton*, QAction*>> m_buttons;
};

} // namespace duikan
