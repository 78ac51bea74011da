// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/structure/citationtargets.h"
#include "ui/workspace.h"

#include <QObject>

namespace duikan {

class WindowActions;

/// What a person does with citations in the texts: points at one and reads its card, goes where it leads, lists those
/// of a paragraph or of a side. One that leads nowhere says so and stays where it is.
class CitationCommands : public QObject {
    Q_OBJECT
public:
    CitationCommands(Workspace& workspace, WindowActions& actions, QObject* parent);

    void follow(Side side, int ordinal, int citation); ///< `citation` is a place in Paragraph::citations

private:
    void showCard(Side side, int ordinal, int citation, const QRect& where);
    void list(int ordinal);
    [[nodiscard]] CitationTarget targetOf(Side side, int ordinal, int citation) const;

    Workspace& m_workspace;
};

} // namespace duikan
