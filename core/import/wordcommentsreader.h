// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notesimport.h"

namespace duikan {

/// Reads the comments of a Word file, in the worker: those that somebody added to a document that Duikan wrote
/// (core/export/documentdocx.h), and those of any other file with the same text. Done is resolved, threads are
/// threads; tracked changes are none of its business.
[[nodiscard]] Result<NotesFile> readWordComments(const QString& name, const QByteArray& bytes, const Review& review);

/// The same for a file that has been read. A comment hangs in the current draft whose paragraphs the file has, at the
/// paragraph with the same text; where that is gone, its words are looked for.
///
/// A Word file has no ids that outlive every program. A comment is that of a note or reply of the review when author
/// and second are the same: then it is known, and its text counts as changed only where it is not what Duikan wrote.
/// Comments that tell of cross-references of the review, or of a note's further passages, are passed over. Any other
/// gets an id made of its content, so that it is known again.
[[nodiscard]] NotesFile notesOfWord(const DraftSource& word, const Review& review);

} // namespace duikan
