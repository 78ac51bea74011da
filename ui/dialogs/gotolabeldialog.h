// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace duikan {

/// Asks for a paragraph by its label ("op6", "二(一)¶3") and finds it on the active side first, then on the
/// other. A label that is unknown or could mean several gets its alternatives listed.
class GoToLabelDialog : public QDialog {
    Q_OBJECT
public:
    GoToLabelDialog(const Workspace& workspace, QWidget* parent);

signals:
    void placeChosen(duikan::Side side, int ordinal);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void look();
    void choose();

    const Workspace& m_workspace;
    QLineEdit* m_label;
    QLabel* m_hint;
    QListWidget* m_found;
};

} // namespace duikan
