// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/carriedpassage.h"

#include <QDateTime>

namespace duikan {

using DismissalId = Id<struct DismissalTag>;

/// A pair of passages that a person does not want suggested as a cross-reference again. Its ends are carried
/// from draft to draft as those of a cross-reference are; where an end finds no place, the dismissal holds no
/// longer.
struct Dismissal {
    DismissalId id;
    QString author;
    QDateTime created; ///< UTC
    Passage from; ///< where its ends stand now
    Passage to;
    Passage writtenFrom; ///< the anchors it was made with
    Passage writtenTo;
    CarriedPassages carriedFrom;
    CarriedPassages carriedTo;
};

} // namespace duikan
