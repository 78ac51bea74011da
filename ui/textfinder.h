// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace duikan {

/// Finds words in the two texts of the window with the engine that searches the whole review: blind to width,
/// radical forms and case. Marks all places in both, and goes from one to the next: through the side that is being
/// worked on, then through the other.
class TextFinder : public QObject {
    Q_OBJECT
public:
    TextFinder(Workspace& workspace, QObject* parent);

    void find(const QString& words, bool backward); ///< empty words end the search
    /// Goes to words that were found elsewhere, and marks these alone.
    void show(Side side, int ordinal, const std::vector<TextRange>& ranges);

signals:
    /// Which of how many is stood at, 1-based; 0 of 0 when there is none, or no search.
    void counted(qsizetype current, qsizetype total);

private:
    struct Found {
        Side side = Side::Left;
        Place place;
    };

    void search();
    void end();
    [[nodiscard]] qsizetype first(bool backward) const;
    void goTo(qsizetype index);

    Workspace& m_workspace;
    QString m_words;
    std::array<DocumentPtr, 2> m_searched;
    std::vector<Found> m_found; ///< left text first, in reading order
    qsizetype m_current = -1;
};

} // namespace duikan
