// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/structure/citedpattern.h"
#include "core/structure/months.h"
#include "core/structure/numerals.h"
#include "core/text/codepoints.h"
#include "core/text/script.h"

#include <algorithm>

namespace duikan {

namespace {

void appendPadded(QString& text, int number, int width) {
    const QString digits = QString::number(number);
    text += QString(std::max<qsizetype>(0, width - digits.size()), u'0') + digits;
}

QString iso(std::optional<int> year, int month = 0, int day = 0) {
    QString text;
    if (year) {
        appendPadded(text, *year, 4);
    } else {
        text = u'-';
    }
    for (const int part : {month, day}) {
        if (part > 0) {
            text += u'-';
            appendPadded(text, part, 2);
        }
    }
    return text;
}

struct ReadDate {
    std::optional<int> year;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isPossible() const { return month <= 12 && day <= 31; }
    [[nodiscard]] QString toString() const { return iso(year, month, day); }
};

std::optional<int> yearOf(QStringView digits) {
    return digits.isEmpty() ? std::nullopt : chineseDigits(digits);
}

int numberOf(QStringView text) {
    return chineseNumber(text).value_or(0);
}

void addDate(CitedText& cited, TextRange range, const ReadDate& first,
             const std::optional<ReadDate>& last = {}) {
    if (first.isPossible() && (!last || last->isPossible())) {
        addCitation(cited, range, CitationKind::Date,
                    last ? first.toString() + u'/' + last->toString() : first.toString());
    }
}

/// The year that a date without one means: the last that the paragraph names before it, else the carried one.
std::optional<int> yearBefore(const QString& text, qsizetype at, CarriedYear& carried) {
    static const QRegularExpression year(QStringLiteral("(?<![\\d/.,])((?:19|20)\\d{2})(?!\\d|/|[.,]\\d)"));
    std::optional<int> found;
    for (auto matches = year.globalMatch(before(text, at)); matches.hasNext();) {
        found = matches.next().captured(1).toInt();
    }
    return found ? found : carried.ask();
}

constexpr QStringView kChineseYear = u"(?:(?<![\\d./])(?:1[6-9]|20|21)\\d{2}|(?<![〇零一二三四五六七八九])"
                                     "(?:一[六七八九]|二[〇零])[〇零一二三四五六七八九]{2})";
constexpr QStringView kChineseNumber = u"(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

bool isNumeral(QChar c) {
    return (c >= u'0' && c <= u'9') || isOneOf(c, u"〇零一二三四五六七八九十");
}

qsizetype withoutBlanks(QStringView text, qsizetype end) {
    while (end > 0 && text[end - 1].isSpace()) {
        --end;
    }
    return end;
}

/// How many numerals, of those that count, end at `end`.
qsizetype numeralsBefore(QStringView text, qsizetype end, qsizetype most) {
    qsizetype count = 0;
    while (count < most && count < end && isNumeral(text[end - count - 1])) {
        ++count;
    }
    return count;
}

constexpr qsizetype kYearLength = 4;
constexpr qsizetype kLongestMonth = 3; // 二十一 and the like are none, but that is for the pattern to say

/// Where a date may begin: at the numerals before a 年 or a 月, or at the 同 of 同年 and 同一年.
std::vector<qsizetype> beginsOfChineseDates(QStringView text) {
    std::vector<qsizetype> begins;
    const char16_t* const units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (units[at] != u'年' && units[at] != u'月') {
            continue;
        }
        if (units[at] == u'年') {
            const qsizetype end = withoutBlanks(text, at);
            if (text.first(at).endsWith(u'同') || text.first(at).endsWith(u"同一")) {
                begins.push_back(text.lastIndexOf(u'同', at));
            } else if (numeralsBefore(text, end, kYearLength) == kYearLength) {
                begins.push_back(end - kYearLength);
            }
        } else {
            const qsizetype end = withoutBlanks(text, at);
            for (qsizetype count = numeralsBefore(text, end, kLongestMonth); count > 0; --count) {
                begins.push_back(end - count);
            }
        }
    }
    return begins;
}

/// Whether two years may share one 年.
bool mayShareYear(QStringView text) {
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        const qsizetype end = withoutBlanks(text, at);
        if (numeralsBefore(text, end, kYearLength) < kYearLength) {
            continue;
        }
        const qsizetype joint = withoutBlanks(text, end - kYearLength) - 1;
        if (joint > 0 && QStringView(u"-–—~至到和与及、").contains(text[joint]) &&
            numeralsBefore(text, withoutBlanks(text, joint), 1) == 1) {
            return true;
        }
    }
    return false;
}

// 2018年11月6日至9日, 9月18-19日, 同年12月, 2014年至2016年, 2016和2018年
void findChinese(CitedText& cited, CarriedYear& year) {
    static const QRegularExpression pattern(
        QStringLiteral("\\G(?:(?<year>%1)\\s*年\\s*(?:(?<month>%2)\\s*月(?!球)(?:\\s*份)?)?|(?<same>同年|同一年)"
                       "\\s*(?:(?<month2>%2)"
                       "\\s*月)?|(?<![\\d.第一二三四五六七八九十]|个)(?<month3>%2)\\s*月(?=\\s*%2\\s*[日号至-"
                       "]|份|底|初|中旬))"
                       "(?:\\s*(?<day>%2)\\s*(?:[日号]|(?=\\s*(?:-|–|—|~|至|到)\\s*%2\\s*[日号])))?"
                       "(?:\\s*(?:-|–|—|~|至|到)\\s*(?:(?<year2>%1)\\s*年(?:\\s*(?<month4>%2)\\s*月)?(?:\\s*("
                       "?<day3>%2)\\s*"
                       "[日号])?|(?<month5>%2)\\s*月(?:\\s*(?<day2>%2)\\s*[日号])?|(?<day4>%2)\\s*[日号]))?")
            .arg(kChineseYear, kChineseNumber));
    static const QStringList groups = pattern.namedCaptureGroups();
    const auto group = [](QStringView name) { return int(groups.indexOf(name)); };
    static const int kYear = group(u"year"), kYear2 = group(u"year2");
    static const int kMonth = group(u"month"), kMonth2 = group(u"month2"), kMonth3 = group(u"month3"),
                     kMonth4 = group(u"month4"), kMonth5 = group(u"month5");
    static const int kDay = group(u"day"), kDay2 = group(u"day2"), kDay3 = group(u"day3"), kDay4 = group(u"day4");
    qsizetype from = 0;
    for (const qsizetype begin : beginsOfChineseDates(cited.text)) {
        const QRegularExpressionMatch match =
            begin >= from ? pattern.match(cited.text, begin) : QRegularExpressionMatch();
        if (!match.hasMatch()) {
            continue;
        }
        from = match.capturedEnd();
        ReadDate first;
        const auto either = [&](std::initializer_list<int> alternatives) {
            for (const int one : alternatives) {
                if (const QStringView number = match.capturedView(one); !number.isEmpty()) {
                    return numberOf(number);
                }
            }
            return 0;
        };
        first.year = yearOf(match.capturedView(kYear));
        if (!first.year) {
            first.year = yearBefore(cited.text, match.capturedStart(), year);
        }
        first.month = either({kMonth, kMonth2, kMonth3});
        first.day = first.month > 0 ? either({kDay}) : 0;
        std::optional<ReadDate> last;
        if (const QStringView lastYear = match.capturedView(kYear2); !lastYear.isEmpty()) {
            last = ReadDate{yearOf(lastYear), either({kMonth4}), either({kDay3})};
        } else if (const int month = either({kMonth5}); month > 0) {
            last = ReadDate{first.year, month, either({kDay2})};
        } else if (const int day = either({kDay4}); day > 0 && first.day > 0) {
            last = ReadDate{first.year, first.month, day};
        }
        addDate(cited, rangeOf(match), first, last);
        year.name(last ? last->year : first.year);
    }
    if (!mayShareYear(cited.text)) {
        return;
    }
    // Years that share one 年: 2016和2018年 are two dates, 2017-2018年 is a span.
    static const QRegularExpression sharing(
        QStringLiteral(
            "(?<first>%1)\\s*(?<joint>-|–|—|~|至|到|和|与|及|、)\\s*(?<last>%1)\\s*年(?!\\s*%2\\s*月)")
            .arg(kChineseYear, kChineseNumber));
    for (auto matches = sharing.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const ReadDate first{yearOf(match.captured(u"first"))};
        const ReadDate last{yearOf(match.captured(u"last"))};
        const QString joint = match.captured(u"joint");
        if (joint != u"和" && joint != u"与" && joint != u"及" && joint != u"、") {
            for (const Citation* inner : cited.foundBetween(match.capturedStart(), match.capturedEnd())) {
                if (inner->kind == CitationKind::Date) {
                    cited.found.erase(inner->range.begin);
                }
            }
            addDate(cited, rangeOf(match), first, last);
        } else {
            addDate(cited, rangeOf(match, u"first"), first);
        }
    }
}

constexpr QStringView kDay = u"\\d{1,2}(?:er|st|nd|rd|th|º|°)?";
constexpr QStringView kYear = u"(?:1[6-9]|20|21)\\d{2}(?!\\d)";
constexpr QStringView kTo = u"\\s*(?:-|–|—|to|and|au|et|al|a|y|по|и|إلى|و)\\s*";

// 29 September 2011, 20 to 22 June, 26 août-4 septembre 2002, 29 de septiembre de 2011, 29 сентября 2011 года
void findDayFirst(CitedText& cited, CarriedYear& year) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\d/.,])(?:(?<day>%1)(?:\\s(?:de\\s)?(?<month>%2))?(?:,?\\s(?:de\\s)?(?<year>%3)(?:\\sгода)?)?(?<joint>%4))?"
            "(?<day2>%1)\\s(?:de\\s|of\\s)?(?<month2>%5)(?:,?\\s(?:de\\s|del\\s)?(?<year2>%3)(?:\\s(?:года|"
            "г\\.))?)?")
            .arg(kDay, monthPattern(), kYear, kTo, kMonthAgain));
    static const QRegularExpression notDigit(QStringLiteral("\\D"));
    for (auto matches = pattern.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto day = [&](QStringView group) { return match.captured(group).remove(notDigit).toInt(); };
        ReadDate last{yearOf(match.captured(u"year2")), monthOf(match.captured(u"month2")), day(u"day2")};
        if (!last.year) {
            last.year = yearBefore(cited.text, match.capturedStart(), year);
        }
        if (last.year) {
            year.name(last.year);
        }
        if (match.captured(u"day").isEmpty()) {
            addDate(cited, rangeOf(match), last);
            continue;
        }
        ReadDate first = last;
        first.day = day(u"day");
        if (const QString month = match.captured(u"month"); !month.isEmpty()) {
            first.month = monthOf(month);
        }
        if (const QString own = match.captured(u"year"); !own.isEmpty()) {
            first.year = yearOf(own);
        }
        // "15 March 2006 and 17 June 2011" are two dates, "1 and 2 June" is one span.
        static const QStringList ands{QStringLiteral("and"), QStringLiteral("et"), QStringLiteral("y"),
                                      QStringLiteral("и"), QStringLiteral("و")};
        if (!match.captured(u"year").isEmpty() && ands.contains(match.captured(u"joint").trimmed())) {
            addDate(cited, {match.capturedStart(), match.capturedStart(u"joint")}, first);
            addDate(cited, {match.capturedStart(u"day2"), match.capturedEnd()}, last);
            continue;
        }
        addDate(cited, rangeOf(match), first, last);
    }
}

// September 29, 2011; September 2011; septembre 2011; in December of the same year
void findMonthFirst(CitedText& cited, const std::vector<qsizetype>& months, CarriedYear& year) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\G(?<![\\p{L}\\d])(?<month>%1)(?:\\s(?<day>\\d{1,2})(?!\\d)(?:\\s?[-–]\\s?(?<day2>\\d{1,2}))?,?)?"
            "(?:\\s(?:de\\s|del\\s)?(?<year>%2)(?:\\s(?:года|г\\.))?|\\sof\\s(?<same>(?:the|that)"
            "\\ssame\\syear|"
            "that\\syear)|\\sde\\sla\\smême\\sannée|\\sdel?\\smismo\\saño|\\sтого\\sже\\sгода)")
            .arg(monthPattern(), kYear));
    qsizetype from = 0;
    for (const qsizetype begin : months) {
        const QRegularExpressionMatch match =
            begin >= from ? pattern.match(cited.text, begin) : QRegularExpressionMatch();
        if (!match.hasMatch()) {
            continue;
        }
        from = match.capturedEnd();
        ReadDate first{yearOf(match.captured(u"year")), monthOf(match.captured(u"month")),
                       match.captured(u"day").toInt()};
        if (!first.year) {
            first.year = yearBefore(cited.text, match.capturedStart(), year);
        }
        year.name(first.year);
        std::optional<ReadDate> last;
        if (const int day = match.captured(u"day2").toInt(); day > 0) {
            last = first;
            last->day = day;
        }
        addDate(cited, rangeOf(match), first, last);
    }
}

/// Where the words begin behind which a year may stand.
std::vector<qsizetype> wordsBeforeYears(QStringView text) {
    static constexpr QStringView kOfSeveral = u"en el año"; // of the others of several words the last will do
    std::vector<qsizetype> words;
    const char16_t* const units = text.utf16();
    for (qsizetype at = 2; at + kYearLength <= text.size(); ++at) {
        if ((units[at] == u'1' || units[at] == u'2') && text[at - 1].isSpace() && text[at - 2].isLetter() &&
            numeralsBefore(text, at + kYearLength, kYearLength) == kYearLength) {
            qsizetype begin = at - 1;
            while (begin > 0 && text[begin - 1].isLetter()) {
                --begin;
            }
            const bool isOfSeveral = text.first(at - 1).endsWith(kOfSeveral, Qt::CaseInsensitive);
            words.push_back(isOfSeveral ? at - 1 - kOfSeveral.size() : begin);
        }
    }
    return words;
}

// A year alone is a date only where a word before it says so.
void findYears(CitedText& cited) {
    static const QRegularExpression pattern(
        QStringLiteral("\\G(?<!\\p{L})(?:in|since|by|during|until|till|from|before|after|of|between|year|en|"
                       "depuis|après|avant|"
                       "desde|hasta|en el año|с|до|в|к|после|منذ|عام|في عام|بحلول عام|سنة)\\s(?<year>%1)"
                       "(?:\\s?(?:-|–|—|to|and|à|a|y|et|по)\\s?(?<last>%1))?(?![\\d/.]\\d|\\s?[/)]|-\\d)")
            .arg(kYear),
        QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    for (const qsizetype word : wordsBeforeYears(cited.text)) {
        const QRegularExpressionMatch match =
            word >= from ? pattern.match(cited.text, word) : QRegularExpressionMatch();
        if (!match.hasMatch()) {
            continue;
        }
        from = match.capturedEnd();
        const ReadDate first{yearOf(match.captured(u"year"))};
        const QString lastYear = match.captured(u"last");
        if (lastYear.isEmpty()) {
            addDate(cited, rangeOf(match, u"year"), first);
        } else {
            addDate(cited, {match.capturedStart(u"year"), match.capturedEnd(u"last")}, first,
                    ReadDate{yearOf(lastYear)});
        }
    }
}

} // namespace

QString datePattern() {
    static const QString pattern =
        QStringLiteral("%1\\s(?:de\\s)?%2,?\\s(?:de\\s)?%3").arg(kDay, monthPattern(), kYear);
    return pattern;
}

void findDates(CitedText& cited, CarriedYear& year) {
    if (cited.signs.ideograph) {
        findChinese(cited, year);
    }
    if (!cited.signs.letter) {
        return;
    }
    const std::vector<qsizetype> months = monthsIn(cited.text);
    if (!months.empty() && cited.signs.digit) {
        findDayFirst(cited, year);
    }
    if (!months.empty() && (cited.signs.digit || hasAny(cited.text, {u"year", u"année", u"año", u"года"}))) {
        findMonthFirst(cited, months, year);
    }
    if (cited.signs.digit) {
        findYears(cited);
    }
}

} // namespace duikan
