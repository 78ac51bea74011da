// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changerow.h"

#include <SQLiteCpp/Statement.h>

#include <QByteArray>

#include <map>

namespace duikan {

inline constexpr char kInsertChange[] =
    "INSERT INTO changes (id, act, act_kind, act_of, act_title, author, target_kind, target, field, value, "
    "before, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";

/// Binds a blob without copying it: it has to live until the statement has run.
void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes);
void bindBytes(SQLite::Statement& statement, int index, const QByteArray& bytes);
[[nodiscard]] QByteArray bytesIn(const SQLite::Column& column);

/// Binds the columns of kInsertChange, the hash among them. The row has to live until the statement has run.
void bindRow(SQLite::Statement& insertChange, const ChangeRow& row);

/// Reads the log, change by change, in order of ids.
class ActReader {
public:
    explicit ActReader(SQLite::Database& database);

    bool next();
    [[nodiscard]] const ChangeRow& row() const { return m_row; }
    [[nodiscard]] const std::string& storedHash() const { return m_storedHash; }
    [[nodiscard]] QString idText() const;

    /// Adds the change to its act, which is the last of `acts` but where logs were merged. False when the change
    /// cannot be read or belongs to no act.
    [[nodiscard]] bool gather(std::vector<Act>& acts);

private:
    SQLite::Statement m_select;
    ChangeRow m_row;
    std::string m_storedHash;
    std::map<ActId, size_t> m_places; ///< of acts
};

} // namespace duikan
