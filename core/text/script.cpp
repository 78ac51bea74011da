// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/script.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace duikan {

namespace {

constexpr qsizetype kLanguageSample = 64 * 1024; // more words do not change the answer
/// Fewer stop words than this leave the choice between Latin languages to chance.
constexpr int kFewestStopWords = 2;

bool isClosing(QChar c) {
    switch (c.category()) {
    case QChar::Punctuation_Close:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return c == u'"' || c == u'\'' || c == u'”' || c == u'’';
    }
}

bool isFinal(QChar c) {
    static constexpr QStringView kFinals = u".;:!?。；：！？｡．…؟؛۔";
    return kFinals.contains(c);
}

struct ScriptCounts {
    qsizetype ideographs = 0;
    qsizetype kana = 0;
    qsizetype latin = 0;
    qsizetype cyrillic = 0;
    qsizetype arabic = 0;
};

ScriptCounts countScripts(QStringView text) {
    ScriptCounts counts;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Han:
            ++counts.ideographs;
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            ++counts.kana;
            break;
        case QChar::Script_Latin:
            ++counts.latin;
            break;
        case QChar::Script_Cyrillic:
            ++counts.cyrillic;
            break;
        case QChar::Script_Arabic:
            ++counts.arabic;
            break;
        default:
            break;
        }
    }
    return counts;
}

/// Words that are frequent in one of the three and rare in the others.
QString guessLatinLanguage(QStringView text) {
    static const std::array<std::pair<QLatin1String, QSet<QString>>, 3> kStopWords{{
        {QLatin1String("en"),
         {QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("and"), QStringLiteral("to"),
          QStringLiteral("in"), QStringLiteral("its"), QStringLiteral("for"), QStringLiteral("that"),
          QStringLiteral("with"), QStringLiteral("by"), QStringLiteral("is"), QStringLiteral("on")}},
        {QLatin1String("fr"),
         {QStringLiteral("le"), QStringLiteral("les"), QStringLiteral("des"), QStringLiteral("et"),
          QStringLiteral("du"), QStringLiteral("dans"), QStringLiteral("une"), QStringLiteral("au"),
          QStringLiteral("aux"), QStringLiteral("pour"), QStringLiteral("sur"), QStringLiteral("que")}},
        {QLatin1String("es"),
         {QStringLiteral("el"), QStringLiteral("los"), QStringLiteral("las"), QStringLiteral("y"),
          QStringLiteral("del"), QStringLiteral("una"), QStringLiteral("para"), QStringLiteral("por"),
          QStringLiteral("con"), QStringLiteral("al"), QStringLiteral("se"), QStringLiteral("su")}},
    }};
    std::array<int, 3> hits{};
    const auto count = [&hits](QStringView word) {
        const QString lower = word.toString().toLower();
        for (size_t i = 0; i < kStopWords.size(); ++i) {
            hits[i] += kStopWords[i].second.contains(lower) ? 1 : 0;
        }
    };
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || !text[at].isLetter()) {
            if (at > begin && at - begin <= 4) { // no stop word is longer
                count(text.sliced(begin, at - begin));
            }
            begin = at + 1;
        }
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    return *best >= kFewestStopWords ? QString(kStopWords[size_t(best - hits.begin())].first) : QString();
}

} // namespace

bool isIdeograph(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3040 && c <= 0x30FF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3005 || c == 0x3007;
}

bool isCjk(char32_t c) {
    return isIdeograph(c) || (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF65) ||
           (c >= 0xD840 && c <= 0xD88F); // high surrogates of the ideographic planes
}

int columnWidth(QStringView text) {
    int columns = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x300) { // nothing below combines
            ++columns;
            continue;
        }
        if (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF) { // most of a Chinese text
            columns += 2;
            continue;
        }
        if (c.isMark() || c.isLowSurrogate()) {
            continue;
        }
        columns += isCjk(c.unicode()) || c == u'\u3000' ? 2 : 1;
    }
    return columns;
}

QChar lastMark(QStringView text) {
    while (!text.isEmpty() && (isClosing(text.back()) || text.back().isSpace())) {
        text.chop(1);
    }
    return text.isEmpty() ? QChar() : text.back();
}

bool endsWithFinalMark(QStringView text) {
    return isFinal(lastMark(text));
}

bool isComma(QChar c) {
    return c == u',' || c == u'，' || c == u'、' || c == u'،' || c == u'､';
}

bool endsWithComma(QStringView text) {
    return isComma(lastMark(text));
}

QString guessLanguage(QStringView text) {
    const QStringView sample = text.first(std::min(text.size(), kLanguageSample));
    const ScriptCounts counts = countScripts(sample);
    // An ideograph says as much as a short word of an alphabet, so it weighs more than a letter.
    const qsizetype chinese = counts.ideographs * 3;
    const qsizetype most = std::max({chinese, counts.latin, counts.cyrillic, counts.arabic});
    if (most == 0 || counts.kana * 5 > counts.ideographs + counts.kana) {
        return {};
    }
    if (most == chinese) {
        return QStringLiteral("zh");
    }
    if (most == counts.cyrillic) {
        return QStringLiteral("ru");
    }
    if (most == counts.arabic) {
        return QStringLiteral("ar");
    }
    return guessLatinLanguage(sample);
}

} // namespace duikan
