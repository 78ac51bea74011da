// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchquery.h"

#include "core/search/queryparser.h"
#include "core/search/searchfolding.h"
#include "core/search/verbatim.h"
#include "core/text/script.h"

#include <algorithm>

namespace duikan {

namespace {

char32_t codePointBefore(QStringView text, qsizetype at) {
    const QChar last = text[at - 1];
    return last.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate()
               ? QChar::surrogateToUcs4(text[at - 2], last)
               : last.unicode();
}

char32_t codePointAt(QStringView text, qsizetype at) {
    const QChar first = text[at];
    return first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
               ? QChar::surrogateToUcs4(first, text[at + 1])
               : first.unicode();
}

bool isOfWord(char32_t c) {
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

/// Ideographs are words of their own.
bool isWordStart(QStringView text, qsizetype at) {
    if (at == 0) {
        return true;
    }
    const char32_t before = codePointBefore(text, at);
    return !isOfWord(before) || isIdeograph(before) || isIdeograph(codePointAt(text, at));
}

qsizetype indexOf(QStringView folded, const QueryTerm& term, qsizetype from) {
    for (;;) {
        const qsizetype at = folded.indexOf(term.folded, from);
        if (at < 0 || !term.isPrefix || isWordStart(folded, at)) {
            return at;
        }
        from = at + 1;
    }
}

/// A text as far as a query wants it: folded only when its characters alone do not settle it.
class Text {
public:
    explicit Text(QStringView source)
        : m_source(source) {}

    bool contains(const QueryTerm& term) {
        return (term.canMatchVerbatim && containsVerbatim(m_source, term.typed)) || indexOf(folded(), term, 0) >= 0;
    }

private:
    QStringView folded() {
        if (m_folded.isNull()) {
            m_folded = foldedForSearch(m_source);
        }
        return m_folded;
    }

    QStringView m_source;
    QString m_folded;
};

bool holds(const QueryNode& node, Text& text) {
    const auto part = [&text](const QueryNode& each) { return holds(each, text); };
    switch (node.kind) {
    case QueryNode::Kind::Term:
        return text.contains(node.term);
    case QueryNode::Kind::And:
        return std::all_of(node.parts.begin(), node.parts.end(), part);
    case QueryNode::Kind::Or:
        return std::any_of(node.parts.begin(), node.parts.end(), part);
    case QueryNode::Kind::Not:
        return !holds(node.parts.front(), text);
    }
    return false;
}

void collect(const QueryNode& node, QStringView folded, std::vector<TextRange>& ranges) {
    if (node.kind == QueryNode::Kind::Term) {
        const qsizetype length = node.term.folded.size();
        for (qsizetype at = indexOf(folded, node.term, 0); at >= 0; at = indexOf(folded, node.term, at + length)) {
            ranges.push_back({at, at + length});
        }
    } else if (node.kind != QueryNode::Kind::Not) {
        for (const QueryNode& part : node.parts) {
            collect(part, folded, ranges);
        }
    }
}

/// Ascending, and those that overlap made one.
std::vector<TextRange> merged(std::vector<TextRange> ranges) {
    std::sort(ranges.begin(), ranges.end());
    std::vector<TextRange> result;
    for (const TextRange range : ranges) {
        if (!result.empty() && range.begin < result.back().end) {
            result.back().end = std::max(result.back().end, range.end);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

/// A pattern for the folded text: what folds to an ASCII sign stands for that sign, not for what it does in a pattern.
QString foldedPattern(QStringView pattern) {
    QString result;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar c = pattern[at];
        if (c.unicode() < 0x80 || c.isSurrogate() || !isFoldedAlone(c)) {
            result += c;
            continue;
        }
        const QString folded = foldedForSearch(QStringView(&c, 1));
        if (folded.size() == 1 && folded[0].unicode() < 0x80 && !folded[0].isLetterOrNumber() && folded != u" ") {
            result += u'\\';
        }
        result += folded;
    }
    return result;
}

} // namespace

std::expected<SearchQuery, QueryFault> SearchQuery::parse(QStringView text) {
    auto root = parseQuery(text);
    if (!root) {
        return std::unexpected(root.error());
    }
    SearchQuery query;
    query.m_root = std::make_shared<const QueryNode>(*std::move(root));
    return query;
}

std::optional<SearchQuery> SearchQuery::phrase(const QString& words) {
    QueryTerm term{.typed = words,
                   .folded = foldedForSearch(words),
                   .isPrefix = false,
                   .canMatchVerbatim = std::all_of(words.begin(), words.end(), isFoldedAlone)};
    if (term.folded.isEmpty()) {
        return std::nullopt;
    }
    SearchQuery query;
    query.m_root = std::make_shared<const QueryNode>(QueryNode{QueryNode::Kind::Term, std::move(term), {}});
    return query;
}

std::expected<SearchQuery, QueryFault> SearchQuery::regularExpression(QStringView pattern) {
    if (pattern.isEmpty()) {
        return std::unexpected(QueryFault{});
    }
    SearchQuery query;
    query.m_expression.setPattern(pattern.toString());
    if (query.m_expression.isValid()) { // faults are told of the pattern as it was typed
        query.m_expression.setPattern(foldedPattern(pattern));
    }
    query.m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!query.m_expression.isValid()) {
        return std::unexpected(QueryFault{QueryFault::Kind::RegularExpression,
                                          query.m_expression.patternErrorOffset(), query.m_expression.errorString()});
    }
    query.m_expression.optimize();
    return query;
}

bool SearchQuery::isIn(QStringView text) const {
    if (m_root) {
        Text one(text);
        return holds(*m_root, one);
    }
    return !occurrences(text).empty();
}

std::vector<TextRange> SearchQuery::occurrences(QStringView text) const {
    if (m_root) {
        if (Text one(text); !holds(*m_root, one)) {
            return {};
        }
    }
    const FoldedText folded = foldForSearch(text);
    std::vector<TextRange> ranges;
    if (m_root) {
        collect(*m_root, folded.text, ranges);
    } else {
        auto match = m_expression.globalMatch(folded.text);
        while (match.hasNext()) {
            const QRegularExpressionMatch each = match.next();
            if (each.capturedLength() > 0) {
                ranges.push_back({each.capturedStart(), each.capturedEnd()});
            }
        }
    }
    for (TextRange& range : ranges) {
        range = folded.sourceRange(range);
    }
    return merged(std::move(ranges));
}

} // namespace duikan
