// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/suggestion.h"
#include "ui/readingview.h"

#include <QPainterPath>
#include <QRectF>

#include <functional>

namespace duikan {

/// The id under which a suggestion has its ribbon, and back. Ids of links are of version 7, whose upper half is
/// never 0; those of suggestions have only a lower half, so that the two cannot be mistaken.
[[nodiscard]] CrossReferenceId ribbonIdOf(DecidedPair suggestion);
[[nodiscard]] std::optional<DecidedPair> suggestionOf(CrossReferenceId ribbon);

/// A cross-reference, or a suggestion of one, as the gutter gets it: one end on each side, in pixels of the gutter.
struct RibbonSource {
    CrossReferenceId id;
    QString relation;
    QString name; ///< of the relation, for people
    LinkEnd left;
    LinkEnd right;
    QString leftLabel; ///< of the paragraphs: what a chip says
    QString rightLabel;
};

/// A band from the left edge [a0, a1] to the right edge [b0, b1], both ends at least partly in view.
struct Ribbon {
    CrossReferenceId id;
    QString relation;
    QString name;
    double a0 = 0, a1 = 0;
    double b0 = 0, b1 = 0;
    QRectF label; ///< empty where there is no room for one
};

/// An end whose other end is out of view, with all links that leave it in that direction.
struct RibbonStub {
    bool atLeft = false;
    bool upwards = false;
    double y0 = 0, y1 = 0;
    std::vector<CrossReferenceId> ids; ///< nearest to the view first
    QString relation;                  ///< empty when several
    QString text;                      ///< "PP 1 ↑", "3 ↓"
    QRectF chip;
};

/// What stands where in the gutter. Pure: no widget, no painter. The path of a ribbon is
/// M0,a0 C m,a0 m,b0 W,b0 L W,b1 C m,b1 m,a1 0,a1 Z with m = W/2.
struct RibbonLayout {
    QSizeF size;
    std::vector<Ribbon> ribbons;
    std::vector<RibbonStub> stubs;

    [[nodiscard]] QPainterPath path(const Ribbon& ribbon) const;
    [[nodiscard]] QPainterPath edge(double left, double right) const; ///< one of the two curves of a path
    [[nodiscard]] CrossReferenceId linkAt(QPointF position, CrossReferenceId onTop) const; ///< null for none
    [[nodiscard]] const RibbonStub* stubAt(QPointF position) const;
};

using TextWidth = std::function<double(const QString&)>;

/// Ends shared by several ribbons are cut into slices in the order of the other ends, so that ribbons do not cross
/// at the bar. Labels stand in the middle of their ribbon and slide along it where another one is in the way.
[[nodiscard]] RibbonLayout layOutRibbons(std::vector<RibbonSource> sources, QSizeF size, const TextWidth& textWidth);

} // namespace duikan
