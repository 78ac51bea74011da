// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/crossreference.h"

namespace duikan {

// What a file brings to a review, with its places in the review found already: a reader of such files makes these
// (core/import/notesimport.h), Review::takeIn() takes them in.

/// What the file's format cannot say is not set: then a note that is known keeps what it has.
struct IncomingNote {
    Provenance from;
    Passage anchors; ///< of a new note; a known one stays where it is
    QString body;
    std::optional<AnnotationKind> kind; ///< a new note is a comment otherwise
    std::optional<AnnotationState> state;
    std::optional<QString> color; ///< "#rrggbb" or empty
    std::optional<QString> replacement;
    std::optional<QStringList> tags;
    std::optional<QString> assignee = {}; ///< empty for nobody
};

struct IncomingReply {
    Provenance from;
    QString inReplyTo; ///< the id, in the file, of a note in the file or in the review
    QString body;
};

struct IncomingLink {
    Provenance from;
    Passage fromPassage;
    Passage toPassage;
    QString relation;
    QString note;
    std::optional<SuggestionOrigin> origin;
};

struct IncomingItems {
    std::vector<IncomingNote> notes;
    std::vector<IncomingReply> replies;
    std::vector<IncomingLink> links;
};

/// What became of them. Known items are those whose id the review has already, as its own or as one imported before.
struct TakenIn {
    int notes = 0; ///< added
    int replies = 0;
    int links = 0;
    int updated = 0; ///< known and newer in the file: took what the file says
    int known = 0;   ///< the same here already
    int kept = 0;    ///< known, says something else, and is not newer in the file: stayed as it is here
    int stray = 0;   ///< replies to nothing that is in the review; left out

    friend bool operator==(const TakenIn&, const TakenIn&) = default;
};

} // namespace duikan
