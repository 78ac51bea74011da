// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace duikan {

class FacsimileView;

/// Asks for a page by what is printed on it ("iv", "A-3") or by its number, and turns to it.
class GoToPageDialog : public QDialog {
    Q_OBJECT
public:
    GoToPageDialog(FacsimileView& pages, QWidget* parent);

private:
    void look();
    void choose();

    FacsimileView& m_pages;
    QLineEdit* m_name;
    QLabel* m_hint;
};

} // namespace duikan
