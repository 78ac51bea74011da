// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/document/document.h"
#include "core/document/documentjson.h"

#include <QDateTime>
#include <QSet>

namespace duikan {

/// One state of a document in time: the file it came from, and its structure. Drafts of a document are ordered; the
/// last one is current, and the others keep their anchors.
struct Draft {
    DraftId id;
    DocumentId document;
    int number = 0; ///< place among the drafts of its document, 1-based
    QString label;  ///< what the window shows; the file name unless someone named it
    SourceInfo source;
    QDateTime added;
    DocumentPtr imported;        ///< as the importer made it
    QSet<QString> undoneRepairs; ///< ids of the repairs a reader took back
    DocumentPtr structure;       ///< `imported` without these: what is shown and anchored
};

/// A document under review: one side of the table. Document 1 is the left one.
struct ReviewedDocument {
    DocumentId id;
    int number = 0; ///< 1-based, in order of arrival
    std::vector<DraftId> drafts;
};

} // namespace duikan
