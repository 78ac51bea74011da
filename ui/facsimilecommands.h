// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace duikan {

class FacsimileView;
class WindowActions;

/// What a person does with the pages of the side that is worked on: showing them, turning them, and how large they are.
class FacsimileCommands : public QObject {
    Q_OBJECT
public:
    FacsimileCommands(Workspace& workspace, WindowActions& actions, QObject* parent);

    /// Enlarges the pages of the side that is worked on by so many steps, 0 fits them again. False where its text is
    /// shown.
    bool zoom(int steps);

private:
    [[nodiscard]] FacsimileView* pages() const; ///< of the side that is worked on; null where its text is shown
    void refresh();
    void showSinglePages(bool single);
    void goToPage();

    Workspace& m_workspace;
    WindowActions& m_actions;
};

} // namespace duikan
