// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace duikan {

class Comparing;
class ElidedLabel;
class Segments;

/// Above the two texts: which draft each side shows, and a choice of others; how many clauses it has; and
/// between them which change is the current one.
class CompareHeader : public QWidget {
    Q_OBJECT
public:
    CompareHeader(Workspace& workspace, Comparing& comparing, QWidget* parent = nullptr);

    void setPlace(const QString& place) const; ///< "7 of 11"
    [[nodiscard]] Segments& segments() const { return *m_segments; } ///< at the right, for words or characters
    [[nodiscard]] QComboBox& drafts(Side side) const { return *m_drafts[size_t(side)]; }
    void refresh(); ///< drafts may have come, gone, or be called otherwise

private:
    [[nodiscard]] QWidget* makeSide(Side side);
    void choose(Side side, int index);

    Workspace& m_workspace;
    Comparing& m_comparing;
    std::array<QComboBox*, 2> m_drafts{};
    std::array<ElidedLabel*, 2> m_counts{};
    QLabel* m_place;
    Segments* m_segments;
};

/// "Rev.1 · 24 Sep": a draft in a few words.
[[nodiscard]] QString draftName(const Draft& draft);

} // namespace duikan
