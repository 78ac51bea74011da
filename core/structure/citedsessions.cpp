// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/structure/citedpattern.h"
#include "core/structure/numerals.h"

#include <algorithm>

namespace duikan {

namespace {

void addSession(CitedText& cited, TextRange range, std::optional<int> number, bool isSpecial) {
    if (number && *number > 0) {
        addCitation(
            cited, range, CitationKind::Session,
            (isSpecial ? QStringLiteral("special session %1") : QStringLiteral("session %1")).arg(*number));
    }
}

// 第二十一届会议, 第37次会议, 第十届紧急特别会议, 第六十和第六十一届会议
void findChinese(CitedText& cited) {
    static const QRegularExpression pattern(QStringLiteral(
        "(?:第\\s*(?<first>[\\d一二三四五六七八九十百]+)\\s*(?:届|次)?\\s*(?:[、和与及至]|以及)\\s*)?"
        "第\\s*(?<number>[\\d一二三四五六七八九十百]+)\\s*(?:届|次)\\s*(?<special>紧急特别|特别|紧急)?\\s*(?:"
        "续会)?(?:常会|会议|联大)"));
    for (auto matches = pattern.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isSpecial = !match.captured(u"special").isEmpty();
        TextRange range = rangeOf(match);
        if (const QString first = match.captured(u"first"); !first.isEmpty()) {
            const qsizetype joint = match.capturedEnd(u"first");
            addSession(cited, {range.begin, joint}, chineseNumber(first), isSpecial);
            range.begin = cited.text.indexOf(u'第', joint);
        }
        addSession(cited, range, chineseNumber(match.captured(u"number")), isSpecial);
    }
}

/// Where a noun for a session begins, with a blank before it.
std::vector<qsizetype> nounsOfSessions(QStringView text) {
    static constexpr QStringView kBeginnings[] = {u"sess", u"sesi", u"periodo", u"período", u"сесс"};
    static constexpr QStringView kInitials = u"sSpPсС";
    std::vector<qsizetype> nouns;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at - 1] == u' ' && kInitials.contains(text[at]) &&
            std::ranges::any_of(kBeginnings, [rest = text.sliced(at)](QStringView beginning) {
                return rest.startsWith(beginning, Qt::CaseInsensitive);
            })) {
            nouns.push_back(at);
        }
    }
    return nouns;
}

/// Whether a word may be part of what counts sessions: of an ordinal, of a list of them, or of what may stand between
/// it and the noun. All words of lists, and what clings to figures, are short.
bool mayCount(QStringView word) {
    constexpr qsizetype kLongestJoint = 3; // "and", "the", "ème"
    static constexpr QStringView kKinds[] = {u"special", u"emergency",  u"resumed",  u"regular",
                                             u"substantive", u"extraordinai", u"extraordinario", u"urgence",
                                             u"специальн",   u"очередной"};
    return word.size() <= kLongestJoint || mayBeOrdinalWord(word) ||
           std::ranges::any_of(kKinds, [word](QStringView kind) { return word.startsWith(kind, Qt::CaseInsensitive); });
}

/// The beginning of what may count the sessions of a noun: ordinals, conjunctions and commas before it.
qsizetype countBegin(QStringView text, qsizetype noun, qsizetype earliest) {
    const auto isOfWord = [](QChar c) { return c.isLetter() || c.isMark(); };
    const auto isBetween = [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u",-.º°ª").contains(c);
    };
    qsizetype begin = noun;
    while (begin > earliest) {
        qsizetype word = begin;
        while (word > earliest && isOfWord(text[word - 1])) {
            --word;
        }
        if (word < begin ? !mayCount(text.sliced(word, begin - word)) : !isBetween(text[begin - 1])) {
            break;
        }
        begin = word < begin ? word : begin - 1;
    }
    return begin;
}

// "twenty-first session", "sa vingt et unième session", "21º período de sesiones", "двадцать первой сессии"
void findOrdinalFirst(CitedText& cited) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<list>(?:(?<ordinal>%1)(?:,\\s|\\s(?:and|to|et(?!\\s(?:unième|onzième))|à|y|a|и)\\s(?:the\\s|la\\s|le\\s)?"
            "))*)(?<number>(?&ordinal))"
            "(?<between>(?:\\s(?:special|emergency|resumed|regular|substantive|extraordinaire|urgence|"
            "extraordinario|"
            "специальн\\p{L}+|специальной|очередной))*)\\s(?:(?:sessions?|period[oO]s? de sesiones|"
            "per[íi]odos? (?:extraordinario\\s)?de "
            "sesiones|sesi[óo]n)|сесси\\p{L}+)(?<after>\\s(?:extraordinaire|extraordinario|special))?")
            .arg(ordinalPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ordinal(ordinalPattern(),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression special(QStringLiteral("special|emergency|extraordina|urgence|специальн"),
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kLongestNoun = 60;
    qsizetype from = 0;
    for (const qsizetype noun : nounsOfSessions(cited.text)) {
        if (noun < from) {
            continue;
        }
        // The pattern tries every word for an ordinal: it is shown no more of the text than can belong here.
        const QStringView text = QStringView(cited.text).first(std::min(cited.text.size(), noun + kLongestNoun));
        const QRegularExpressionMatch match = pattern.match(text, countBegin(text, noun, from));
        if (!match.hasMatch()) {
            continue;
        }
        from = match.capturedEnd();
        const bool isSpecial = match.captured().contains(special);
        const QString list = match.captured(u"list");
        for (auto items = list.isEmpty() ? QRegularExpressionMatchIterator() : ordinal.globalMatch(list);
             items.hasNext();) {
            const QRegularExpressionMatch item = items.next();
            addSession(cited, rangeOf(item).shifted(match.capturedStart(u"list")),
                       ordinalNumber(item.captured()), isSpecial);
        }
        addSession(cited, {match.capturedStart(u"number"), match.capturedEnd()},
                   ordinalNumber(match.captured(u"number")), isSpecial);
    }
}

// الدورة الحادية والعشرين, دورتها الستين, الدورة الاستثنائية الخامسة
void findArabic(CitedText& cited) {
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\p{L})[وبلف]?(?:ال)?(?:دورة|دورته|دورتها|الدورة|لدورة|لدورته)\\s(?<special>"
                       "الاستثنائية\\s)?(?<number>%1)")
            .arg(ordinalPattern()),
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        addSession(cited, rangeOf(match), ordinalNumber(match.captured(u"number")),
                   !match.captured(u"special").isEmpty());
    }
}

// The letter of an item, and what joins the items of a list: "agenda items 66 (b) and 67".
constexpr QStringView kLetter = u"(?:\\s?\\(?[a-zأبجدهوزح]\\))?";
constexpr QStringView kJoint = u"(?:,\\s|,?\\s(?:and|et|y|и)\\s|\\sو\\s?)";

void addAgendaItem(CitedText& cited, TextRange range, QString number) {
    static const QRegularExpression letter(QStringLiteral("\\s?\\(?(\\p{L})\\)"));
    if (const auto figures = chineseNumber(number); figures) {
        number = QString::number(*figures);
    }
    number = latinLetters(number.replace(letter, QStringLiteral(" (\\1)")));
    addCitation(cited, range, CitationKind::AgendaItem, QStringLiteral("agenda item ") + number);
}

/// The items of a list behind its first; the last takes what stands behind the list, "of the agenda".
void addFurtherItems(CitedText& cited, TextRange list, qsizetype end) {
    static const QRegularExpression item(QStringLiteral("[\\d一二三四五六七八九十]+%1").arg(kLetter),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    for (auto items = item.globalMatch(cited.text.mid(list.begin, list.length())); items.hasNext();) {
        const QRegularExpressionMatch one = items.next();
        TextRange range = rangeOf(one).shifted(list.begin);
        range.end = items.hasNext() ? range.end : end;
        addAgendaItem(cited, range, one.captured());
    }
}

/// What a pattern with the groups `number` and `more` found.
void addAgendaItems(CitedText& cited, const QRegularExpressionMatch& match) {
    TextRange range = rangeOf(match);
    // 临时议程: the provisional agenda.
    if (QStringView(cited.text).first(range.begin).endsWith(u"临时") && cited.text[range.begin] == u'议') {
        range.begin -= 2;
    }
    if (match.captured(u"more").isEmpty()) {
        addAgendaItem(cited, range, match.captured(u"number"));
    } else {
        addAgendaItem(cited, {range.begin, match.capturedEnd(u"number")}, match.captured(u"number"));
        addFurtherItems(cited, rangeOf(match, u"more"), range.end);
    }
}

void findOtherAgendaItems(CitedText& cited) {
    // %1: an item's letter; %2: a list's joint; %3: the numbers of a list.
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<!\\p{L})(?:(?:provisional\\s)?agenda items?|items?(?=\\s%3\\sof "
            "(?:its|the) (?:provisional )?agenda)|"
            "points?(?=\\s%3 de (?:l'|son )ordre du jour)|tema(?:s)?(?=\\s%3 d(?:el|e la|e su) "
            "(?:programa|agenda))|"
            "пункт\\p{L}*(?=\\s%3 повестки дня)|[وبل]?ال(?:بندين|بندان|بنود|بند)(?=\\s%3 من جدول الأعمال))\\s"
            "(?<number>\\d{1,3}%1)(?<more>(?:%2\\d{1,3}%1)*)"
            "(?:\\sof (?:its|the) (?:provisional )?agenda|\\sde (?:l'|son )ordre du jour|\\sd(?:el|e la|e "
            "su) (?:programa|agenda)|"
            "\\sповестки дня|\\sمن جدول الأعمال)?")
            .arg(kLetter, kJoint, QStringLiteral("\\d{1,3}%1(?:%2\\d{1,3}%1)*").arg(kLetter, kJoint)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(cited.text); matches.hasNext();) {
        addAgendaItems(cited, matches.next());
    }
}

void findChineseAgendaItems(CitedText& cited) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\G议程(?:项目)?\\s*(?:第\\s*)?(?<number>[\\d一二三四五六七八九十]+(?:\\s?\\([a-z]\\))?)(?!"
            "\\d*\\s*年)(?:\\s*项)?"
            "(?<more>(?:\\s*(?:[、和与及]|以及)\\s*(?:第\\s*)?[\\d一二三四五六七八九十]+(?:\\s?\\([a-z]\\))?"
            "(?![\\d/届次名个国年月日一二三四五六七八九十])(?:\\s*项)?)*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype at = cited.text.indexOf(u'议'); at >= 0; at = cited.text.indexOf(u'议', at + 1)) {
        if (at + 1 == cited.text.size() || cited.text[at + 1] != u'程') {
            continue;
        }
        if (const QRegularExpressionMatch match = pattern.match(cited.text, at); match.hasMatch()) {
            addAgendaItems(cited, match);
        }
    }
}

} // namespace

void findSessions(CitedText& cited) {
    if (cited.signs.ideograph && cited.text.contains(u'第') &&
        (cited.text.contains(u'届') || cited.text.contains(u'次'))) {
        findChinese(cited);
    }
    if (cited.signs.session) {
        findOrdinalFirst(cited);
    }
    if (cited.signs.arabic) {
        findArabic(cited);
    }
}

void findAgendaItems(CitedText& cited) {
    if (cited.signs.agendaItem) {
        findOtherAgendaItems(cited);
    }
    if (cited.signs.chineseAgendaItem) {
        findChineseAgendaItems(cited);
    }
}

} // namespace duikan
