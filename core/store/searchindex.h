// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"
#include "core/search/candidates.h"

#include <SQLiteCpp/Database.h>

namespace duikan {

/// Indexes the paragraphs of a source, in the caller's transaction. Throws SQLite::Exception, as do all that take a
/// database.
void writeSearchIndex(SQLite::Database& database, const QByteArray& sha256, const Document& document);

/// Sources whose index is missing or of another version.
[[nodiscard]] std::vector<QByteArray> sourcesWithoutIndex(SQLite::Database& database);

/// Whether the index of a source is what its paragraphs say; true where there is none.
[[nodiscard]] bool isSearchIndexSound(SQLite::Database& database, const QByteArray& sha256, const Document& document);

/// Reads the indexes of a review through a connection of its own, for one thread. Close it before the review: the
/// last connection to a file is to be the one that may write.
class SearchIndexReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<SearchIndexReader>> open(const QString& path);
    ~SearchIndexReader();

    /// Null when the source has none of this version. The reader has to outlive it.
    [[nodiscard]] std::unique_ptr<GramIndex> index(const QByteArray& sha256);

private:
    explicit SearchIndexReader(std::unique_ptr<SQLite::Database> database);

    struct Statements;
    class StoredIndex;

    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Statements> m_statements; ///< goes before its database
};

} // namespace duikan
