// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ftsbaseline.h"

#include <cstdio>
#include <cstdlib>

namespace duikan {

namespace {

void check(int code, sqlite3* database) {
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        std::fprintf(stderr, "FTS5: %s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
}

int createTokenizer(void*, const char**, int, Fts5Tokenizer** tokenizer) {
    *tokenizer = reinterpret_cast<Fts5Tokenizer*>(1); // has no state
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer*) {}

int next(const char* text, int at, int size) {
    ++at;
    while (at < size && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) {
        ++at;
    }
    return at;
}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size,
             int (*token)(void*, int, const char*, int, int, int)) {
    int at = 0;
    while (at < size) {
        const int second = next(text, at, size);
        const int end = second < size ? next(text, second, size) : second;
        const bool isAlone = end == second;
        if (isAlone && (flags & FTS5_TOKENIZE_QUERY) != 0 && at > 0) {
            break; // the last character is in the pair before
        }
        if (const int code = token(context, 0, text + at, end - at, at, end); code != SQLITE_OK) {
            return code;
        }
        at = second;
    }
    return SQLITE_OK;
}

void registerBigrams(sqlite3* database) {
    sqlite3_stmt* statement = nullptr;
    fts5_api* api = nullptr;
    check(sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr), database);
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    fts5_tokenizer bigrams{createTokenizer, deleteTokenizer, tokenize};
    check(api->xCreateTokenizer(api, "bigram", nullptr, &bigrams, nullptr), database);
}

} // namespace

FtsBaseline::FtsBaseline(const std::string& path, Grams grams)
    : m_grams(grams) {
    check(sqlite3_open(path.c_str(), &m_database), m_database);
    registerBigrams(m_database);
    const std::string sql = std::string("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                                        "CREATE VIRTUAL TABLE IF NOT EXISTS t USING fts5(x, content='', columnsize=0, "
                                        "tokenize='") +
                            (grams == Grams::Bigrams ? "bigram" : "trigram") + "')";
    check(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr), m_database);
    check(sqlite3_prepare_v2(m_database, "SELECT rowid FROM t WHERE t MATCH ?1 LIMIT ?2", -1, &m_first, nullptr),
          m_database);
    check(sqlite3_prepare_v2(m_database, "SELECT count(*) FROM t WHERE t MATCH ?1", -1, &m_count, nullptr),
          m_database);
}

FtsBaseline::~FtsBaseline() {
    sqlite3_finalize(m_first);
    sqlite3_finalize(m_count);
    sqlite3_close(m_database);
}

void FtsBaseline::build(const std::vector<std::string>& texts) {
    sqlite3_stmt* insert = nullptr;
    check(sqlite3_exec(m_database, "BEGIN", nullptr, nullptr, nullptr), m_database);
    check(sqlite3_prepare_v2(m_database, "INSERT INTO t(rowid, x) VALUES (?1, ?2)", -1, &insert, nullptr),
          m_database);
    sqlite3_int64 row = 0;
    for (const std::string& text : texts) {
        sqlite3_bind_int64(insert, 1, ++row);
        sqlite3_bind_text(insert, 2, text.data(), int(text.size()), SQLITE_STATIC);
        check(sqlite3_step(insert), m_database);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    check(sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr), m_database);
}

std::string FtsBaseline::expression(const std::string& words) const {
    std::string phrase = "\"";
    for (const char c : words) {
        phrase += c;
        if (c == '"') {
            phrase += '"';
        }
    }
    phrase += '"';
    const bool isOneCharacter = next(words.data(), 0, int(words.size())) == int(words.size());
    return isOneCharacter && m_grams == Grams::Bigrams ? phrase + " *" : phrase;
}

std::vector<long> FtsBaseline::first(const std::string& words, int limit) {
    const std::string match = expression(words);
    sqlite3_bind_text(m_first, 1, match.data(), int(match.size()), SQLITE_STATIC);
    sqlite3_bind_int(m_first, 2, limit);
    std::vector<long> rows;
    while (sqlite3_step(m_first) == SQLITE_ROW) {
        rows.push_back(long(sqlite3_column_int64(m_first, 0)));
    }
    sqlite3_reset(m_first);
    return rows;
}

long FtsBaseline::count(const std::string& words) {
    const std::string match = expression(words);
    sqlite3_bind_text(m_count, 1, match.data(), int(match.size()), SQLITE_STATIC);
    const long found = sqlite3_step(m_count) == SQLITE_ROW ? long(sqlite3_column_int64(m_count, 0)) : -1;
    sqlite3_reset(m_count);
    return found;
}

} // namespace duikan
