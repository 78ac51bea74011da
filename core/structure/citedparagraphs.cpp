// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/structure/citedpattern.h"
#include "core/structure/numerals.h"

#include <algorithm>

namespace duikan {

namespace {

using Part = ParagraphNumbers::Part;

/// A mention of one or several paragraphs: 第 3 和第 4 段, "operative paragraphs 7 and 8 (b)".
struct Mention {
    TextRange range;
    QString items = {}; ///< the stretch with the numbers
    qsizetype itemsBegin = 0;
    Part part = Part::Any;
    bool isOwn = false; ///< says that it means this text: "above", 本决议
};

struct Item {
    TextRange range; ///< in Mention::items
    int number = 0;
    QString letters; ///< "(b)"

    [[nodiscard]] QString toString() const {
        return letters.isEmpty() ? QString::number(number) : QStringLiteral("%1 %2").arg(number).arg(letters);
    }
};

bool matches(const QRegularExpression& pattern, const QString& text) {
    return pattern.match(text).hasMatch();
}

const QRegularExpression& itemPattern() {
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\d/"
                       ".])(?<number>\\d{1,3}|[一二三四五六七八九十]{1,4})(?<letters>(?:\\s?\\(?(?:[a-"
                       "zأبجدهوزح]|[ivx]+)\\))*)"));
    return pattern;
}

std::vector<Item> itemsOf(const Mention& mention) {
    std::vector<Item> items;
    for (auto found = itemPattern().globalMatch(mention.items); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString figures = match.captured(u"number");
        const auto number = figures.front().isDigit() ? chineseDigits(figures) : chineseNumber(figures);
        if (number) {
            // French and Spanish write "4 b)", the others "4 (b)".
            static const QRegularExpression letter(QStringLiteral("\\s?\\(?(\\p{L}+)\\)"));
            const QString letters = match.captured(u"letters").replace(letter, QStringLiteral("(\\1)"));
            items.push_back({rangeOf(match), *number, latinLetters(letters)});
        }
    }
    return items;
}

constexpr qsizetype kNear = 100; // what paragraphs belong to is named closer

constexpr QStringView kNumber = u"(?:\\d{1,3}(?:\\s?\\(?(?:[a-zأبجدهوزح]|[ivx]+)\\))*)(?![\\d/.]\\d|/)";

/// Whether a 段 follows a number, or the letters behind one; it stands in 阶段, too.
bool hasNumberedPart(QStringView text) {
    for (qsizetype at = text.indexOf(u'段'); at >= 0; at = text.indexOf(u'段', at + 1)) {
        const QStringView before = text.first(at).trimmed();
        if (!before.isEmpty() && (before.back().isDigit() || before.back() == u')' ||
                                  QStringView(u"一二三四五六七八九十").contains(before.back()))) {
            return true;
        }
    }
    return false;
}

std::vector<Mention> chineseMentions(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("(?<own>上文|下文|上述|本决议|本文件|本报告|本宣言)?的?(?:(?:(?<preamble>序言)|(?<"
                       "operative>执行))(?:部分|段)?)?\\s*"
                       "(?<items>第\\s*%1(?:\\s*(?:[、,和与及至到-]|以及)\\s*(?:第\\s*)?%1)*)\\s*段(?!时间)"
                       "(?<sub>\\s?\\((?:[a-z]|[ivx]+)\\)\\s*(?:分段|项)?)?")
            .arg(QStringLiteral("(?:\\d{1,3}|[一二三四五六七八九十]{1,4})(?:\\s?\\((?:[a-z]|[ivx]+)\\))*")));
    std::vector<Mention> mentions;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Mention mention{.range = rangeOf(match)};
        mention.items = match.captured(u"items");
        mention.itemsBegin = match.capturedStart(u"items");
        if (const QString sub = match.captured(u"sub"); !sub.isEmpty()) {
            mention.items += sub.left(sub.indexOf(u')') + 1).trimmed();
        }
        mention.isOwn = !match.captured(u"own").isEmpty();
        mention.part = !match.captured(u"preamble").isEmpty()    ? Part::Preambular
                       : !match.captured(u"operative").isEmpty() ? Part::Operative
                                                                 : Part::Any;
        mentions.push_back(mention);
    }
    return mentions;
}

std::vector<Mention> otherMentions(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<!\\p{L})(?:(?<preamble>preambular\\s|PPs?\\s?(?=\\d))|(?<operative>operative\\s|OPs?\\s?(?="
            "\\d)))?"
            "(?<noun>(?:paragraphs?|paras?\\.?|paragraphes?|párrafos?|подпункт\\p{L}{0,3}|пункт\\p{L}{0,3}|"
            "[وبل]?(?:ال)?فقر(?:ة|ات|تين|تان))\\s(?:\\p{L}+\\s(?=du dispositif))?)?"
            "(?<items>%1(?:(?:,\\s?|\\s?[-–]\\s?|,?\\s(?:and|to|or|et|à|ou|y|a|o|и|по|или|إلى)\\s|\\sو\\s?)%"
            "1)*)"
            "(?<own>\\s(?:above|below|of (?:the present|this) "
            "(?:resolution|report|declaration|document|decision)|"
            "ci-dessus|ci-dessous|plus haut|de la présente résolution|supra|infra|de la presente resolución|"
            "выше|ниже|настоящей резолюции|أعلاه|أدناه|من هذا القرار))?")
            .arg(kNumber),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "article 12, paragraph 3, of the Statute" is a provision, not a paragraph of a text.
    static const QRegularExpression ofArticle(
        QStringLiteral("(?:articles?|artículos?|стать\\p{L}+|المادة)\\s\\d+[a-z]?,?\\s(?:and\\s)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // So are "paragraph 3 of article 12" and "le paragraphe 3 de l'article 12".
    static const QRegularExpression ofArticleBehind(
        QStringLiteral("^,?\\s(?:of\\s(?:its\\s|the\\s)?|de\\s(?:l'|su\\s)?|del\\s|من\\s)?"
                       "(?:articles?|art[íi]culos?|стать\\p{L}+|المادة)\\s"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Mention> mentions;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString preamble = match.captured(u"preamble");
        const QString operative = match.captured(u"operative");
        const bool isShort =
            preamble.startsWith(QLatin1String("PP")) || operative.startsWith(QLatin1String("OP"));
        if (match.captured(u"noun").isEmpty() && !isShort) {
            continue;
        }
        if (matches(ofArticle, before(text, match.capturedStart(), kNear)) ||
            matches(ofArticleBehind, text.mid(match.capturedEnd(), kNear))) {
            continue;
        }
        Mention mention{.range = rangeOf(match)};
        mention.items = match.captured(u"items");
        mention.itemsBegin = match.capturedStart(u"items");
        mention.isOwn = !match.captured(u"own").isEmpty() || isShort;
        mention.part = !preamble.isEmpty()    ? Part::Preambular
                       : !operative.isEmpty() ? Part::Operative
                                              : Part::Any;
        mentions.push_back(mention);
    }
    return mentions;
}

bool canHaveParagraphs(const Citation& citation) {
    return citation.kind == CitationKind::Resolution || citation.kind == CitationKind::Document ||
           citation.kind == CitationKind::Treaty;
}

/// The last thing cited before an offset that has paragraphs.
const Citation* lastCited(const CitedText& cited, qsizetype before) {
    for (auto citation = cited.found.lower_bound(before); citation != cited.found.begin();) {
        --citation;
        if (canHaveParagraphs(citation->second)) {
            return &citation->second;
        }
    }
    return nullptr;
}

/// Whether paragraphs are said to be another text's that is not cited: "paragraph 12 of the report".
bool isOfUncited(const CitedText& cited, const Mention& mention) {
    static const QRegularExpression report(
        QStringLiteral("^\\s(?:of (?:the|that|his|her|its|their|said) (?:\\p{L}+\\s)?(?:reports?|annex)|"
                       "d(?:u|e son|udit) rapport|del? (?:su )?informe|(?:\\p{L}+\\s)?доклад\\p{L}*|"
                       "من (?:ال)?تقرير\\p{L}*)(?!\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return !mention.isOwn && matches(report, cited.text.mid(mention.range.end, kNear));
}

/// What the mentioned paragraphs belong to when that is not this text: what is cited right before or behind
/// them, or what "of that resolution" and 该决议 point back to.
const Citation* ownerOf(const CitedText& cited, const Mention& mention) {
    if (mention.isOwn) {
        return nullptr;
    }
    static const QRegularExpression rightBefore(
        QStringLiteral("^(?:\\s*号(?:文件|决议|决定|报告)?)?[,，]?\\s*\\(?\\s*"
                       "(?:第[一二三四五六七八九十\\d]+(?:部分|章|节)|part\\s[IVX]+,|chap(?:ter|\\.)\\s[IVX]+,)?\\s*(?:的|中|中的|附件|in particular|notably|especially|including|en "
                       "particulier|en particular|в частности)?"
                       "\\s*(?:its\\s|ses\\s|sus\\s)?$"));
    static const QRegularExpression of(
        QStringLiteral(
            "^,?\\s(?:of|de|del|du|des|de la|من)\\s(?:(?!and\\b|et\\b|y\\b)[\\p{L}'-]+\\s?){0,8},?\\s?\\(?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression genitive(
        QStringLiteral("^\\s(?:(?:доклад|документ|резолюци|приложени)\\p{L}+\\s)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression backBefore(
        QStringLiteral("(?:(?:该决议|该文件|该宣言|其|其中|同一决议|附件)的?|annex(?: thereto)?,?)\\s*$"));
    static const QRegularExpression backAfter(QStringLiteral(
        "^\\s(?:thereof|of (?:the|that|said|the same|the said) "
        "(?:resolution|decision|report|declaration|document)|"
        "de (?:ladite|cette|la) résolution|de (?:dicha|esa|la) resolución|этой резолюции|из этого)"));
    const QString& text = cited.text;
    for (const Citation* const near :
         cited.foundBetween(mention.range.begin - kNear, mention.range.end + kNear)) {
        const Citation& citation = *near;
        if (!canHaveParagraphs(citation)) {
            continue;
        }
        if (citation.range.end <= mention.range.begin &&
            matches(rightBefore, text.mid(citation.range.end, mention.range.begin - citation.range.end))) {
            return &citation;
        }
        if (citation.range.begin >= mention.range.end) {
            const QString between = text.mid(mention.range.end, citation.range.begin - mention.range.end);
            if (matches(of, between) || matches(genitive, between)) {
                return &citation;
            }
        }
    }
    const bool pointsBack = matches(backBefore, before(text, mention.range.begin, kNear)) ||
                            matches(backAfter, text.mid(mention.range.end, kNear));
    return pointsBack ? lastCited(cited, mention.range.begin) : nullptr;
}

std::optional<int> printedNumber(const Paragraph& paragraph) {
    // At most one sign before it, and no other figures behind.
    constexpr qsizetype kMostDigits = 3;
    const QStringView text = paragraph.number;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const qsizetype begin = !text.isEmpty() && !isDigit(text.front()) ? 1 : 0;
    const qsizetype end = std::find_if_not(text.begin() + begin, text.end(), isDigit) - text.begin();
    const bool isNumber = end > begin && end - begin <= kMostDigits && std::ranges::none_of(text.sliced(end), isDigit);
    return isNumber ? std::optional(text.sliced(begin, end - begin).toInt()) : std::nullopt;
}

bool isNumberedBody(const Paragraph& paragraph) {
    return paragraph.kind == ParagraphKind::Operative || paragraph.kind == ParagraphKind::Paragraph;
}

void addInternal(CitedText& cited, const Mention& mention, const ParagraphNumbers& numbers) {
    const std::vector<Item> items = itemsOf(mention);
    for (size_t i = 0; i < items.size(); ++i) {
        const QString target = numbers.labelOf(items[i].number, items[i].letters, mention.part);
        const bool isOperative =
            mention.part == Part::Operative || (!target.isEmpty() && numbers.isResolution());
        const QString prefix = mention.part == Part::Preambular ? QStringLiteral("PP ")
                               : isOperative                    ? QStringLiteral("OP ")
                                                                : QStringLiteral("paragraph ");
        TextRange range = items[i].range.shifted(mention.itemsBegin);
        range.begin = i == 0 ? mention.range.begin : range.begin;
        range.end = i + 1 == items.size() ? mention.range.end : range.end;
        // 第 stands before each number of a Chinese list.
        if (i > 0 && cited.text.mid(range.begin - 2, 2).trimmed().endsWith(u'第')) {
            range.begin = cited.text.lastIndexOf(u'第', range.begin);
        }
        addCitation(cited, range, CitationKind::InternalParagraph, prefix + items[i].toString(), target);
    }
}

void addOwned(CitedText& cited, const Mention& mention, const Citation& owner) {
    static const QRegularExpression to(QStringLiteral("[-–至到]|\\s(?:to|à|a|по|إلى)\\s"));
    QString numbers;
    const std::vector<Item> items = itemsOf(mention);
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            const qsizetype end = items[i - 1].range.end;
            const bool isSpan = matches(to, mention.items.mid(end, items[i].range.begin - end));
            numbers += isSpan ? QStringLiteral("-") : QStringLiteral(", ");
        }
        numbers += items[i].toString();
    }
    const QString name =
        owner.normalized.isEmpty() ? owner.text : owner.normalized.section(QLatin1String(", para"), 0, 0);
    const QString paragraphs = items.size() == 1 ? QStringLiteral("para. ") : QStringLiteral("paras. ");
    addCitation(cited, mention.range, owner.kind,
                name.isEmpty()
                    ? QString()
                    : name + QStringLiteral(", ") + paragraphs + numbers);
}

} // namespace

ParagraphNumbers::ParagraphNumbers(const Document& document)
    : m_isResolution(document.isResolution()) {
    int preambular = 0;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind == ParagraphKind::Preambular) {
            m_labels[QStringLiteral("PP %1").arg(++preambular)] << paragraph.label;
        } else if (const auto number = printedNumber(paragraph); number && isNumberedBody(paragraph)) {
            m_labels[QString::number(*number)] << paragraph.label;
        } else if (paragraph.kind == ParagraphKind::Subparagraph) {
            // "OP 7 (b) (i)" is what "paragraph 7 (b) (i)" means.
            static const QRegularExpression numbered(QStringLiteral("(\\d+)((?: \\([a-z]+\\))+)$"));
            if (const auto match = numbered.match(paragraph.label); match.hasMatch()) {
                m_labels[match.captured(1) + match.captured(2).remove(u' ')] << paragraph.label;
            }
        }
    }
}

QString ParagraphNumbers::labelOf(int number, const QString& letters, Part part) const {
    const QString key =
        (part == Part::Preambular ? QStringLiteral("PP ") : QString()) + QString::number(number) + letters;
    const QStringList labels = m_labels.value(key);
    return labels.size() == 1 ? labels.front() : QString();
}

void findParagraphs(CitedText& cited, const ParagraphNumbers& numbers) {
    std::vector<Mention> mentions;
    if (cited.signs.ideograph && hasNumberedPart(cited.text)) {
        mentions = chineseMentions(cited.text);
    }
    if (cited.signs.digit && cited.signs.paragraph) {
        std::ranges::copy(otherMentions(cited.text), std::back_inserter(mentions));
    }
    for (const Mention& mention : mentions) {
        if (const Citation* owner = ownerOf(cited, mention)) {
            addOwned(cited, mention, Citation(*owner));
        } else if (!isOfUncited(cited, mention)) {
            addInternal(cited, mention, numbers);
        }
    }
}

} // namespace duikan
