// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace duikan {

/// The review's own concepts: which words mean the same to its readers, and which are near. Each is added, altered and
/// removed by a step of the review that undo takes back; suggestions follow at once.
class ConceptsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ConceptsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void refresh(OwnConceptId current);
    void showCurrent();
    void begin(); ///< a new one
    void keep();
    void remove();
    [[nodiscard]] OwnConceptId current() const; ///< null while a new one is written

    Workspace& m_workspace;
    QListWidget* m_list;
    QLineEdit* m_name;
    QPlainTextEdit* m_wordings;
    QPlainTextEdit* m_related;
    QLabel* m_complaint;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

} // namespace duikan
