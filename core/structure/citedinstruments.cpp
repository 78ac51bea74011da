// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/structure/citedpattern.h"
#include "core/structure/instruments.h"

#include <algorithm>

namespace duikan {

namespace {

/// The range with the title marks 《…》 that stand right around it.
TextRange withTitleMarks(const QString& text, TextRange range) {
    const bool isMarked = range.begin > 0 && range.end < text.size() && text[range.begin - 1] == u'《' &&
                          text[range.end] == u'》';
    return isMarked ? TextRange{range.begin - 1, range.end + 1} : range;
}

void findKnown(CitedText& cited, CitationKind kind) {
    for (const PhraseMatch& match : cited.instruments) {
        const Instrument& instrument = instruments()[size_t(match.id)];
        if (instrument.kind == kind) {
            addCitation(cited, withTitleMarks(cited.text, match.range), kind,
                        QString::fromUtf8(instrument.name));
        }
    }
}

/// A 公约 is a Convention or a Covenant.
bool isOfSort(const QString& name, QStringView sort) {
    return name.contains(sort) ||
           (sort == u"公约" && (name.contains(u"Convention") || name.contains(u"Covenant")));
}

/// What a short title stands for, 《公约》 or "the Covenant": the instrument of that sort cited last before
/// it.
QString lastNamed(CitedText& cited, QStringView sort, qsizetype before) {
    for (auto citation = cited.found.lower_bound(before); citation != cited.found.begin();) {
        --citation;
        if (citation->second.kind == CitationKind::Treaty && isOfSort(citation->second.normalized, sort)) {
            return citation->second.normalized;
        }
    }
    cited.hangsOnNamed = true;
    for (auto name = cited.named.rbegin(); name != cited.named.rend(); ++name) {
        if (isOfSort(*name, sort)) {
            return *name;
        }
    }
    return sort == u"Charter" ? QStringLiteral("Charter of the United Nations") : QString();
}

// 《…》: a known title, a short one, or one that is kept as it stands.
void findMarked(CitedText& cited) {
    static const QRegularExpression marked(QStringLiteral("《(?<title>[^《》]{1,80})》"));
    static const QRegularExpression instrument(
        QStringLiteral("公约|条约|宣言|宪章|协定|协议|议定书|规约|盟约|纲领|纲要|原则|规则|准则|框架|议程|"
                       "契约|计划|声明|共识|守则"));
    static const std::pair<QStringView, QStringView> shortTitles[] = {
        {u"宪章", u"Charter"}, {u"公约", u"公约"}, {u"盟约", u"Covenant"}, {u"宣言", u"Declaration"}};
    for (auto matches = marked.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString title = match.captured(u"title");
        for (const auto& [known, sort] : shortTitles) {
            if (title == known) {
                title = lastNamed(cited, sort, match.capturedStart());
            }
        }
        addCitation(cited, rangeOf(match),
                    match.captured(u"title").contains(instrument) ? CitationKind::Treaty
                                                                  : CitationKind::Document,
                    title);
    }
}

/// Whether one of the nouns that findCapitalised() looks for may be there.
bool hasNounOfTitle(QStringView text) {
    static constexpr QStringView kBeginnings[] = {
        u"Convention",    u"Covenant",         u"Declaration", u"Protocol",    u"Charter",
        u"Treaty",        u"Agreement",        u"Statute",     u"Platform fo", u"Programme of A",
        u"Plan of ",      u"Action Plan",      u"Framework f", u"Guiding Pri", u"Basic Princ",
        u"Standard Minim"};
    static constexpr QStringView kInitials = u"CDPTASFGB";
    const char16_t* const units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (units[at] < u'A' || units[at] > u'T' || !kInitials.contains(QChar(units[at]))) {
            continue;
        }
        const QStringView rest = text.sliced(at);
        if (std::ranges::any_of(kBeginnings, [rest](QStringView noun) {
                return rest.front() == noun.front() && rest.startsWith(noun);
            })) {
            return true;
        }
    }
    return false;
}

// A title in capitals: "Optional Protocol to the Convention …", "Geneva Convention relative to …".
void findCapitalised(CitedText& cited) {
    const QString word = QStringLiteral("\\p{Lu}[\\p{L}'-]*");
    static const QRegularExpression title(
        QStringLiteral(
            "(?<![\\p{L}-])(?<before>(?:(?!The\\s|This\\s|That\\s|Report\\s)%1\\s(?:(?:of|and|on|for|del|de|"
            "de la)\\s(?:"
            "the\\s)?(?=\\p{Lu}))?){0,6})"
            "(?<noun>Conventions?|Covenants?|Declarations?|Protocols?|Charter|Treaty|Agreements?|Statute|"
            "Platform for Action|Programme of Action|Plan of Action|Action Plan|Plan of Implementation|"
            "Framework for Action|Guiding Principles|Basic Principles|Standard Minimum "
            "Rules)(?!\\p{L}|\\sSeries)"
            "(?<after>(?:,?\\s(?:(?:on|for|of|against|relating|relative|concerning|to|in|from|all|between|or)"
            "\\s)"
            "{0,3}(?:the\\s)?%1|\\sand\\s%1)*)")
            .arg(word),
        QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype at = 0; at < cited.text.size();) {
        const QRegularExpressionMatch match = title.match(cited.text, at);
        if (!match.hasMatch()) {
            break;
        }
        at = std::max(match.capturedEnd(), at + 1);
        if (const auto known = cited.foundBetween(match.capturedStart(), match.capturedEnd()); !known.empty()) {
            at = known.front()->range.end; // the title may have begun inside a known one and run into the next
        } else if (!match.captured(u"before").isEmpty() || !match.captured(u"after").isEmpty()) {
            addCitation(cited, rangeOf(match), CitationKind::Treaty, match.captured());
        }
    }
    static const QRegularExpression shortTitle(
        QStringLiteral("(?<=\\bthe\\s)(?<noun>Charter|Covenant|Convention|Declaration)(?=[\\s,.;:)]|$)"));
    for (auto matches = shortTitle.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (const QString name = lastNamed(cited, match.captured(u"noun"), match.capturedStart());
            !name.isEmpty()) {
            addCitation(cited, rangeOf(match), CitationKind::Treaty, name);
        }
    }
}

constexpr qsizetype kLongestName = 28;

/// Where the name that ends in a fund begins: behind the last verb, preposition or conjunction before it.
qsizetype chineseNameBegin(const QString& text, qsizetype nounBegin) {
    static const QRegularExpression nameBefore(QStringLiteral("[\\x{4E00}-\\x{9FFF}\\d—–-]*$"));
    static const QRegularExpression boundary(
        QStringLiteral("设立|建立|成立|下设|捐款|捐赠|通过|举办|签署|签订|包括|根据|依托|利用|支持|管理|加强|"
                       "关于|简称|及其|以及|该|本|此|其|向|在|对|由|从|的|"
                       "和(?!平)|等|了|是|即|各"));
    const QString window = before(text, nounBegin, kLongestName);
    qsizetype begin = nameBefore.match(window).capturedStart();
    for (auto matches = boundary.globalMatch(window, begin); matches.hasNext();) {
        begin = matches.next().capturedEnd();
    }
    return nounBegin - window.size() + begin;
}

/// 金 stands in 资金, too.
bool hasChineseFund(QStringView text) {
    for (qsizetype at = text.indexOf(u'金', 1); at >= 0; at = text.indexOf(u'金', at + 1)) {
        if (text[at - 1] == u'基' || text.first(at).endsWith(u"专项资")) {
            return true;
        }
    }
    return false;
}

void findChineseFunds(CitedText& cited) {
    static const QRegularExpression noun(QStringLiteral("(?:专项资金|子?基金)(?!会|组织|份额|经理)"));
    constexpr qsizetype kShortestName = 2; // before the noun; less is "the fund" of before
    for (auto matches = noun.globalMatch(cited.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype begin = chineseNameBegin(cited.text, match.capturedStart());
        if (match.capturedStart() - begin >= kShortestName) {
            const TextRange range{begin, match.capturedEnd()};
            addCitation(cited, range, CitationKind::Fund, cited.text.mid(begin, range.length()).remove(u' '));
        }
    }
}

/// Where the name may begin that a noun for a fund stands in: words in capitals, and what joins them, before it.
qsizetype fundBegin(QStringView text, qsizetype noun) {
    static constexpr QStringView kJoints[] = {u"of", u"for", u"and", u"the"};
    const auto isOfWord = [](QChar c) { return c.isLetter() || c.isMark() || c == u'\'' || c == u'-'; };
    qsizetype begin = noun;
    while (begin > 0) {
        qsizetype word = begin;
        while (word > 0 && isOfWord(text[word - 1])) {
            --word;
        }
        const QStringView words = text.sliced(word, begin - word);
        const bool mayBelong = words.isEmpty() ? text[begin - 1].isSpace()
                                               : std::ranges::any_of(words, [](QChar c) { return c.isUpper(); }) ||
                                                     std::ranges::find(kJoints, words) != std::end(kJoints);
        if (!mayBelong) {
            break;
        }
        begin = words.isEmpty() ? begin - 1 : word;
    }
    return begin;
}

/// Where a noun for a fund begins, from an offset on, or -1.
qsizetype nextFund(QStringView text, qsizetype from) {
    for (qsizetype at = text.indexOf(u'F', from); at >= 0; at = text.indexOf(u'F', at + 1)) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith(u"Fund") || rest.startsWith(u"Fond")) {
            return at;
        }
    }
    return -1;
}

// "Trust Fund for …", "Fonds vert …": a name in capitals around the noun.
void findOtherFunds(CitedText& cited) {
    static const QRegularExpression fund(
        QStringLiteral(
            "(?<![\\p{L}-])(?:(?!The\\s)\\p{Lu}[\\p{L}'-]*\\s(?:(?:of|for|and)\\s(?:the\\s)?(?=\\p{Lu}))?){1,"
            "8}Fund"
            "(?!\\p{L})(?:\\s(?:for|on|in|of|to)\\s(?:the\\s)?\\p{Lu}[\\p{L}'-]*(?:\\s(?!and\\sthe\\s(?:\\p{Lu}[\\p{L}'-]*\\s){1,6}Fund)(?:(?:of|and|in|the|"
            "for|to)\\s){0,3}"
            "\\p{Lu}[\\p{L}'-]*)*)?"
            "|(?<!\\p{L})(?:Fonds|Fondo)\\s(?:de contributions volontaires|d'affectation spéciale|"
            "de contribuciones voluntarias|fiduciario)(?!\\p{L})(?:\\s(?:des|de las)\\s(?:Nations "
            "Unies|Naciones Unidas))?"
            "(?:\\s(?:pour|para|de|en)(?:\\s(?:(?:la|le|les|los|las|l')\\s?)?\\p{L}+(?:'\\p{L}+)?){1,4})?"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression organisation(
        QStringLiteral("Monetary Fund|Children's Fund|Population Fund|Wildlife Fund"));
    for (qsizetype at = 0; at < cited.text.size();) {
        const qsizetype noun = nextFund(cited.text, at);
        if (noun < 0) {
            break;
        }
        const QRegularExpressionMatch match = fund.match(cited.text, std::max(at, fundBegin(cited.text, noun)));
        if (!match.hasMatch()) {
            break;
        }
        at = std::max(match.capturedEnd(), at + 1);
        if (const auto known = cited.foundBetween(match.capturedStart(), match.capturedEnd()); !known.empty()) {
            at = known.front()->range.end;
        } else if (!match.captured().contains(organisation)) {
            addCitation(cited, rangeOf(match), CitationKind::Fund, match.captured());
        }
    }
}

} // namespace

std::vector<PhraseMatch> instrumentsIn(const PhraseText& text) {
    std::vector<PhraseMatch> matches = instrumentIndex().find(text);
    std::ranges::stable_sort(matches, [](const PhraseMatch& a, const PhraseMatch& b) {
        return a.range.length() > b.range.length();
    });
    return matches;
}

void findInstruments(CitedText& cited) {
    findKnown(cited, CitationKind::Treaty);
    if (cited.text.contains(u'《')) {
        findMarked(cited);
    }
    if (hasNounOfTitle(cited.text)) {
        findCapitalised(cited);
    }
}

void findFunds(CitedText& cited) {
    findKnown(cited, CitationKind::Fund);
    if (cited.signs.ideograph && hasChineseFund(cited.text)) {
        findChineseFunds(cited);
    }
    if (cited.signs.fund) {
        findOtherFunds(cited);
    }
}

} // namespace duikan
