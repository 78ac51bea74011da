// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <expected>
#include <memory>
#include <optional>
#include <vector>

namespace duikan {

/// Why a query cannot be understood. `at` counts UTF-16 units from the beginning of what was typed.
struct QueryFault {
    enum class Kind {
        Empty,             ///< nothing to look for
        MissingOperand,    ///< `detail` is the AND, OR or NOT that has nothing beside it
        OpenQuote,         ///< a quotation mark is never closed
        OpenParenthesis,   ///< a parenthesis is never closed
        StrayParenthesis,  ///< one is closed that was never opened
        TooDeep,           ///< more parentheses and NOTs within each other than anybody needs
        RegularExpression, ///< `detail` is what PCRE says, in English
    };
    Kind kind = Kind::Empty;
    qsizetype at = 0;
    QString detail;

    friend bool operator==(const QueryFault&, const QueryFault&) = default;
};

/// One piece of words to look for.
struct QueryTerm {
    QString typed;
    QString folded;        ///< never empty
    bool isPrefix = false; ///< only where a word begins
    bool canMatchVerbatim = false;

    friend bool operator==(const QueryTerm&, const QueryTerm&) = default;
};

struct QueryNode {
    enum class Kind { Term, And, Or, Not };
    Kind kind = Kind::Term;
    QueryTerm term;
    std::vector<QueryNode> parts; ///< one for Not, two or more for And and Or

    friend bool operator==(const QueryNode&, const QueryNode&) = default;
};

/// What is looked for, in one text at a time: a paragraph, a note, a reply.
///
/// A word is found wherever its characters stand in this order, also within a longer word, as in any text that is
/// written without blanks; "words in quotation marks" with their blanks and signs; `word*` only where a word begins.
/// Words side by side must all be there, as with AND; OR, NOT and parentheses as everywhere: NOT binds closest, then
/// AND, then OR. The operators are ASCII capitals, the quotation mark is the straight one, and a parenthesis within a
/// word is part of it, so that full width signs and labels like 二(一) are only text. Everything is blind to what
/// core/search/searchfolding.h folds.
///
/// As a regular expression (PCRE, case-blind) a query runs over the folded text; signs that fold to ASCII stand for
/// themselves in it. Thread-safe once made; cheap to copy.
class SearchQuery {
public:
    [[nodiscard]] static std::expected<SearchQuery, QueryFault> parse(QStringView text);
    /// All of it as one piece of words, operators and signs included; nothing when it folds to nothing.
    [[nodiscard]] static std::optional<SearchQuery> phrase(const QString& words);
    [[nodiscard]] static std::expected<SearchQuery, QueryFault> regularExpression(QStringView pattern);

    /// Null for a regular expression.
    [[nodiscard]] const QueryNode* root() const { return m_root.get(); }

    [[nodiscard]] bool isIn(QStringView text) const;
    /// Where the words stand that are looked for, ascending and apart from each other; empty when the query is not in
    /// the text, or when all of it is about what must not be there.
    [[nodiscard]] std::vector<TextRange> occurrences(QStringView text) const;

private:
    std::shared_ptr<const QueryNode> m_root;
    QRegularExpression m_expression;
};

} // namespace duikan
