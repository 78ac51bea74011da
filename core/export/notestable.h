// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporteditems.h"

namespace duikan {

/// Notes, with their replies below them, and links as comma-separated values in one table: RFC 4180, UTF-8 with a
/// byte order mark, which spreadsheets want. Times are UTC.
[[nodiscard]] Result<ExportedFile> notesCsv(const Review& review, const ExportOptions& options);

/// The cells of a table, and what did not fit into it.
struct NotesTable {
    QStringList head;
    std::vector<QStringList> rows; ///< each as long as `head`
};

/// Notes and replies: the first column says which, a reply names the note it answers.
[[nodiscard]] NotesTable notesTable(const ExportedItems& items);
[[nodiscard]] NotesTable linksTable(const ExportedItems& items);
/// Of these items in such tables.
[[nodiscard]] ExportSummary tableSummary(const ExportedItems& items);

} // namespace duikan
