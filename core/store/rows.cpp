// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <SQLiteCpp/Column.h>

namespace duikan {

namespace {

std::optional<std::string> optionalIn(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.getString());
}

void bindText(SQLite::Statement& statement, int index, const std::optional<std::string>& text) {
    if (text) {
        statement.bindNoCopy(index, *text);
    } else {
        statement.bind(index);
    }
}

void bindOptionalBytes(SQLite::Statement& statement, int index, const std::optional<std::string>& bytes) {
    if (bytes) {
        bindBytes(statement, index, *bytes);
    } else {
        statement.bind(index);
    }
}

} // namespace

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bindNoCopy(index, bytes.data(), int(bytes.size()));
}

void bindBytes(SQLite::Statement& statement, int index, const QByteArray& bytes) {
    statement.bindNoCopy(index, bytes.constData(), int(bytes.size()));
}

QByteArray bytesIn(const SQLite::Column& column) {
    return {static_cast<const char*>(column.getBlob()), column.getBytes()};
}

void bindRow(SQLite::Statement& insertChange, const ChangeRow& row) {
    const std::string hash = row.hash();
    bindBytes(insertChange, 1, row.id);
    bindOptionalBytes(insertChange, 2, row.act);
    bindText(insertChange, 3, row.actKind);
    bindOptionalBytes(insertChange, 4, row.actOf);
    bindText(insertChange, 5, row.actTitle);
    insertChange.bindNoCopy(6, row.author);
    insertChange.bindNoCopy(7, row.targetKind);
    bindOptionalBytes(insertChange, 8, row.target);
    insertChange.bindNoCopy(9, row.field);
    bindText(insertChange, 10, row.value);
    bindText(insertChange, 11, row.before);
    insertChange.bind(12, hash.data(), int(hash.size()));
}

ActReader::ActReader(SQLite::Database& database)
    : m_select(database, "SELECT id, act, act_kind, act_of, act_title, author, target_kind, target, field, value, "
                         "before, sha256 FROM changes ORDER BY id") {}

bool ActReader::next() {
    if (!m_select.executeStep()) {
        return false;
    }
    m_row = {
        .id = m_select.getColumn(0).getString(),
        .act = optionalIn(m_select.getColumn(1)),
        .actKind = optionalIn(m_select.getColumn(2)),
        .actOf = optionalIn(m_select.getColumn(3)),
        .actTitle = optionalIn(m_select.getColumn(4)),
        .author = m_select.getColumn(5).getString(),
        .targetKind = m_select.getColumn(6).getString(),
        .target = optionalIn(m_select.getColumn(7)),
        .field = m_select.getColumn(8).getString(),
        .value = optionalIn(m_select.getColumn(9)),
        .before = optionalIn(m_select.getColumn(10)),
    };
    m_storedHash = m_select.getColumn(11).getString();
    return true;
}

QString ActReader::idText() const {
    const auto id = uuidOf(m_row.id);
    return id ? id->toString() : QString::fromLatin1(QByteArray::fromStdString(m_row.id).toHex());
}

bool ActReader::gather(std::vector<Act>& acts) {
    auto read = changeOf(m_row);
    if (!read) {
        return false;
    }
    if (read->opened) {
        m_places[read->opened->id] = acts.size();
        acts.push_back(*std::move(read->opened));
        acts.back().changes.push_back(std::move(read->change));
        return true;
    }
    const auto place = m_places.find(read->change.act);
    if (place == m_places.end()) {
        return false;
    }
    acts[place->second].changes.push_back(std::move(read->change));
    return true;
}

} // namespace duikan
