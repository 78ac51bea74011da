// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace duikan {

class WindowActions;

/// All keyboard shortcuts, read off the actions, in the order of the menus; a field narrows the list.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const WindowActions& actions, QWidget* parent);

private:
    void fill(const WindowActions& actions);
    void narrow(const QString& text);

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace duikan
