// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/label.h"

#include "core/base/sha256.h"
#include "core/text/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace duikan {

namespace {

constexpr qsizetype kMostAlternatives = 5;

/// The number without its punctuation: "5." is "5", "（一）" is "一", "9 bis." is "9 bis".
QString bareNumber(const QString& number) {
    static constexpr QStringView kPunctuation = u".．、､:：()（）[]-–";
    QStringView bare(number);
    while (!bare.isEmpty() && (kPunctuation.contains(bare.front()) || bare.front().isSpace())) {
        bare = bare.sliced(1);
    }
    while (!bare.isEmpty() && (kPunctuation.contains(bare.back()) || bare.back().isSpace())) {
        bare.chop(1);
    }
    return bare.toString().simplified();
}

bool isParenthesised(const QString& number) {
    return number.startsWith(u'(') || number.startsWith(u'（');
}

QString chineseNumeral(int value) {
    static constexpr QStringView kDigits = u"〇一二三四五六七八九";
    if (value < 10) {
        return QString(kDigits[value]);
    }
    if (value < 100) {
        const int tens = value / 10;
        return (tens > 1 ? QString(kDigits[tens]) : QString()) + u'十' +
               (value % 10 > 0 ? QString(kDigits[value % 10]) : QString());
    }
    return QString::number(value);
}

/// The part of a path that one numbered heading adds.
QString sectionMark(const Paragraph& heading, bool chinese) {
    const QString bare = bareNumber(heading.number);
    if (!chinese) {
        return bare;
    }
    bool isDecimal = false;
    const int value = bare.toInt(&isDecimal);
    if (heading.level == 1 && isDecimal && value > 0 && !isParenthesised(heading.number)) {
        return chineseNumeral(value);
    }
    return isParenthesised(heading.number) ? u'（' + bare + u'）' : bare;
}

/// Where a reader is while walking down a document, and what the next paragraph is called there.
class Labeller {
public:
    explicit Labeller(Document& document)
        : m_document(document)
        , m_isChinese(document.language == u"zh") {}

    void run() {
        for (Paragraph& paragraph : m_document.paragraphs) {
            paragraph.label = unique(labelFor(paragraph));
            paragraph.id = idFor(paragraph);
        }
    }

private:
    QString labelFor(const Paragraph& paragraph) {
        switch (paragraph.kind) {
        case ParagraphKind::Preambular:
            return clause(QStringLiteral("PP"), paragraph, m_preambular, m_preambular + 1);
        case ParagraphKind::Operative:
            return clause(QStringLiteral("OP"), paragraph, m_operative, m_operative + 1);
        case ParagraphKind::Subparagraph:
            return subparagraph(paragraph);
        case ParagraphKind::Heading:
            return heading(paragraph);
        case ParagraphKind::Paragraph:
            return body();
        case ParagraphKind::Caption:
            return attached(QStringLiteral("caption"));
        case ParagraphKind::Figure:
            return attached(QStringLiteral("figure"));
        case ParagraphKind::Table:
            return attached(QStringLiteral("table"));
        case ParagraphKind::Footnote:
            return named(QStringLiteral("footnote"), paragraph.number);
        case ParagraphKind::AnnexTitle:
            return annex(paragraph);
        case ParagraphKind::AdoptingBody:
            return named(QStringLiteral("adopting body"), {});
        case ParagraphKind::Title:
        case ParagraphKind::Sponsors:
        case ParagraphKind::Agenda:
        case ParagraphKind::Session:
        case ParagraphKind::Body:
        case ParagraphKind::Adoption:
            break;
        }
        return named(toString(paragraph.kind), {});
    }

    /// PP and OP: by the printed number where there is one. Delegations print "PP 3" itself in drafts.
    QString clause(const QString& part, const Paragraph& paragraph, int& count, int next) {
        QString bare = bareNumber(paragraph.number);
        if (bare.startsWith(u"PP") || bare.startsWith(u"OP")) {
            bare = bare.sliced(2).trimmed();
        }
        ++count;
        const QString label = part + u' ' + (bare.isEmpty() ? QString::number(next) : bare);
        m_parent = label;
        m_subparagraphs.clear();
        m_anchor = label;
        return label;
    }

    QString subparagraph(const Paragraph& paragraph) {
        const size_t depth = size_t(std::max(paragraph.level - 2, 0));
        QString bare = bareNumber(paragraph.number);
        if (bare.isEmpty() || !bare.front().isLetterOrNumber()) { // a bullet
            bare = QString::number(++m_bullets);
        }
        m_subparagraphs.resize(std::min(depth, m_subparagraphs.size()));
        m_subparagraphs.push_back(u'(' + bare + u')');
        QString label = m_parent;
        for (const QString& mark : m_subparagraphs) {
            label += (label.isEmpty() ? QString() : QStringLiteral(" ")) + mark;
        }
        m_anchor = label;
        return label;
    }

    QString heading(const Paragraph& paragraph) {
        const size_t level = size_t(std::max(paragraph.level, 1));
        m_path.resize(std::min(level - 1, m_path.size()));
        const bool counted = paragraph.number.isEmpty();
        QString mark = counted ? QString() : sectionMark(paragraph, m_isChinese);
        if (mark.isEmpty()) {
            mark = QStringLiteral("§ %1").arg(++m_unnumbered);
        }
        m_path.push_back(mark);
        m_paragraphs = 0;
        m_parent.clear();
        m_subparagraphs.clear();
        m_anchor = counted ? mark : path();
        m_section = m_anchor;
        return m_anchor;
    }

    QString path() const {
        QString joined;
        for (const QString& mark : m_path) {
            const bool needsDot = !m_isChinese && !joined.isEmpty();
            joined += (needsDot ? QStringLiteral(".") : QString()) + mark;
        }
        return joined;
    }

    QString body() {
        ++m_paragraphs;
        const QString label =
            (m_section.isEmpty() ? QString() : m_section + u' ') + QStringLiteral("¶%1").arg(m_paragraphs);
        m_parent = label;
        m_subparagraphs.clear();
        m_bullets = 0;
        m_anchor = label;
        return label;
    }

    /// Captions, figures and tables hang on what stands before them.
    QString attached(const QString& name) {
        const QString label = m_anchor.isEmpty() ? name : m_anchor + u' ' + name;
        const int count = ++m_attached[label];
        return count > 1 ? label + u' ' + QString::number(count) : label;
    }

    QString annex(const Paragraph& paragraph) {
        static constexpr QStringView kNumberMarks = u"一二三四五六七八九十";
        const QString last = paragraph.text.simplified().section(u' ', -1);
        const bool numbered =
            last != paragraph.text.simplified() || kNumberMarks.contains(paragraph.text.back());
        m_path.clear();
        m_paragraphs = 0;
        m_section = QStringLiteral("annex");
        if (numbered) {
            const QString mark = last != paragraph.text.simplified() ? last : QString(paragraph.text.back());
            m_section += u' ' + mark;
        }
        m_anchor = m_section;
        m_parent.clear();
        return m_section;
    }

    QString named(const QString& name, const QString& mark) {
        m_anchor = mark.isEmpty() ? name : name + u' ' + mark;
        return m_anchor;
    }

    QString unique(const QString& label) {
        int& count = m_taken[label];
        ++count;
        if (count == 1) {
            return label;
        }
        QString candidate;
        do {
            candidate = QStringLiteral("%1 (%2)").arg(label).arg(count++);
        } while (m_taken.contains(candidate));
        --count;
        m_taken[candidate] = 1;
        return candidate;
    }

    QString idFor(const Paragraph& paragraph) {
        const int occurrence = m_texts[paragraph.text]++;
        const QByteArray key = paragraph.text.toUtf8() + '\n' + QByteArray::number(occurrence);
        QString id = QString::fromLatin1(sha256(key).toHex().first(12));
        while (m_ids.contains(id)) { // 48 bits: once in a hundred million documents, but then it must not be
            id[0] = QChar(char16_t(id[0] == u'f' ? u'0' : id[0] == u'9' ? u'a' : id[0].unicode() + 1));
        }
        m_ids.insert(id);
        return id;
    }

    Document& m_document;
    bool m_isChinese;
    int m_preambular = 0;
    int m_operative = 0;
    int m_paragraphs = 0; ///< in the section
    int m_unnumbered = 0; ///< headings
    int m_bullets = 0;
    std::vector<QString> m_path;
    std::vector<QString> m_subparagraphs;
    QString m_section;
    QString m_parent; ///< of the next subparagraph
    QString m_anchor; ///< what a caption would hang on
    QHash<QString, int> m_attached;
    QHash<QString, int> m_taken;
    QHash<QString, int> m_texts;
    QSet<QString> m_ids;
};

int editDistance(QStringView a, QStringView b) {
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            row[size_t(j)] =
                std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QStringList nearestLabels(const Document& document, const QString& folded) {
    constexpr qsizetype kLongestCompared = 64; // a longer label names nothing
    std::vector<std::pair<int, int>> ranked;   // distance, ordinal
    ranked.reserve(document.paragraphs.size());
    for (const Paragraph& paragraph : document.paragraphs) {
        ranked.emplace_back(editDistance(QStringView(folded).first(std::min(folded.size(), kLongestCompared)),
                                         foldedLabel(paragraph.label)),
                            paragraph.ordinal);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList labels;
    for (const auto& [distance, ordinal] : ranked) {
        if (labels.size() == kMostAlternatives) {
            break;
        }
        labels.append(document.at(ordinal)->label);
    }
    return labels;
}

} // namespace

void assignLabels(Document& document) {
    Labeller(document).run();
}

QString marginLabel(const Paragraph& paragraph) {
    switch (paragraph.kind) {
    case ParagraphKind::Caption:
        return QStringLiteral("caption");
    case ParagraphKind::Figure:
        return QStringLiteral("figure");
    case ParagraphKind::Table:
        return QStringLiteral("table");
    default:
        return paragraph.label;
    }
}

QString foldedLabel(QStringView label) {
    QString folded = fold(label).text.toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

Result<int> findLabel(const Document& document, QStringView label) {
    const QString folded = foldedLabel(label);
    std::vector<int> matches;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.label == label) {
            return paragraph.ordinal;
        }
        if (!folded.isEmpty() && foldedLabel(paragraph.label) == folded) {
            matches.push_back(paragraph.ordinal);
        }
    }
    if (matches.size() == 1) {
        return matches.front();
    }
    if (matches.size() > 1) {
        QStringList labels;
        for (const int ordinal : matches) {
            labels.append(document.at(ordinal)->label);
        }
        return failure(ErrorKind::AmbiguousLabel, label.toString(), {},
                       labels.first(std::min(labels.size(), kMostAlternatives)));
    }
    return failure(ErrorKind::UnknownLabel, label.toString(), {}, nearestLabels(document, folded));
}

} // namespace duikan
