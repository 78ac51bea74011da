// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/carriedpassage.h"
#include "core/annotation/provenance.h"

#include <QDateTime>
#include <QStringList>

namespace duikan {

enum class AnnotationKind { Comment, Question, Proposal, Highlight };
enum class AnnotationState { Open, Accepted, Rejected, Resolved };

[[nodiscard]] QString toString(AnnotationKind kind);
[[nodiscard]] std::optional<AnnotationKind> annotationKindFromString(QStringView name);
[[nodiscard]] QString toString(AnnotationState state);
[[nodiscard]] std::optional<AnnotationState> annotationStateFromString(QStringView name);

/// A note by one author on one or more passages; others reply.
struct Annotation {
    AnnotationId id;
    QString author;
    QDateTime created;  ///< UTC
    QDateTime modified; ///< UTC, the newest change to any field
    AnnotationKind kind = AnnotationKind::Comment;
    AnnotationState state = AnnotationState::Open;
    QString color; ///< "#rrggbb", or empty for the kind's own
    QString body;  ///< plain text
    QString replacement; ///< a proposal's wording for the passage
    QStringList tags;
    QString assignee;  ///< who is to look at it; empty for nobody
    QString decidedBy; ///< who last said its state; empty while nobody has
    QDateTime decided; ///< when, UTC; invalid while nobody has
    Passage anchors;         ///< where it stands now: in the latest draft that it was carried to
    Passage written;         ///< the anchors it was made with
    CarriedPassages carried; ///< what became of it in later drafts
    std::optional<Provenance> imported; ///< where it came from a file: author and times above are that file's
};

struct Reply {
    ReplyId id;
    AnnotationId annotation;
    QString author;
    QDateTime created;
    QString body;
    std::optional<Provenance> imported;
};

} // namespace duikan
