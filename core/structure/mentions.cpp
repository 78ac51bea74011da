// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/mentions.h"

#include "core/document/label.h"
#include "core/structure/citations.h"
#include "core/text/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace duikan {

namespace {

constexpr QStringView kNumerals = u"〇零一二三四五六七八九十百";

bool isNumeral(QChar c) { return kNumerals.contains(c); }

/// Of an alphabet or a figure, as against ideographs, which stand side by side without being one word.
bool isOfWord(QChar c) { return c.isLetterOrNumber() && c.script() != QChar::Script_Han; }

/// Whether a label is worth looking for: it names a paragraph by number, in a form that is not plain prose.
bool namesParagraph(const QString& folded) {
    const bool hasMark = folded.contains(u'¶') || folded.contains(u'§');
    const bool hasDigit = std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); });
    const bool hasLetter = std::ranges::any_of(folded, [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Han; });
    const bool isSection = folded.contains(u'(') && isNumeral(folded.front()); // 二(一)
    return folded.size() > 1 && (hasMark || isSection || (hasDigit && hasLetter));
}

/// A text without blanks and case, with the way back to the folded text it was made from.
struct Squeezed {
    QString text;
    std::vector<qsizetype> at;
};

Squeezed squeeze(const QString& folded) {
    Squeezed squeezed;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (!folded[i].isSpace()) {
            squeezed.text.append(folded[i].toCaseFolded());
            squeezed.at.push_back(i);
        }
    }
    return squeezed;
}

bool beginsWord(const Squeezed& squeezed, const QString& folded, qsizetype i) {
    const qsizetype at = squeezed.at[size_t(i)];
    if (i == 0) {
        return true;
    }
    const QChar first = squeezed.text[i];
    const QChar adjacent = at > 0 ? folded[at - 1] : QChar(u' ');
    const QChar before = squeezed.text[i - 1];
    if (first == u'¶' || first == u'§') { // the end of a longer label is not a label
        return before != u')' && !isNumeral(before) && !before.isDigit() && before != u'¶';
    }
    return isNumeral(first) ? !isNumeral(adjacent) && adjacent != u'第' : !isOfWord(adjacent);
}

/// "6" is not what "6.2", "6/12" or "6 bis" names.
bool numberGoesOn(const QString& text, qsizetype at) {
    static const QRegularExpression pattern(QStringLiteral("\\G(?:[./]\\d|\\s?(?:bis|ter|quater|quinquies)\\b)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text, at).hasMatch();
}

bool endsWord(const Squeezed& squeezed, const QString& folded, qsizetype last) {
    const qsizetype at = squeezed.at[size_t(last)] + 1;
    if (at >= folded.size()) {
        return true;
    }
    const QChar end = squeezed.text[last];
    if (isNumeral(end)) {
        return !isNumeral(folded[at]);
    }
    return !isOfWord(end) || (!isOfWord(folded[at]) && !numberGoesOn(folded, at));
}

std::optional<int> printedNumber(const Paragraph& paragraph) {
    static const QRegularExpression figures(QStringLiteral("^\\D?(\\d{1,3})\\D*$"));
    const auto match = figures.match(paragraph.number);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

template<typename Key, typename Spot>
void note(QHash<Key, Spot>& spots, const Key& key, Spot spot) {
    const auto known = spots.find(key);
    if (known == spots.end()) {
        spots.insert(key, spot);
    } else {
        known->ordinal = 0;
    }
}

} // namespace

MentionFinder::MentionFinder(std::map<int, DocumentPtr> documents)
    : m_documents(std::move(documents)) {
    for (const auto& [number, document] : m_documents) {
        int preambular = 0;
        for (const Paragraph& paragraph : document->paragraphs) {
            add(number, paragraph);
            if (paragraph.kind == ParagraphKind::Preambular) {
                note(m_numbers, QStringLiteral("PP %1").arg(++preambular), Spot{number, paragraph.ordinal});
            }
        }
    }
    for (auto it = m_spots.cbegin(); it != m_spots.cend(); ++it) {
        QList<qsizetype>& lengths = m_lengths[it.key().front()];
        if (!lengths.contains(it.key().size())) {
            lengths.append(it.key().size());
        }
    }
    for (QList<qsizetype>& lengths : m_lengths) {
        std::ranges::sort(lengths, std::greater());
    }
}

void MentionFinder::add(int document, const Paragraph& paragraph) {
    if (const QString folded = foldedLabel(paragraph.label); !folded.isEmpty() && namesParagraph(folded)) {
        note(m_spots, folded, Spot{document, paragraph.ordinal});
    }
    const bool isOperative = paragraph.kind == ParagraphKind::Operative;
    if (const auto number = printedNumber(paragraph); number && (isOperative || paragraph.kind == ParagraphKind::Paragraph)) {
        note(m_numbers, QString::number(*number), Spot{document, paragraph.ordinal});
        if (isOperative) {
            note(m_numbers, QStringLiteral("OP %1").arg(*number), Spot{document, paragraph.ordinal});
        }
    } else if (paragraph.kind == ParagraphKind::Subparagraph) {
        // "OP 7 (b) (i)" is what "paragraph 7 (b) (i)" means.
        static const QRegularExpression numberedLabel(QStringLiteral("(\\d+)((?: \\([a-z]+\\))+)$"));
        if (const auto match = numberedLabel.match(paragraph.label); match.hasMatch()) {
            const QString key = match.captured(1) + match.captured(2).remove(u' ');
            note(m_numbers, key, Spot{document, paragraph.ordinal});
            if (paragraph.label.startsWith(QLatin1String("OP "))) {
                note(m_numbers, QStringLiteral("OP ") + key, Spot{document, paragraph.ordinal});
            }
        }
    }
}

std::vector<Mention> MentionFinder::labelsIn(const QString& text) const {
    const FoldedText folded = fold(text);
    const Squeezed squeezed = squeeze(folded.text);
    std::vector<Mention> mentions;
    for (qsizetype i = 0; i < squeezed.text.size(); ++i) {
        const auto lengths = m_lengths.constFind(squeezed.text[i]);
        if (lengths == m_lengths.cend() || !beginsWord(squeezed, folded.text, i)) {
            continue;
        }
        for (const qsizetype length : *lengths) {
            if (i + length > squeezed.text.size()) {
                continue;
            }
            const auto spot = m_spots.constFind(squeezed.text.mid(i, length));
            const qsizetype last = i + length - 1;
            if (spot == m_spots.cend() || !endsWord(squeezed, folded.text, last)) {
                continue;
            }
            if (spot->ordinal > 0) {
                const TextRange range{squeezed.at[size_t(i)], squeezed.at[size_t(last)] + 1};
                mentions.push_back({folded.sourceRange(range), spot->document, spot->ordinal});
            }
            i = last;
            break;
        }
    }
    return mentions;
}

MentionFinder::Spot MentionFinder::numbered(const QString& normalized) const {
    QString key = normalized;
    if (key.startsWith(QLatin1String("paragraph "))) {
        key = key.mid(key.indexOf(u' ') + 1);
    }
    // "OP 7 (b)" is kept as "OP 7(b)".
    const qsizetype letters = key.indexOf(QLatin1String(" ("));
    if (letters > 0) {
        key = key.left(letters) + key.mid(letters).remove(u' ');
    }
    return m_numbers.value(key);
}

std::vector<Mention> MentionFinder::numbersIn(const QString& text) const {
    Document written;
    Paragraph& paragraph = written.paragraphs.emplace_back();
    paragraph.ordinal = 1;
    paragraph.text = text;
    recogniseCitations(written);
    std::vector<Mention> mentions;
    for (const Citation& citation : written.paragraphs.front().citations) {
        if (citation.kind == CitationKind::InternalParagraph && !numberGoesOn(text, citation.range.end)) {
            if (const Spot spot = numbered(citation.normalized); spot.ordinal > 0) {
                mentions.push_back({citation.range, spot.document, spot.ordinal});
            }
        }
    }
    return mentions;
}

std::vector<Mention> MentionFinder::in(const QString& text) const {
    std::vector<Mention> mentions = labelsIn(text);
    for (const Mention& mention : numbersIn(text)) {
        const bool isFree = std::ranges::none_of(
            mentions, [&](const Mention& other) { return other.range.intersects(mention.range); });
        if (isFree) {
            mentions.push_back(mention);
        }
    }
    std::ranges::sort(mentions, {}, [](const Mention& mention) { return mention.range.begin; });
    return mentions;
}

} // namespace duikan
