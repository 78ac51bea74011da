// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace duikan {

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

qsizetype wholeCharacter(const QString& text, qsizetype at) {
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

QString faultClause(const QueryFault& fault) {
    switch (fault.kind) {
    case QueryFault::Kind::Empty:
        return SearchWords::tr("there is nothing in it to look for; type a word");
    case QueryFault::Kind::MissingOperand:
        return SearchWords::tr("%1 has no word beside it; add one, or put %1 in quotation marks").arg(fault.detail);
    case QueryFault::Kind::OpenQuote:
        return SearchWords::tr("a quotation mark is never closed; add one at the end");
    case QueryFault::Kind::OpenParenthesis:
        return SearchWords::tr("a parenthesis is never closed; add one at the end");
    case QueryFault::Kind::StrayParenthesis:
        return SearchWords::tr("a parenthesis is closed that was never opened; take it away, or put the words in "
                               "quotation marks");
    case QueryFault::Kind::TooDeep:
        return SearchWords::tr("it has too many parentheses within each other; leave some out");
    case QueryFault::Kind::RegularExpression:
        return SearchWords::tr("it is no regular expression (at character %1: %2); correct it, or search for plain "
                               "words")
            .arg(fault.at + 1)
            .arg(fault.detail);
    }
    return {};
}

Snippet snippetOf(const QString& text, const std::vector<TextRange>& found, qsizetype length) {
    const TextRange first = found.empty() ? TextRange{0, 0} : found.front();
    const qsizetype before = std::max<qsizetype>(0, (length - first.length()) / 3);
    qsizetype begin = text.size() <= length ? 0 : std::max<qsizetype>(0, first.begin - before);
    // At the end of a text it is rather short than that the words found stand in its last line, which may be cut off.
    begin = wholeCharacter(text, std::min(begin, std::max<qsizetype>(0, text.size() - length * 2 / 3)));
    const qsizetype end = wholeCharacter(text, std::min(text.size(), begin + length));
    const QString head = begin > 0 ? QStringLiteral("…") : QString();
    Snippet snippet{head + text.mid(begin, end - begin) + (end < text.size() ? QStringLiteral("…") : QString()), {}};
    for (QChar& c : snippet.text) {
        c = c.isSpace() ? QChar(u' ') : c;
    }
    for (const TextRange range : found) {
        const TextRange shown{std::max(range.begin, begin), std::min(range.end, end)};
        if (!shown.isEmpty()) {
            snippet.ranges.push_back(shown.shifted(head.size() - begin));
        }
    }
    return snippet;
}

} // namespace duikan
