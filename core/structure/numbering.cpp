// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/numbering.h"

#include "core/structure/numerals.h"
#include "core/text/radicals.h"

#include <array>

namespace duikan {

namespace {

constexpr qsizetype kLongestPrefix = 24;
constexpr int kLargestPlainNumber = 9999;

int digitValue(QChar c) {
    return c.isDigit() ? c.digitValue() : -1;
}

bool isOpenParen(QChar c) {
    return c == u'(' || c == u'（';
}
bool isCloseParen(QChar c) {
    return c == u')' || c == u'）';
}
bool isDot(QChar c) {
    return c == u'.' || c == u'．';
}

/// Reads the text from its beginning; every step either moves on or leaves the place as it was.
class Cursor {
public:
    explicit Cursor(QStringView text)
        : m_text(text) {}

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    void rewind(qsizetype at) { m_at = at; }
    template<typename Predicate>
    QStringView take(Predicate predicate) {
        const qsizetype begin = m_at;
        while (!atEnd() && predicate(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin);
    }
    bool takeOne(auto predicate) {
        if (!atEnd() && predicate(peek())) {
            ++m_at;
            return true;
        }
        return false;
    }
    void skipBlanks() {
        take([](QChar c) { return c.isSpace(); });
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<int> readDigits(Cursor& cursor) {
    const QStringView digits = cursor.take([](QChar c) { return digitValue(c) >= 0; });
    if (digits.isEmpty() || digits.size() > 4) {
        return std::nullopt;
    }
    int value = 0;
    for (const QChar c : digits) {
        value = value * 10 + digitValue(c);
    }
    return value;
}

int romanValue(QStringView text) {
    static constexpr QStringView kLetters = u"ivxlc";
    static constexpr std::array kValues{1, 5, 10, 50, 100};
    int total = 0;
    int previous = 0;
    for (auto it = text.rbegin(); it != text.rend(); ++it) {
        const qsizetype index = kLetters.indexOf(it->toLower());
        if (index < 0) {
            return 0;
        }
        const int value = kValues[size_t(index)];
        total += value < previous ? -value : value;
        previous = std::max(previous, value);
    }
    return total;
}

/// a = 1, z = 26, aa = 27; Cyrillic and Arabic letters in the order of their alphabets.
int letterValue(QStringView letters) {
    static constexpr QStringView kCyrillic = u"абвгдежзиклмнопрстуфхцчшщэюя";
    static constexpr QStringView kArabic = u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    const QChar first = letters.front().toLower();
    for (const QChar c : letters) {
        if (c.toLower() != first) {
            return 0; // only doubled letters go on after z
        }
    }
    const int lap = 26 * int(letters.size() - 1);
    if (first >= u'a' && first <= u'z') {
        return first.unicode() - u'a' + 1 + lap;
    }
    if (const qsizetype index = kCyrillic.indexOf(first); index >= 0) {
        return int(index) + 1;
    }
    if (const qsizetype index = kArabic.indexOf(first == u'ا' ? QChar(u'أ') : first); index >= 0) {
        return int(index) + 1;
    }
    return 0;
}

bool isChineseNumeral(QChar c) {
    static constexpr QStringView kDigits = u"〇一二三四五六七八九";
    return kDigits.contains(c) || c == u'十' || c == u'百' || c == u'○' || c == u'零';
}

/// A number of its own is none before 1.
std::optional<int> readChineseNumeral(Cursor& cursor) {
    const auto value = chineseNumber(cursor.take(isChineseNumeral));
    return value && *value > 0 && *value <= kLargestPlainNumber ? value : std::nullopt;
}

std::optional<PrintedNumber> finished(QStringView text, Cursor& cursor, NumberStyle style, int value) {
    PrintedNumber number{.style = style, .text = text.first(cursor.at()).toString(), .value = value};
    cursor.skipBlanks();
    number.length = cursor.at();
    return number;
}

/// 第一章, 第二部分, 第三节. Articles (第一条) are body text with a number of their own.
std::optional<PrintedNumber> readChapter(QStringView text) {
    Cursor cursor(text);
    if (!cursor.takeOne([](QChar c) { return c == u'第'; })) {
        return std::nullopt;
    }
    const auto value = readChineseNumeral(cursor);
    const bool named = cursor.takeOne([](QChar c) { return c == u'章' || c == u'编' || c == u'篇'; });
    if (!value || (!named && !text.sliced(cursor.at()).startsWith(u"部分"))) {
        return std::nullopt;
    }
    if (!named) {
        cursor.rewind(cursor.at() + 2);
    }
    if (!cursor.atEnd() && !cursor.peek().isSpace() && cursor.peek() != u'、') {
        return std::nullopt; // 第一章规定……
    }
    cursor.takeOne([](QChar c) { return c == u'、'; });
    return finished(text, cursor, NumberStyle::Chapter, *value);
}

std::optional<PrintedNumber> readChinese(QStringView text) {
    Cursor cursor(text);
    const bool opened = cursor.takeOne(isOpenParen);
    const auto value = readChineseNumeral(cursor);
    if (!value) {
        return std::nullopt;
    }
    if (opened) {
        if (!cursor.takeOne(isCloseParen)) {
            return std::nullopt;
        }
        cursor.takeOne([](QChar c) { return c == u'、'; });
        return finished(text, cursor, NumberStyle::ChineseParens, *value);
    }
    if (cursor.takeOne([](QChar c) { return c == u'、' || c == u'､' || c == u'．' || c == u'.'; })) {
        return finished(text, cursor, NumberStyle::ChineseComma, *value);
    }
    return std::nullopt;
}

/// "bis", "ter", … with or without a blank before; letters as in "9A." and "9 alt".
void takeInsertionMark(Cursor& cursor) {
    const qsizetype before = cursor.at();
    cursor.skipBlanks();
    const QStringView word = cursor.take([](QChar c) { return c.isLetter() && c.unicode() < 0x80; });
    if (word.isEmpty()) {
        cursor.rewind(before);
        return;
    }
    static constexpr std::array<QStringView, 8> kMarks{u"bis",    u"ter",     u"quater", u"quinquies",
                                                       u"sexies", u"septies", u"octies", u"alt"};
    for (const QStringView mark : kMarks) {
        if (word.compare(mark, Qt::CaseInsensitive) == 0) {
            return;
        }
    }
    cursor.rewind(before);
}

std::optional<PrintedNumber> readDotted(QStringView text, Cursor cursor, int first) {
    int depth = 1;
    int value = first;
    while (isDot(cursor.peek())) {
        const qsizetype dot = cursor.at();
        cursor.takeOne(isDot);
        const auto next = readDigits(cursor);
        if (!next) {
            cursor.rewind(dot);
            break;
        }
        value = *next;
        ++depth;
    }
    cursor.takeOne(isDot);
    // "3.5 million" is a quantity: two parts need a capital or an ideograph after a blank, as headings have.
    const QStringView rest = text.sliced(cursor.at());
    const QStringView words = rest.trimmed();
    const bool spaced = !rest.isEmpty() && rest.front().isSpace();
    if (depth < 2 || !spaced || words.isEmpty() || words.front().isLower() || !words.front().isLetter()) {
        return std::nullopt;
    }
    auto number = finished(text, cursor, NumberStyle::Dotted, value);
    number->depth = depth;
    return number;
}

std::optional<PrintedNumber> readDecimal(QStringView text) {
    Cursor cursor(text);
    const bool opened = cursor.takeOne(isOpenParen);
    const auto value = readDigits(cursor);
    if (!value || *value == 0 || *value > kLargestPlainNumber) {
        return std::nullopt;
    }
    if (opened) {
        if (*value >= 1000) { // a year
            return std::nullopt;
        }
        takeInsertionMark(cursor);
        return cursor.takeOne(isCloseParen) ? finished(text, cursor, NumberStyle::DecimalParens, *value)
                                            : std::nullopt;
    }
    if (auto dotted = readDotted(text, cursor, *value)) {
        return dotted;
    }
    takeInsertionMark(cursor);
    const qsizetype beforeMark = cursor.at();
    if (cursor.takeOne([](QChar c) { return c == u'、' || c == u'､' || c == u')' || c == u'）'; })) {
        return finished(text, cursor, NumberStyle::Decimal, *value);
    }
    if (cursor.takeOne(isDot)) {
        const QChar next = cursor.peek();
        if (next.isDigit() || isDot(next) || next == u'/') {
            return std::nullopt;
        }
        return finished(text, cursor, NumberStyle::Decimal, *value);
    }
    // Arabic documents print "1 -" or "١-" before the paragraph.
    cursor.skipBlanks();
    const bool dashed = cursor.takeOne([](QChar c) { return c == u'-' || c == u'–'; });
    const qsizetype afterDash = cursor.at();
    cursor.skipBlanks();
    if (dashed && cursor.peek().script() == QChar::Script_Arabic) {
        cursor.rewind(afterDash);
        return finished(text, cursor, NumberStyle::Decimal, *value);
    }
    cursor.rewind(beforeMark);
    return std::nullopt;
}

std::optional<PrintedNumber> readCircled(QStringView text) {
    const char16_t c = text.front().unicode();
    if (c < u'①' || c > u'⑳') {
        return std::nullopt;
    }
    Cursor cursor(text);
    cursor.rewind(1);
    return finished(text, cursor, NumberStyle::Circled, c - u'①' + 1);
}

std::optional<PrintedNumber> lettered(QStringView text, Cursor& cursor, QStringView letters, bool parens) {
    const bool upper = letters.front().isUpper();
    const int roman =
        letters.size() > 1 || QStringView(u"ivxIVX").contains(letters.front()) ? romanValue(letters) : 0;
    const int letter = letterValue(letters);
    if (roman == 0 && letter == 0) {
        return std::nullopt;
    }
    const bool asRoman = roman > 0;
    const NumberStyle style = upper && !parens
                                  ? (asRoman ? NumberStyle::UpperRoman : NumberStyle::UpperLetter)
                                  : (asRoman ? NumberStyle::LowerRoman : NumberStyle::LowerLetter);
    auto number = finished(text, cursor, style, asRoman ? roman : letter);
    number->alternative = asRoman ? letter : 0;
    return number;
}

/// (a) (iv) a) IV. B. and the letters of Cyrillic and Arabic.
std::optional<PrintedNumber> readLetters(QStringView text) {
    Cursor cursor(text);
    const bool opened = cursor.takeOne(isOpenParen);
    const QStringView letters = cursor.take([](QChar c) { return c.isLetter() && c.unicode() < 0x700; });
    if (letters.isEmpty() || letters.size() > 6) {
        return std::nullopt;
    }
    if (opened || isCloseParen(cursor.peek())) {
        takeInsertionMark(cursor);
        if (!cursor.takeOne(isCloseParen) || (letters.size() > 2 && romanValue(letters) == 0)) {
            return std::nullopt;
        }
        return lettered(text, cursor, letters, true);
    }
    const bool capital = letters.front() >= u'A' && letters.front() <= u'Z';
    if (!capital || !cursor.takeOne([](QChar c) { return c == u'.'; }) || !cursor.peek().isSpace()) {
        return std::nullopt;
    }
    for (const QChar c : letters) {
        if (!c.isUpper()) {
            return std::nullopt;
        }
    }
    return letters.size() == 1 || romanValue(letters) > 0 ? lettered(text, cursor, letters, false)
                                                          : std::nullopt;
}

/// '1' in quotation marks of any form: what (i) is in Arabic documents of the United Nations.
std::optional<PrintedNumber> readQuoted(QStringView text) {
    static constexpr QStringView kQuotes = u"'\u2018\u2019";
    const auto isQuote = [](QChar c) { return kQuotes.contains(c); };
    Cursor cursor(text);
    if (!cursor.takeOne(isQuote)) {
        return std::nullopt;
    }
    const auto value = readDigits(cursor);
    if (!value || *value == 0 || *value > 99 || !cursor.takeOne(isQuote) || !cursor.peek().isSpace()) {
        return std::nullopt;
    }
    return finished(text, cursor, NumberStyle::LowerRoman, *value);
}

std::optional<PrintedNumber> readBullet(QStringView text) {
    static constexpr QStringView kBullets = u"•●○◦▪■‣-*·–";
    if (text.size() < 2 || !kBullets.contains(text.front()) || !text[1].isSpace()) {
        return std::nullopt;
    }
    Cursor cursor(text);
    cursor.rewind(1);
    auto number = finished(text, cursor, NumberStyle::Bullet, 0);
    return number->length < text.size() ? number : std::nullopt;
}

/// PP1, OP 12 bis., as drafts under negotiation carry them.
std::optional<PrintedNumber> readDraftNumber(QStringView text) {
    const bool preambular = text.startsWith(u"PP");
    if (!preambular && !text.startsWith(u"OP")) {
        return std::nullopt;
    }
    Cursor cursor(text);
    cursor.rewind(2);
    cursor.skipBlanks();
    const auto value = readDigits(cursor);
    if (!value) {
        return std::nullopt;
    }
    takeInsertionMark(cursor);
    const bool marked =
        cursor.takeOne([](QChar c) { return c == u'.' || c == u':' || c == u'：' || c == u')'; });
    if (!marked && !cursor.peek().isSpace()) {
        return std::nullopt;
    }
    return finished(text, cursor, preambular ? NumberStyle::DraftPreambular : NumberStyle::DraftOperative,
                    *value);
}

/// The prefix with radical code points read as ideographs; same length.
QString unifiedPrefix(QStringView text) {
    QString prefix = text.first(std::min(text.size(), kLongestPrefix)).toString();
    for (QChar& c : prefix) {
        const char32_t ideograph = unifiedIdeograph(c.unicode());
        c = ideograph <= 0xFFFF ? QChar(char16_t(ideograph)) : c;
    }
    return prefix;
}

} // namespace

std::optional<PrintedNumber> readNumber(QStringView text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QString prefix = unifiedPrefix(text);
    for (const auto read :
         {readDraftNumber, readChapter, readChinese, readDecimal, readCircled, readQuoted, readLetters, readBullet}) {
        if (auto number = read(prefix)) {
            number->text = text.first(number->text.size()).toString();
            return number;
        }
    }
    return std::nullopt;
}

} // namespace duikan
