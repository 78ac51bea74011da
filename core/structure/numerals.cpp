// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/numerals.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace duikan {

namespace {

struct OrdinalWord {
    const char* word; ///< a whole word, or with `*` its beginning
    int value;
};

// Parts of ordinals; the values of the parts add up: "soixante et onzième" is 60 + 11.
constexpr OrdinalWord kOrdinalWords[] = {
    // English
    {"first", 1},
    {"second", 2},
    {"third", 3},
    {"fourth", 4},
    {"fifth", 5},
    {"sixth", 6},
    {"seventh", 7},
    {"eighth", 8},
    {"ninth", 9},
    {"tenth", 10},
    {"eleventh", 11},
    {"twelfth", 12},
    {"thirteenth", 13},
    {"fourteenth", 14},
    {"fifteenth", 15},
    {"sixteenth", 16},
    {"seventeenth", 17},
    {"eighteenth", 18},
    {"nineteenth", 19},
    {"twentieth", 20},
    {"thirtieth", 30},
    {"fortieth", 40},
    {"fiftieth", 50},
    {"sixtieth", 60},
    {"seventieth", 70},
    {"eightieth", 80},
    {"ninetieth", 90},
    {"twenty", 20},
    {"thirty", 30},
    {"forty", 40},
    {"fifty", 50},
    {"sixty", 60},
    {"seventy", 70},
    {"eighty", 80},
    {"ninety", 90},
    // French
    {"premier", 1},
    {"première", 1},
    {"deuxième", 2},
    {"seconde", 2},
    {"troisième", 3},
    {"quatrième", 4},
    {"cinquième", 5},
    {"sixième", 6},
    {"septième", 7},
    {"huitième", 8},
    {"neuvième", 9},
    {"dixième", 10},
    {"onzième", 11},
    {"douzième", 12},
    {"treizième", 13},
    {"quatorzième", 14},
    {"quinzième", 15},
    {"seizième", 16},
    {"vingtième", 20},
    {"trentième", 30},
    {"quarantième", 40},
    {"cinquantième", 50},
    {"soixantième", 60},
    {"unième", 1},
    {"vingt", 20},
    {"trente", 30},
    {"quarante", 40},
    {"cinquante", 50},
    {"soixante", 60},
    {"dix", 10},
    // Spanish
    {"primero", 1},
    {"primera", 1},
    {"primer", 1},
    {"segundo", 2},
    {"segunda", 2},
    {"tercero", 3},
    {"tercera", 3},
    {"tercer", 3},
    {"cuarto", 4},
    {"cuarta", 4},
    {"quinto", 5},
    {"quinta", 5},
    {"sexto", 6},
    {"sexta", 6},
    {"séptimo", 7},
    {"séptima", 7},
    {"octavo", 8},
    {"octava", 8},
    {"noveno", 9},
    {"novena", 9},
    {"décimo", 10},
    {"décima", 10},
    {"undécimo", 11},
    {"duodécimo", 12},
    {"decimotercer*", 13},
    {"decimocuarto", 14},
    {"decimoquinto", 15},
    {"decimosexto", 16},
    {"decimoséptimo", 17},
    {"decimoctavo", 18},
    {"decimonoveno", 19},
    {"vigésimo", 20},
    {"vigésima", 20},
    {"trigésimo", 30},
    {"trigésima", 30},
    {"cuadragésimo", 40},
    {"cuadragésima", 40},
    {"quincuagésimo", 50},
    {"quincuagésima", 50},
    {"sexagésimo", 60},
    {"sexagésima", 60},
    {"septuagésimo", 70},
    {"septuagésima", 70},
    {"octogésimo", 80},
    {"octogésima", 80},
    // Russian, by stem
    {"перв*", 1},
    {"втор*", 2},
    {"трет*", 3},
    {"четверт*", 4},
    {"четвёрт*", 4},
    {"пятнадцат*", 15},
    {"пятидесят*", 50},
    {"пятьдесят", 50},
    {"пятая", 5},
    {"пятой", 5},
    {"пятую", 5},
    {"шестнадцат*", 16},
    {"шестидесят*", 60},
    {"шестьдесят", 60},
    {"шестая", 6},
    {"шестой", 6},
    {"шестую", 6},
    {"семнадцат*", 17},
    {"семидесят*", 70},
    {"семьдесят", 70},
    {"седьм*", 7},
    {"восемнадцат*", 18},
    {"восьмидесят*", 80},
    {"восемьдесят", 80},
    {"восьмая", 8},
    {"восьмой", 8},
    {"восьмую", 8},
    {"девятнадцат*", 19},
    {"девятая", 9},
    {"девятой", 9},
    {"девятую", 9},
    {"десят*", 10},
    {"одиннадцат*", 11},
    {"двенадцат*", 12},
    {"тринадцат*", 13},
    {"четырнадцат*", 14},
    {"двадцат*", 20},
    {"тридцат*", 30},
    {"сороков*", 40},
    {"сорок", 40},
    // Arabic
    {"الأولى", 1},
    {"الثانية", 2},
    {"الثالثة", 3},
    {"الرابعة", 4},
    {"الخامسة", 5},
    {"السادسة", 6},
    {"السابعة", 7},
    {"الثامنة", 8},
    {"التاسعة", 9},
    {"العاشرة", 10},
    {"الحادية", 1},
    {"عشرة", 10},
    {"العشرين", 20},
    {"العشرون", 20},
    {"والعشرين", 20},
    {"والعشرون", 20},
    {"الثلاثين", 30},
    {"الثلاثون", 30},
    {"والثلاثين", 30},
    {"والثلاثون", 30},
    {"الأربعين", 40},
    {"الأربعون", 40},
    {"والأربعين", 40},
    {"والأربعون", 40},
    {"الخمسين", 50},
    {"الخمسون", 50},
    {"والخمسين", 50},
    {"والخمسون", 50},
    {"الستين", 60},
    {"الستون", 60},
    {"والستين", 60},
    {"والستون", 60},
    {"السبعين", 70},
    {"السبعون", 70},
    {"والسبعين", 70},
    {"والسبعون", 70},
    {"الثمانين", 80},
    {"الثمانون", 80},
    {"والثمانين", 80},
    {"والثمانون", 80},
};

std::optional<int> wordValue(QStringView word) {
    struct Known {
        QString word;
        bool isStem = false;
        int value = 0;
    };
    static const std::vector<Known> words = [] {
        std::vector<Known> all;
        for (const OrdinalWord& entry : kOrdinalWords) {
            QString known = QString::fromUtf8(entry.word);
            const bool isStem = known.endsWith(u'*');
            known.chop(isStem ? 1 : 0);
            all.push_back({known, isStem, entry.value});
        }
        return all;
    }();
    const auto found = std::ranges::find_if(words, [word](const Known& known) {
        return known.isStem ? word.startsWith(known.word) : word == known.word;
    });
    return found != words.end() ? std::optional(found->value) : std::nullopt;
}

int chineseDigit(QChar c) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    return c == u'〇' || c == u'○' ? 0 : c == u'两' ? 2 : int(digits.indexOf(c));
}

} // namespace

std::optional<int> chineseNumber(QStringView text) {
    bool isFigures = false;
    if (const int figures = text.toInt(&isFigures); isFigures) {
        return figures;
    }
    int sum = 0;
    int digit = -1;
    for (const QChar c : text) {
        if (c == u'十' || c == u'百') {
            sum += (digit < 0 ? 1 : digit) * (c == u'十' ? 10 : 100);
            digit = -1;
        } else if (const int next = chineseDigit(c); next < 0 || digit > 99) {
            return std::nullopt;
        } else {
            digit = std::max(digit, 0) * 10 + next; // 二〇 without a unit; 零三 is 3
        }
    }
    return text.isEmpty() ? std::nullopt : std::optional(sum + std::max(digit, 0));
}

QString toChineseNumeral(int value) {
    constexpr int kLargest = 9999;
    static constexpr QStringView kDigits = u"〇一二三四五六七八九";
    if (value <= 0 || value > kLargest) {
        return QString::number(value);
    }
    static constexpr QStringView kUnits = u"千百十";
    QString out;
    bool gap = false;
    for (int unit = 1000, index = 0; unit >= 1; unit /= 10, ++index) {
        const int digit = value / unit % 10;
        if (digit == 0) {
            gap = !out.isEmpty();
            continue;
        }
        out += gap ? QStringLiteral("零") : QString();
        gap = false;
        if (!(unit == 10 && digit == 1 && out.isEmpty())) { // 十一, not 一十一
            out += kDigits[digit];
        }
        out += unit > 1 ? QString(kUnits[index]) : QString();
    }
    return out;
}

std::optional<int> chineseDigits(QStringView text) {
    int number = 0;
    for (const QChar c : text) {
        const int digit = c.isDigit() ? c.digitValue() : chineseDigit(c);
        if (digit < 0) {
            return std::nullopt;
        }
        number = number * 10 + digit;
    }
    return text.isEmpty() ? std::nullopt : std::optional(number);
}

bool mayBeOrdinalWord(QStringView word) {
    // What words begin with, in lower case, is enough to tell most others.
    static const QSet<std::pair<QChar, QChar>> beginnings = [] {
        QSet<std::pair<QChar, QChar>> pairs{{u'q', u'u'}}; // of "quatre"
        for (const OrdinalWord& entry : kOrdinalWords) {
            const QString known = QString::fromUtf8(entry.word);
            pairs.insert({known[0], known[1]});
        }
        return pairs;
    }();
    return word.size() > 1 && beginnings.contains({word[0].toLower(), word[1].toLower()});
}

std::optional<int> ordinalNumber(QStringView text) {
    const QString lower = text.toString().toLower();
    static const QRegularExpression figures(QStringLiteral("^(\\d{1,3})"));
    if (const auto match = figures.match(lower); match.hasMatch()) {
        return match.captured(1).toInt();
    }
    int sum = 0;
    bool isFourTimes = false;
    static const QRegularExpression separator(QStringLiteral("[\\s-]+"));
    const auto words = QStringView(lower).split(separator, Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (word == u"et") {
            continue;
        }
        if (word == u"quatre") { // quatre-vingtième
            isFourTimes = true;
            continue;
        }
        const bool isTwenty = word == u"vingt" || word == u"vingtième";
        const std::optional<int> value = isTwenty && isFourTimes ? std::optional(80) : wordValue(word);
        if (!value) {
            return std::nullopt;
        }
        sum += *value;
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

QString ordinalPattern() {
    static const QString pattern = [] {
        QStringList words{QStringLiteral("quatre")};
        for (const OrdinalWord& entry : kOrdinalWords) {
            words << QString::fromUtf8(entry.word).replace(u'*', QStringLiteral("\\p{L}*"));
        }
        // Longest first, so that "sixteenth" is not read as "six".
        std::ranges::sort(words, [](const QString& a, const QString& b) { return a.size() > b.size(); });
        // So many words are compiled once, and called where they may stand again.
        const QString word = QStringLiteral("(?<ordinalWord>(?:%1)(?!\\p{L}))").arg(words.join(u'|'));
        return QStringLiteral("(?<![\\p{L}\\d])(?:%1(?:(?:[ -]|\\set\\s)(?&ordinalWord))*|"
                              "\\d{1,3}(?:st|nd|rd|th|ère|re|er|e|ème|[ºªo]|-[а-я]{1,3}|\\.º)(?![\\p{L}]))")
            .arg(word);
    }();
    return pattern;
}

} // namespace duikan
