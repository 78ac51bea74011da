// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledgermodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace duikan {

class LedgerDelegate;

/// The ledger of a draft as a list: above it which draft, and a switch with a count for each verdict. Several may
/// stand on one model; they show the same line as the current one.
class LedgerPanel : public QWidget {
    Q_OBJECT
public:
    LedgerPanel(LedgerModel& model, Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] LedgerModel& model() { return m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }
    void setTheme(const Theme& theme);
    void focusList();

signals:
    void lineActivated(); ///< a click or a double click: show it in the texts

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    LedgerModel& m_model;
    Workspace& m_workspace;
    QComboBox* m_drafts;
    std::array<QToolButton*, LedgerModel::kVerdicts.size()> m_verdicts{};
    QListView* m_list;
    LedgerDelegate* m_delegate;
    QLabel* m_hint;
};

} // namespace duikan
