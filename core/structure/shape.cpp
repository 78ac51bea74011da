// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/shape.h"

#include "core/text/script.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kShortestBody = 60;         ///< columns: most of a printed line
constexpr int kShortestClausedBody = 24;  ///< columns, with clause marks inside
constexpr qsizetype kShortestCaption = 4; ///< with its parentheses; less is a number or a mark
constexpr qsizetype kShortestLatinCaption = 16;
constexpr int kLongestNoise = 80;   ///< columns: recognised pictures come in scraps
constexpr double kLeastWords = 0.6; ///< share of a line's marks and letters that stand in words

bool hasSentenceEndInside(QStringView text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'。' || c == u'；' || c == u'！' || c == u'？' || c == u'｡') {
            return true;
        }
        // A full stop within a heading follows an abbreviation or a number: short words.
        if ((c == u'.' || c == u';') && text[i + 1].isSpace() && i >= 4 && text[i - 1].isLower() &&
            text[i - 2].isLower() && text[i - 3].isLower()) {
            return true;
        }
    }
    return false;
}

bool isVowel(QChar c) {
    static constexpr QStringView kVowels = u"aeiouyàáâäãåèéêëìíîïòóôöõùúûüаеёиоуыэюя";
    return kVowels.contains(c.toLower());
}

/// A word as languages have them: four letters or more with a vowel and a consonant, not of mixed case.
bool isWord(QStringView letters) {
    if (letters.size() < 4) {
        return false;
    }
    const auto vowels = std::count_if(letters.begin(), letters.end(), isVowel);
    const auto uppers =
        std::count_if(letters.begin() + 1, letters.end(), [](QChar c) { return c.isUpper(); });
    const bool evenCase = uppers == 0 || (letters.front().isUpper() && uppers == letters.size() - 1);
    const bool alphabetic =
        letters.front().script() == QChar::Script_Latin || letters.front().script() == QChar::Script_Cyrillic;
    return !alphabetic || (vowels > 0 && vowels < letters.size() && evenCase);
}

} // namespace

bool isHeadingLike(QStringView text) {
    if (text.isEmpty() || text.size() > kLongestHeading || columnWidth(text) > kLongestHeading) {
        return false;
    }
    const QChar last = lastMark(text);
    const bool ended = (endsWithFinalMark(text) && last != u'?' && last != u'？') || endsWithComma(text);
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return !ended && hasLetter && !hasSentenceEndInside(text);
}

bool isBodyLike(QStringView text) {
    const int columns = text.size() > kShortestBody ? kShortestBody : columnWidth(text);
    if (columns >= kShortestBody) {
        return true;
    }
    return columns >= kShortestClausedBody && std::any_of(text.begin(), text.end(), [](QChar c) {
               return isComma(c) || c == u'。' || c == u'；' || c == u';';
           });
}

bool isParenthesised(QStringView text) {
    const bool full = text.startsWith(u'（') && text.endsWith(u'）');
    const bool half = text.startsWith(u'(') && text.endsWith(u')');
    if (!(full && text.size() >= kShortestCaption) &&
        !(half && text.contains(u' ') && text.size() >= kShortestLatinCaption)) {
        return false;
    }
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'（' || text[i] == u'(' ? 1 : 0;
        depth -= text[i] == u'）' || text[i] == u')' ? 1 : 0;
        if (depth <= 0) {
            return i == text.size() - 1;
        }
    }
    return false;
}

bool canContinueSentence(QStringView text) {
    if (text.isEmpty()) {
        return false;
    }
    const QChar c = text.front();
    if (isComma(c) || c == u'”' || c == u'’' || c == u')' || c == u'）' || c == u'》') {
        return true;
    }
    if (c.isLower()) {
        return true;
    }
    return isIdeograph(c.unicode()) || c.isHighSurrogate() || c.script() == QChar::Script_Arabic ||
           c == u'“' || c == u'《' || c == u'（';
}

bool endsWithFunctionWord(QStringView text) {
    static const QSet<QString> kWords{
        QStringLiteral("of"),  QStringLiteral("the"),   QStringLiteral("and"),  QStringLiteral("to"),
        QStringLiteral("in"),  QStringLiteral("for"),   QStringLiteral("with"), QStringLiteral("by"),
        QStringLiteral("on"),  QStringLiteral("a"),     QStringLiteral("an"),   QStringLiteral("or"),
        QStringLiteral("its"), QStringLiteral("their"), QStringLiteral("that"), QStringLiteral("from"),
        QStringLiteral("de"),  QStringLiteral("du"),    QStringLiteral("des"),  QStringLiteral("la"),
        QStringLiteral("le"),  QStringLiteral("les"),   QStringLiteral("et"),   QStringLiteral("el"),
        QStringLiteral("los"), QStringLiteral("las"),   QStringLiteral("y"),    QStringLiteral("del"),
        QStringLiteral("и"),   QStringLiteral("в"),     QStringLiteral("на"),   QStringLiteral("по"),
    };
    const qsizetype blank = text.lastIndexOf(u' ');
    return blank > 0 && kWords.contains(text.sliced(blank + 1).toString());
}

bool isNoise(QStringView text, QStringView language) {
    const QStringView line = text.trimmed();
    if (line.size() > kLongestNoise) {
        return false;
    }
    if (std::any_of(line.begin(), line.end(), [](QChar c) { return isIdeograph(c.unicode()); })) {
        return false;
    }
    qsizetype inWords = 0;
    qsizetype marks = 0;
    qsizetype words = 0;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        while (end < line.size() && line[end].isLetter()) {
            ++end;
        }
        if (end == at) {
            marks += line[at].isSpace() ? 0 : 1;
            ++at;
            continue;
        }
        const bool word = isWord(line.sliced(at, end - at));
        words += word ? 1 : 0;
        inWords += word ? end - at : 0;
        marks += end - at;
        at = end;
    }
    // Three words in a row are language even there: a caption in another tongue.
    if (language == u"zh" && words < 3) {
        return true;
    }
    return words == 0 || double(inWords) < kLeastWords * double(marks);
}

} // namespace duikan
