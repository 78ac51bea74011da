// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/structure/citedpattern.h"
#include "core/text/codepoints.h"
#include "core/text/script.h"

#include <algorithm>

namespace duikan {

namespace {

/// A resolution's number in its shapes: 18/18, S-5/1 or 46/36 L; 2200 A (XXI), in Arabic 2200 ألف (د-21);
/// 1325 (2000); WHA58.1.
const QString& numberPattern() {
    static const QString pattern =
        QStringLiteral("(?<![\\w/.])(?:"
                       "(?:ES?-|S-|دإط?\\s?-\\s?)?\\d{1,4}/\\d{1,4}(?![\\d/])(?:\\s?[A-Z](?![\\w'.-]))?"
                       "|\\d{1,4}\\s?(?:[A-Z]\\s?)?\\((?:E?S-)?[IVXLC]+\\)(?:\\s?[A-Z](?![\\w'.-]))?"
                       "|\\d{1,4}\\s?(?:(?:ألف|باء|جيم|دال|هاء|واو)\\s?)?\\(د\\s?-\\s?\\d{1,2}\\)"
                       "|\\d{1,4}\\s?\\((?:19|20)\\d{2}\\)"
                       "|WHA\\d{1,2}\\.\\d{1,3}"
                       "|\\d{1,2}\\.\\d{1,3}(?=\\s(?:of|du|de|от|and|et|y|и)\\s|[,;])"
                       ")(?![\\w/])");
    return pattern;
}

enum class Decided { Resolution, Decision };

QString prefixOf(UnBody body, Decided decided) {
    const bool isDecision = decided == Decided::Decision;
    switch (body) {
    case UnBody::HumanRightsCouncil:
        return isDecision ? QStringLiteral("A/HRC/DEC/") : QStringLiteral("A/HRC/RES/");
    case UnBody::GeneralAssembly:
        return isDecision ? QStringLiteral("A/DEC/") : QStringLiteral("A/RES/");
    case UnBody::SecurityCouncil:
        return QStringLiteral("S/RES/");
    case UnBody::EconomicAndSocialCouncil:
        return isDecision ? QStringLiteral("E/DEC/") : QStringLiteral("E/RES/");
    case UnBody::CommissionOnHumanRights:
        return isDecision ? QStringLiteral("E/CN.4/DEC/") : QStringLiteral("E/CN.4/RES/");
    case UnBody::SubCommission:
        return isDecision ? QStringLiteral("E/CN.4/SUB.2/DEC/") : QStringLiteral("E/CN.4/SUB.2/RES/");
    case UnBody::WorldHealthAssembly:
        return QStringLiteral("WHA");
    default:
        return {};
    }
}

/// The organ whose numbers look like this one: a year before the stroke is the Commission's way and the
/// Economic and Social Council's, a year in parentheses the Security Council's, a roman session the older
/// Assembly's.
UnBody bodyByShape(const QString& number, UnBody named) {
    const auto isYearFirst = [](QStringView text) {
        return text.indexOf(u'/') == 4 && (text.startsWith(u"19") || text.startsWith(u"20")) && text[2].isDigit() &&
               text[3].isDigit();
    };
    static const QRegularExpression yearLast(QStringLiteral("\\((?:19|20)\\d{2}\\)$"));
    if (number.startsWith(QLatin1String("ES-")) || number.startsWith(QStringLiteral("دإط"))) {
        return UnBody::GeneralAssembly; // an emergency special session
    }
    if (isYearFirst(number)) {
        return named == UnBody::EconomicAndSocialCouncil || named == UnBody::SubCommission
                   ? named
                   : UnBody::CommissionOnHumanRights;
    }
    if (number.contains(u'(') && number.contains(yearLast)) {
        return UnBody::SecurityCouncil;
    }
    if (number.contains(u'(')) {
        return named == UnBody::EconomicAndSocialCouncil || named == UnBody::CommissionOnHumanRights
                   ? named
                   : UnBody::GeneralAssembly;
    }
    if (number.contains(u'.')) {
        return UnBody::WorldHealthAssembly;
    }
    return named == UnBody::SecurityCouncil ? UnBody::None : named;
}

QString roman(int number) {
    QString text;
    for (const auto& [value, letters] :
         {std::pair(50, u"L"), {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}) {
        for (; number >= value; number -= value) {
            text += QStringView(letters);
        }
    }
    return text;
}

/// 217 ألف (د-3) as it stands in the other languages: 217 A (III).
QString withRomanSession(QString number) {
    static const QRegularExpression session(QStringLiteral("\\(د\\s?-\\s?(\\d+)\\)"));
    if (const QRegularExpressionMatch match = session.match(number); match.hasMatch()) {
        number.replace(match.capturedStart(), match.capturedLength(),
                       u'(' + roman(match.captured(1).toInt()) + u')');
    }
    const QString letters[] = {QStringLiteral("ألف"), QStringLiteral("باء"), QStringLiteral("جيم"),
                               QStringLiteral("دال"), QStringLiteral("هاء"), QStringLiteral("واو")};
    for (size_t i = 0; i < std::size(letters); ++i) {
        number.replace(letters[i], QString(QChar(char16_t(u'A' + i))));
    }
    return number;
}

QString normalizedNumber(QString number) {
    if (std::ranges::all_of(number, [](QChar c) { return c == u'/' || (c >= u'0' && c <= u'9'); })) {
        return number; // 18/18, like most
    }
    number = withRomanSession(number);
    static const QRegularExpression specialSession(QStringLiteral("^دإ(ط?)\\s?-\\s?"));
    if (const QRegularExpressionMatch match = specialSession.match(number); match.hasMatch()) {
        number.replace(0, match.capturedLength(),
                       match.captured(1).isEmpty() ? QStringLiteral("S-") : QStringLiteral("ES-"));
    }
    static const QRegularExpression parenthesis(QStringLiteral("\\s?\\("));
    static const QRegularExpression letter(QStringLiteral("(\\d)\\s?([A-Z])(?![A-Z])"));
    number.replace(parenthesis, QStringLiteral(" ("));
    number.replace(letter, QStringLiteral("\\1 \\2"));
    if (number.startsWith(QLatin1String("WHA"))) {
        number = number.mid(3);
    }
    return number;
}

QString symbol(UnBody named, const QString& number, Decided decided) {
    const UnBody body = bodyByShape(number, named);
    const QString prefix = prefixOf(body, decided);
    return prefix.isEmpty() ? QString() : prefix + normalizedNumber(number);
}

void add(CitedText& cited, TextRange range, UnBody body, const QString& number, Decided decided) {
    addCitation(cited, range, CitationKind::Resolution, symbol(body, number, decided));
}

/// Begin of the sentence that an offset lies in.
qsizetype sentenceBegin(QStringView text, qsizetype at) {
    const qsizetype window = std::max<qsizetype>(0, at - kContext);
    for (qsizetype end = at - 1; end >= window; --end) {
        if (isOneOf(text[end], u"。;!?")) {
            return end + 1;
        }
        if (text[end] == u'.' && end + 2 < at && text[end + 1].isSpace() && text[end + 2].isUpper()) {
            return end + 2;
        }
    }
    return window;
}

/// The organ named last before `at` in its sentence; else the author.
UnBody bodyBefore(const CitedText& cited, qsizetype at) {
    const qsizetype begin = sentenceBegin(cited.text, at);
    const std::span<const BodyMention> bodies = cited.bodiesBetween(begin, at);
    for (auto mention = bodies.rbegin(); mention != bodies.rend(); ++mention) {
        if (mention->range.end <= at && mention->range.begin >= begin) {
            return mention->body;
        }
    }
    return cited.author;
}

/// Whether a number as those of resolutions may stand behind a 第, or without one.
bool hasChineseNumber(QStringView text) {
    const char16_t* const units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (units[at] == u'S' && at + 1 < text.size() && units[at + 1] == u'-') { // S-15/1号决议
            return true;
        }
        if (units[at] != u'第') {
            continue;
        }
        qsizetype next = at + 1;
        while (next < text.size() && text[next].isSpace()) {
            ++next;
        }
        if (next < text.size() && QStringView(u"ESW").contains(text[next])) { // of a special session, WHA
            return true;
        }
        const qsizetype number = next;
        while (next < text.size() && text[next].isDigit()) {
            ++next;
        }
        const bool hasDigits = next > number;
        while (next < text.size() && text[next].isSpace()) {
            ++next;
        }
        // 18/18, 1325 (2000), 2200 A (XXI), 58.1
        const auto goesOn = [](QChar c) { return c == u'/' || c == u'(' || c == u'.' || (c.isLetter() && !isCjk(c.unicode())); };
        if (hasDigits && next < text.size() && goesOn(text[next])) {
            return true;
        }
    }
    return false;
}

constexpr qsizetype kLookedAtBehindNumber = 8;

// Chinese: 第 5/1 号和第 5/2 号决议, 第48/141、60/251号决议.
void findChinese(CitedText& cited) {
    static const QRegularExpression group(
        QStringLiteral(
            "(?:第\\s*|(?=E?S-\\d))%1\\s*号?(?:\\s*(?:[、,和与及以]|以及)\\s*(?:第\\s*)?%1\\s*号?)*\\s*(?<noun>决议|决定)?")
            .arg(numberPattern()));
    static const QRegularExpression item(
        QStringLiteral("(?:第\\s*)?(?<number>%1)(?:\\s*号)?(?:\\s*(?:决议|决定))?").arg(numberPattern()));
    static const int kNoun = int(group.namedCaptureGroups().indexOf(u"noun"));
    static const int kNumber = int(item.namedCaptureGroups().indexOf(u"number"));
    for (auto groups = group.globalMatch(cited.text); groups.hasNext();) {
        const QRegularExpressionMatch found = groups.next();
        const QStringView named = found.capturedView(kNoun);
        if (!found.capturedView().contains(u'号') && named.isEmpty()) {
            continue;
        }
        const UnBody body = bodyBefore(cited, found.capturedStart());
        const Decided decided = named == u"决定" ? Decided::Decision : Decided::Resolution;
        // No more of the text than the group, and what the pattern looks at behind a number.
        const QStringView upTo = QStringView(cited.text).first(
            std::min(cited.text.size(), found.capturedEnd() + kLookedAtBehindNumber));
        auto items = item.globalMatch(upTo, found.capturedStart());
        while (items.hasNext()) {
            const QRegularExpressionMatch one = items.next();
            if (one.capturedStart() >= found.capturedEnd()) {
                break;
            }
            add(cited, rangeOf(one), body, one.captured(kNumber), decided);
        }
    }
}

/// A resolution named by its title: “在人权领域促进合作共赢”决议.
void findTitles(CitedText& cited) {
    static const QRegularExpression title(QStringLiteral("\"(?<title>[^\"]{4,60})\"\\s*的?(?:决议|决定)"));
    for (auto matches = title.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        addCitation(cited, rangeOf(match), CitationKind::Resolution, match.captured(u"title"));
    }
}

/// "resolution", "résolutions Nos", "قرارات": the noun comes first, numbers follow.
struct Noun {
    TextRange range;
    Decided decided = Decided::Resolution;
};

std::vector<Noun> nouns(const QString& text) {
    static const QRegularExpression noun(
        QStringLiteral("(?<!\\p{L})(?:(?<decision>decisions?|décisions?|decisi[óo]n(?:es)?|решени\\p{L}+|"
                       "[وبل]?(?:ال)?مقرر\\p{L}*)|"
                       "(?:resolutions?|res\\.|résolutions?|resoluci[óo]n(?:es)?|резолюц\\p{L}+|"
                       "[وبلف]?(?:ال)?قرار\\p{L}*|决议))(?!\\p{L})(?:\\s*(?:Nos?\\.?|n[oº°]s?\\.?|№|رقم))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Noun> found;
    for (auto matches = noun.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.push_back({rangeOf(match),
                         match.captured(u"decision").isEmpty() ? Decided::Resolution : Decided::Decision});
    }
    return found;
}

constexpr qsizetype kLongestNumber = 24;
constexpr qsizetype kLongestDate = 60;
constexpr qsizetype kWordsBetween = 12; // between a noun and the organ behind it: "of the", "de l'"

/// Numbers that a noun governs: the first right behind it (an organ's name may stand between), the others
/// behind commas and conjunctions up to the next noun or the end of the sentence, with their dates and titles
/// between.
std::vector<QRegularExpressionMatch> numbersAfter(const CitedText& cited, const Noun& noun, qsizetype limit) {
    static const QRegularExpression number(numberPattern());
    static const QRegularExpression separator(QStringLiteral(
        "(?:[,;،؛]|(?:^|[\\s,])(?:and|et|y|e|и|و|or|ou|o|или|أو)\\s)\\s*(?:also|и|و)?\\s*$|\\sو$"));
    std::vector<QRegularExpressionMatch> numbers;
    qsizetype at = noun.range.end;
    for (const BodyMention& mention : cited.bodiesBetween(at, at + kWordsBetween)) {
        if (mention.range.begin >= at && mention.range.end < limit) {
            const QString between = cited.text.mid(at, mention.range.begin - at);
            static const QRegularExpression otherThanWords(QStringLiteral("[\\d,.]"));
            if (!between.contains(otherThanWords)) {
                at = mention.range.end;
            }
            break;
        }
    }
    qsizetype from = at;
    while (from < limit) {
        const QRegularExpressionMatch match = number.match(
            QStringView(cited.text).first(std::min(cited.text.size(), limit + kLongestNumber)), from);
        if (!match.hasMatch() || match.capturedStart() >= limit) {
            break;
        }
        const QStringView between = QStringView(cited.text).sliced(at, match.capturedStart() - at);
        const bool isFirst = numbers.empty();
        if (isFirst ? !between.trimmed().isEmpty() : !separator.match(between.toString()).hasMatch()) {
            if (isFirst) {
                break;
            }
            from = match.capturedEnd();
            continue;
        }
        numbers.push_back(match);
        from = at = match.capturedEnd();
    }
    return numbers;
}

bool isBetweenOnly(QStringView between, const QRegularExpression& words) {
    return words.match(between.toString()).hasMatch();
}

/// The organ of numbers that follow a noun: named right before the noun, between noun and number, or behind
/// the numbers ("de l'Assemblée générale"); "its" is the author's; else the last named before in the
/// sentence.
UnBody bodyAround(const CitedText& cited, const Noun& noun, qsizetype firstNumber, qsizetype end) {
    static const QRegularExpression directly(QStringLiteral("^(?:'s?)?\\s*$"));
    static const QRegularExpression inItsOwn(
        QStringLiteral(
            "^,?\\s*(?:in|dans|en|в|en virtud de)\\s(?:its|sa|ses|su|sus|своей|своих)(?:\\s\\p{L}+)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression genitive(
        QStringLiteral("^\\s*(?:(?:of|the|de|del|la|l'|du|des)\\s?)*\\s*$"));
    static const QRegularExpression own(
        QStringLiteral("(?:^|\\s)(?:its|sa|ses|son|su|sus|свою|своей|своих|свои)(?:\\s\\p{L}+){0,2}\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringView text = cited.text;
    constexpr qsizetype kNear = 120; // "of the Human Rights Council" and the like stand closer
    for (const BodyMention& mention : cited.bodiesBetween(noun.range.begin - kNear, end + kNear)) {
        if (mention.range.end <= noun.range.begin) {
            const QStringView between = text.sliced(mention.range.end, noun.range.begin - mention.range.end);
            if (isBetweenOnly(between, directly) || isBetweenOnly(between, inItsOwn)) {
                return mention.body;
            }
        } else if (mention.range.begin >= noun.range.end && mention.range.end <= firstNumber) {
            return mention.body;
        } else if (mention.range.begin >= end &&
                   isBetweenOnly(text.sliced(end, mention.range.begin - end), genitive)) {
            return mention.body;
        }
    }
    if (own.match(before(cited.text, noun.range.begin, kNear)).hasMatch()) {
        return cited.author;
    }
    return cited.author == UnBody::None ? bodyBefore(cited, noun.range.begin) : cited.author;
}

void findOthers(CitedText& cited) {
    static const QRegularExpression sentenceEnd(QStringLiteral("[。!?]|\\.\\s(?=\\p{Lu})"));
    static const QRegularExpression date(
        QStringLiteral("^(?:,?\\s(?:of|du|de|del|en date du|от|المؤرخ\\p{L}*))?\\s%1").arg(datePattern()));
    const std::vector<Noun> all = nouns(cited.text);
    for (size_t i = 0; i < all.size(); ++i) {
        const qsizetype farthest = std::min(cited.text.size(), all[i].range.end + kContext);
        const QRegularExpressionMatch stop =
            sentenceEnd.match(QStringView(cited.text).first(farthest), all[i].range.end);
        const qsizetype sentence = stop.hasMatch() ? stop.capturedStart() + 1 : farthest;
        const qsizetype limit = i + 1 < all.size() ? std::min(sentence, all[i + 1].range.begin) : sentence;
        const auto numbers = numbersAfter(cited, all[i], limit);
        if (numbers.empty()) {
            continue;
        }
        qsizetype end = numbers.back().capturedEnd();
        if (const auto dated = date.match(cited.text.mid(end, kLongestDate)); dated.hasMatch()) {
            end += dated.capturedLength();
        }
        const qsizetype firstEnd = numbers.front().capturedEnd();
        UnBody body = bodyAround(cited, all[i], numbers.front().capturedStart(), end);
        if (end != firstEnd && body == cited.author) {
            // A list behind one noun may name its organ after its first number already, when it is dated.
            const UnBody early = bodyAround(cited, all[i], numbers.front().capturedStart(), firstEnd);
            body = early != UnBody::None ? early : body;
        }
        for (size_t n = 0; n < numbers.size(); ++n) {
            TextRange range = rangeOf(numbers[n]);
            if (n == 0) {
                range.begin = all[i].range.begin;
            }
            add(cited, range, body, numbers[n].captured(), all[i].decided);
        }
    }
}

/// General comments and recommendations of the treaty bodies: documents known by their number.
void findGeneralComments(CitedText& cited) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<!\\p{L})(?<kind>general comments?|general recommendations?|observations? générales?|"
            "recommandations? générales?|observaci[óo]n(?:es)? general(?:es)?|recomendaci[óo]n(?:es)? "
            "general(?:es)?|замечани\\p{L}+ общего порядка|общ\\p{L}+ рекомендаци\\p{L}+|"
            "[وبل]?(?:ال)?تعليق العام|[وبل]?(?:ال)?توصية العامة)\\s"
            "(?:Nos?\\.?|n[oº°]s?\\.?|núms?\\.?|№|رقم)\\s?(?<number>\\d{1,2})(?<year>\\s?\\((?:19|20)\\d{2}\\))?"
            "|第\\s*(?<zh>\\d{1,2})\\s*号\\s*(?<zhyear>\\((?:19|20)\\d{2}\\))?\\s*一般性(?<zhkind>意见|"
            "建议)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString kind = match.captured(u"kind") + match.captured(u"zhkind");
        const bool isRecommendation = kind.contains(u"recom", Qt::CaseInsensitive) || kind == u"建议" ||
                                      kind.contains(u"рекоменд", Qt::CaseInsensitive) || kind.contains(u"توصية");
        const QString name = isRecommendation ? QStringLiteral("General recommendation No. ")
                                              : QStringLiteral("General comment No. ");
        const QString year = (match.captured(u"year") + match.captured(u"zhyear")).trimmed();
        addCitation(cited, rangeOf(match), CitationKind::Document,
                    (name + match.captured(u"number") + match.captured(u"zh") + u' ' + year).trimmed());
    }
}

} // namespace

void findResolutions(CitedText& cited) {
    if (cited.signs.digit) { // numbers make all of these but titles
        if (cited.signs.comment) {
            findGeneralComments(cited);
        }
        if (cited.signs.ideograph && hasChineseNumber(cited.text)) {
            findChinese(cited);
        }
        if (cited.signs.resolution) {
            findOthers(cited);
        }
    }
    if (cited.text.contains(u'"')) {
        findTitles(cited);
    }
}

} // namespace duikan
