// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/anchor.h"

#include <QDateTime>
#include <QStringList>

namespace duikan {

/// A typed tie from one passage to another, read "from <relation> to".
struct CrossReference {
    CrossReferenceId id;
    QString author;
    QDateTime created;
    QDateTime modified;
    QString relation; ///< one of builtInRelations() or one the review added
    QString note;
    Passage from;
    Passage to;
};

/// supports, elaborates, implements, echoes, conflicts, cites: in the order of their keys 1 to 6.
[[nodiscard]] const QStringList& builtInRelations();

} // namespace duikan
