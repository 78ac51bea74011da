// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/carriedpassage.h"
#include "core/annotation/provenance.h"
#include "core/annotation/suggestionorigin.h"

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
    Passage from; ///< where its ends stand now: in the latest draft that they were carried to
    Passage to;
    Passage writtenFrom; ///< the anchors it was made with
    Passage writtenTo;
    CarriedPassages carriedFrom; ///< what became of its ends in later drafts
    CarriedPassages carriedTo;
    std::optional<SuggestionOrigin> origin; ///< the suggestion it was made from, if it was
    std::optional<Provenance> imported;
};

/// supports, elaborates, implements, echoes, conflicts, cites: in the order of their keys 1 to 6.
[[nodiscard]] const QStringList& builtInRelations();

} // namespace duikan
