// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/anchorer.h"
#include "core/annotation/annotation.h"

#include <QColor>

#include <vector>

namespace duikan {

struct CardReply {
    ReplyId id;
    QString author;
    QDateTime created;
    QString body;
};

/// A link that touches the words of a note, seen from the note.
struct CardLink {
    CrossReferenceId id;
    QString label; ///< of the other end
    QString relation;
    bool isOutgoing = true; ///< the note lies at the `from` end
};

/// Everything a card of the notes panel shows.
struct NoteCard {
    AnnotationId id; ///< null for a note that is being written
    int number = 0;  ///< 0 for a note that is being written
    AnnotationKind kind = AnnotationKind::Comment;
    AnnotationState state = AnnotationState::Open;
    QString color;
    QString label;
    QString quote;
    QString body;
    QString replacement;
    QString author;
    QDateTime created;
    QStringList tags;
    QStringList tagColors; ///< of each tag, by name (core/annotation/tagcolor.h)
    QString assignee;
    QString decidedBy; ///< who said the state; empty while nobody has
    QDateTime decided;
    Verdict verdict = Verdict::Exact;
    bool waitsInLedger = false; ///< `verdict` is that of the ledger, and a person has to say
    bool inConflict = false;    ///< two people changed it, or a reply to it, at once
    bool wholeParagraph = false;
    std::vector<CardLink> links;
    std::vector<CardReply> replies;
};

} // namespace duikan
