// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"

#include "core/search/searchfolding.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr int kDeepest = 100; ///< far beyond any query, far from the end of the stack

struct Symbol {
    enum class Kind { Words, And, Or, Not, Open, Close, End };
    Kind kind = Kind::End;
    qsizetype at = 0;
    QString words;
    bool isPrefix = false;
};

using Node = std::expected<QueryNode, QueryFault>;

std::unexpected<QueryFault> fault(QueryFault::Kind kind, qsizetype at, const QString& detail = {}) {
    return std::unexpected(QueryFault{kind, at, detail});
}

std::expected<Symbol, QueryFault> quoted(QStringView text, qsizetype& at) {
    Symbol symbol{Symbol::Kind::Words, at, {}, false};
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'"' && !(at + 1 < text.size() && text[at + 1] == u'"')) {
            ++at;
            symbol.isPrefix = at < text.size() && text[at] == u'*';
            at += symbol.isPrefix ? 1 : 0;
            return symbol;
        }
        at += text[at] == u'"' ? 1 : 0; // doubled: the sign itself
        symbol.words += text[at];
    }
    return fault(QueryFault::Kind::OpenQuote, symbol.at);
}

Symbol word(QStringView text, qsizetype& at) {
    const qsizetype begin = at;
    int within = 0; // parentheses opened in the word
    for (; at < text.size() && !text[at].isSpace() && text[at] != u'"'; ++at) {
        within += text[at] == u'(' ? 1 : 0;
        if (text[at] == u')' && --within < 0) {
            break;
        }
    }
    const QStringView found = text.mid(begin, at - begin);
    Symbol symbol{Symbol::Kind::Words, begin, found.toString(), false};
    if (found == u"AND") {
        symbol.kind = Symbol::Kind::And;
    } else if (found == u"OR") {
        symbol.kind = Symbol::Kind::Or;
    } else if (found == u"NOT") {
        symbol.kind = Symbol::Kind::Not;
    } else if (found.size() > 1 && found.endsWith(u'*')) {
        symbol.isPrefix = true;
        symbol.words.chop(1);
    }
    return symbol;
}

std::expected<std::vector<Symbol>, QueryFault> symbolsOf(QStringView text) {
    std::vector<Symbol> symbols;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'(' || c == u')') {
            symbols.push_back({c == u'(' ? Symbol::Kind::Open : Symbol::Kind::Close, at++, QString(c), false});
        } else if (c == u'"') {
            auto symbol = quoted(text, at);
            if (!symbol) {
                return std::unexpected(symbol.error());
            }
            symbols.push_back(*std::move(symbol));
        } else {
            symbols.push_back(word(text, at));
        }
    }
    symbols.push_back({Symbol::Kind::End, text.size(), {}, false});
    return symbols;
}

QueryTerm termOf(const Symbol& symbol) {
    const QStringView typed = symbol.words;
    return {.typed = symbol.words,
            .folded = foldedForSearch(typed),
            .isPrefix = symbol.isPrefix,
            .canMatchVerbatim = !symbol.isPrefix && std::all_of(typed.begin(), typed.end(), isFoldedAlone)};
}

class Parser {
public:
    explicit Parser(std::vector<Symbol> symbols)
        : m_symbols(std::move(symbols)) {}

    Node run() {
        if (next().kind == Symbol::Kind::End) {
            return fault(QueryFault::Kind::Empty, 0);
        }
        Node node = alternatives(0);
        if (node && next().kind == Symbol::Kind::Close) {
            return fault(QueryFault::Kind::StrayParenthesis, next().at);
        }
        return node;
    }

private:
    [[nodiscard]] const Symbol& next() const { return m_symbols[m_at]; }

    static QueryNode joined(QueryNode::Kind kind, std::vector<QueryNode> parts) {
        return parts.size() == 1 ? std::move(parts.front()) : QueryNode{kind, {}, std::move(parts)};
    }

    Node alternatives(int depth) {
        std::vector<QueryNode> parts;
        for (;;) {
            Node part = conjunction(depth);
            if (!part) {
                return part;
            }
            parts.push_back(*std::move(part));
            if (next().kind != Symbol::Kind::Or) {
                return joined(QueryNode::Kind::Or, std::move(parts));
            }
            m_operator = m_at++;
        }
    }

    Node conjunction(int depth) {
        std::vector<QueryNode> parts;
        for (;;) {
            Node part = operand(depth);
            if (!part) {
                return part;
            }
            parts.push_back(*std::move(part));
            const Symbol::Kind kind = next().kind;
            if (kind == Symbol::Kind::And) {
                m_operator = m_at++;
            } else if (kind == Symbol::Kind::Or || kind == Symbol::Kind::Close || kind == Symbol::Kind::End) {
                return joined(QueryNode::Kind::And, std::move(parts));
            }
        }
    }

    Node operand(int depth) {
        if (depth > kDeepest) {
            return fault(QueryFault::Kind::TooDeep, next().at);
        }
        const Symbol& symbol = next();
        switch (symbol.kind) {
        case Symbol::Kind::Words: {
            ++m_at;
            QueryTerm term = termOf(symbol);
            if (term.folded.isEmpty()) {
                return fault(QueryFault::Kind::Empty, symbol.at);
            }
            return QueryNode{QueryNode::Kind::Term, std::move(term), {}};
        }
        case Symbol::Kind::Not: {
            m_operator = m_at++;
            Node part = operand(depth + 1);
            return part ? Node(QueryNode{QueryNode::Kind::Not, {}, {*std::move(part)}}) : part;
        }
        case Symbol::Kind::Open:
            return group(depth);
        case Symbol::Kind::And:
        case Symbol::Kind::Or:
            return fault(QueryFault::Kind::MissingOperand, symbol.at, symbol.words);
        case Symbol::Kind::Close:
        case Symbol::Kind::End:
            break;
        }
        return missing();
    }

    Node group(int depth) {
        const qsizetype at = next().at;
        ++m_at;
        if (next().kind == Symbol::Kind::Close) {
            return fault(QueryFault::Kind::Empty, at);
        }
        Node node = alternatives(depth + 1);
        if (!node) {
            return node;
        }
        if (next().kind != Symbol::Kind::Close) {
            return fault(QueryFault::Kind::OpenParenthesis, at);
        }
        ++m_at;
        return node;
    }

    /// Words were due, and the query or a group ended.
    Node missing() const {
        const Symbol& symbol = next();
        if (m_operator + 1 == m_at) {
            return fault(QueryFault::Kind::MissingOperand, m_symbols[m_operator].at, m_symbols[m_operator].words);
        }
        return symbol.kind == Symbol::Kind::Close ? fault(QueryFault::Kind::StrayParenthesis, symbol.at)
                                                  : fault(QueryFault::Kind::OpenParenthesis, symbol.at);
    }

    std::vector<Symbol> m_symbols;
    size_t m_at = 0;
    size_t m_operator = size_t(-2); ///< the last one taken; none yet
};

} // namespace

std::expected<QueryNode, QueryFault> parseQuery(QStringView text) {
    auto symbols = symbolsOf(text);
    if (!symbols) {
        return std::unexpected(symbols.error());
    }
    return Parser(*std::move(symbols)).run();
}

} // namespace duikan
