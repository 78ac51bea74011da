// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <string>
#include <vector>

namespace duikan {

/// What a program without an index of its own would use: an FTS5 table that keeps no text, over a plain tokenizer.
class FtsBaseline {
public:
    enum class Grams {
        Bigrams,  ///< overlapping pairs of characters, and the last character alone
        Trigrams, ///< the tokenizer that comes with FTS5
    };

    FtsBaseline(const std::string& path, Grams grams);
    ~FtsBaseline();
    FtsBaseline(const FtsBaseline&) = delete;
    FtsBaseline& operator=(const FtsBaseline&) = delete;

    /// One transaction. Row ids count from 1.
    void build(const std::vector<std::string>& texts);
    /// Row ids that contain the words as a phrase, ascending, at most `limit`.
    [[nodiscard]] std::vector<long> first(const std::string& words, int limit);
    [[nodiscard]] long count(const std::string& words);

private:
    [[nodiscard]] std::string expression(const std::string& words) const;

    sqlite3* m_database = nullptr;
    Grams m_grams;
    sqlite3_stmt* m_first = nullptr;
    sqlite3_stmt* m_count = nullptr;
};

} // namespace duikan
