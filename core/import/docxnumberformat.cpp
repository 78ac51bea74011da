// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docxnumberformat.h"

#include "core/structure/numerals.h"

#include <algorithm>

namespace duikan {

namespace {

/// The longest number that Roman numerals and Word's lists know.
constexpr int kLargest = 3999;

QString roman(int value) {
    static constexpr std::pair<int, const char16_t*> kSigns[] = {
        {1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"}, {100, u"c"}, {90, u"xc"}, {50, u"l"},
        {40, u"xl"},  {10, u"x"},   {9, u"ix"},  {5, u"v"},    {4, u"iv"},  {1, u"i"}};
    QString text;
    for (const auto& [worth, sign] : kSigns) {
        for (; value >= worth; value -= worth) {
            text += QStringView(sign);
        }
    }
    return text;
}

/// The letter of an alphabet; Word doubles it after the last: aa, bb.
QString lettered(int value, QStringView alphabet) {
    const int count = int(alphabet.size());
    return QString((value - 1) / count + 1, alphabet[(value - 1) % count]);
}

QString ordinal(int value) {
    const bool isTeen = value % 100 / 10 == 1;
    switch (isTeen ? 0 : value % 10) {
    case 1:
        return QStringLiteral("%1st").arg(value);
    case 2:
        return QStringLiteral("%1nd").arg(value);
    case 3:
        return QStringLiteral("%1rd").arg(value);
    default:
        return QStringLiteral("%1th").arg(value);
    }
}

/// "Twenty-one"; digits from a hundred on.
QString inWords(int value, bool isOrdinal) {
    static const QStringList kCardinals =
        QStringLiteral("One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen "
                       "Seventeen Eighteen Nineteen")
            .split(u' ');
    static const QStringList kOrdinals =
        QStringLiteral("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth "
                       "Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth")
            .split(u' ');
    static const QStringList kTens = QStringLiteral("Twent Thirt Fort Fift Sixt Sevent Eight Ninet").split(u' ');
    if (value > 99) {
        return isOrdinal ? ordinal(value) : QString::number(value);
    }
    const QStringList& names = isOrdinal ? kOrdinals : kCardinals;
    if (value < 20) {
        return names[value - 1];
    }
    const QString tens = kTens[value / 10 - 2];
    if (value % 10 == 0) {
        return tens + (isOrdinal ? QStringLiteral("ieth") : QStringLiteral("y"));
    }
    return tens + QStringLiteral("y-") + names[value % 10 - 1].toLower();
}

QString inFullWidth(int value) {
    QString text = QString::number(value);
    for (QChar& digit : text) {
        digit = QChar(digit.unicode() - u'0' + u'０');
    }
    return text;
}

struct Alphabet {
    const char16_t* format;
    const char16_t* letters;
};

// The Cyrillic one without ё, й, ъ and ь; the Arabic ones by the alphabet and by the old order of the letters' values.
constexpr Alphabet kAlphabets[] = {
    {u"lowerLetter", u"abcdefghijklmnopqrstuvwxyz"},
    {u"upperLetter", u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {u"russianLower", u"абвгдежзиклмнопрстуфхцчшщыэюя"},
    {u"russianUpper", u"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"},
    {u"arabicAlpha", u"أبتثجحخدذرزسشصضطظعغفقكلمنهوي"},
    {u"arabicAbjad", u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"},
    {u"ideographTraditional", u"甲乙丙丁戊己庚辛壬癸"},
    {u"ideographZodiac", u"子丑寅卯辰巳午未申酉戌亥"},
    {u"chicago", u"*†‡§"},
};

/// Signs that Unicode has ready up to twenty.
struct SignRange {
    const char16_t* format;
    char16_t first;
};
constexpr SignRange kSigns[] = {
    {u"decimalEnclosedCircle", u'①'},
    {u"decimalEnclosedCircleChinese", u'①'},
    {u"decimalEnclosedParen", u'⑴'},
    {u"decimalEnclosedFullstop", u'⒈'},
};

} // namespace

QString formattedNumber(int value, const QString& format) {
    value = std::clamp(value, 0, kLargest);
    if (format == u"none" || value == 0) {
        return format == u"none" ? QString() : QString::number(value);
    }
    for (const Alphabet& alphabet : kAlphabets) {
        if (format == QStringView(alphabet.format)) {
            return lettered(value, alphabet.letters);
        }
    }
    for (const SignRange& signs : kSigns) {
        if (format == QStringView(signs.format) && value <= 20) {
            return QChar(signs.first + value - 1);
        }
    }
    if (format == u"lowerRoman" || format == u"upperRoman") {
        return format == u"lowerRoman" ? roman(value) : roman(value).toUpper();
    }
    if (format == u"decimalZero") {
        return QString::number(value).rightJustified(2, u'0');
    }
    if (format == u"decimalFullWidth" || format == u"decimalFullWidth2") {
        return inFullWidth(value);
    }
    if (format == u"ordinal") {
        return ordinal(value);
    }
    if (format == u"cardinalText" || format == u"ordinalText") {
        return inWords(value, format == u"ordinalText");
    }
    if (format.startsWith(u"chinese") || format.startsWith(u"ideographDigital") ||
        format.startsWith(u"japaneseCounting") || format.startsWith(u"taiwaneseCounting")) {
        return toChineseNumeral(value);
    }
    return QString::number(value);
}

} // namespace duikan
