// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/structure/citedpattern.h"

namespace duikan {

namespace {

/// Whether a stroke follows what symbols begin with: capitals, or capitals and a number (WHA58/12). "18/18" has none.
/// "PRST OS/8/1" and "PRST 19/4" are told by their capitals.
bool hasStrokeBehindCapitals(QStringView text) {
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    for (qsizetype at = text.indexOf(u'/'); at >= 0; at = text.indexOf(u'/', at + 1)) {
        qsizetype end = at;
        while (end > 0 && text[end - 1].isDigit()) {
            --end;
        }
        if (end > 0 && (isCapital(text[end - 1]) || text.first(end - 1).endsWith(u"PRST"))) {
            return true;
        }
    }
    return false;
}

} // namespace

void findSymbols(CitedText& cited) {
    static const QRegularExpression symbolPattern(QStringLiteral(
        "(?<![\\w/"
        "])(?:A|E|S|T|ST|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW|SPT|HRI|FCCC|UNEP|UNHCR|TD|DP|JIU|NPT|CD|CBD|"
        "OPCAT|WHA\\d{1,2}|EB\\d{2,3})(?:/"
        "[A-Z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9]+)*)+(?:\\s?\\((?:19|20)\\d{2}\\)|\\([IVXLC]+\\))?"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    static const QRegularExpression yearInParentheses(QStringLiteral("\\s?\\("));
    if (!cited.signs.digit || !hasStrokeBehindCapitals(cited.text)) {
        return;
    }
    // Presidential statements of the Council are cited without its symbol too: PRST/19/4, PRST OS/8/1.
    static const QRegularExpression statement(QStringLiteral("(?<![\\w/])PRST[\\s/](?<number>(?:OS/)?\\d{1,3}/\\d{1,3})"));
    for (auto matches = statement.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        addCitation(cited, rangeOf(match), CitationKind::Document,
                    QStringLiteral("A/HRC/PRST/") + match.captured(u"number"));
    }
    for (auto matches = symbolPattern.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString text = match.captured();
        if (!text.contains(digit)) {
            continue;
        }
        const bool isResolution = text.contains(QLatin1String("/RES/"));
        text.replace(yearInParentheses, QStringLiteral(" ("));
        addCitation(cited, rangeOf(match), isResolution ? CitationKind::Resolution : CitationKind::Document,
                    text);
    }
}

} // namespace duikan
