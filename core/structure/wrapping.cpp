// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/structure/shape.h"
#include "core/text/script.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

/// A typed or printed line is this wide; wider lines are paragraphs.
constexpr int kNarrowestMeasure = 36;
constexpr int kWidestMeasure = 136;
/// Wrapping is believed when this share of the line ends could not have come later.
constexpr double kLeastFullShare = 0.4;
constexpr int kFewestFullLines = 3;
/// Columns by which a wrapped line may fall short of the measure beyond its next word: justified text and
/// proportional type counted in characters.
constexpr int kSlack = 4;

int firstWordColumns(const SourceBlock& block) {
    const QString line = block.numberPrefix + block.text;
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace() && !(end > 0 && isCjk(line[end].unicode()))) {
        ++end;
    }
    return columnWidth(QStringView(line).first(end));
}

/// The measure of a hard-wrapped text in columns; nothing when the text is not wrapped.
class Measure {
public:
    explicit Measure(const SourceBlocks& blocks) {
        std::vector<int> widths;
        widths.reserve(blocks.size());
        for (const SourceBlock& block : blocks) {
            if (!block.dropped) {
                widths.push_back(block.columns);
            }
        }
        if (widths.empty()) {
            return;
        }
        // A stray long line (an address, a table) is no measure: two lines in a hundred may be longer.
        const auto nth = widths.begin() + qsizetype(widths.size() - 1 - widths.size() / 50);
        std::nth_element(widths.begin(), nth, widths.end());
        const int widest = *nth;
        if (widest < kNarrowestMeasure || widest > kWidestMeasure) {
            return;
        }
        m_columns = widest;
        int pairs = 0;
        int full = 0;
        for (size_t i = 1; i < blocks.size(); ++i) {
            if (isCandidate(blocks[i - 1], blocks[i])) {
                ++pairs;
                full += isFull(blocks[i - 1], blocks[i]) ? 1 : 0;
            }
        }
        if (full < kFewestFullLines || full < int(kLeastFullShare * pairs)) {
            m_columns = 0;
        }
    }

    bool isWrapped() const { return m_columns > 0; }

    /// Adjacent lines of which the second begins nothing new.
    static bool isCandidate(const SourceBlock& line, const SourceBlock& next) {
        return !line.dropped && !next.dropped && next.blankLinesBefore() == 0 && !next.startsPage &&
               !next.number && !next.kind && next.headingMarks == 0 && line.headingMarks == 0 &&
               !line.isImagePlaceholder && !next.isImagePlaceholder;
    }

    /// The first word of the next line would not have fitted.
    bool isFull(const SourceBlock& line, const SourceBlock& next) const {
        return line.columns + 1 + firstWordColumns(next) + kSlack > m_columns;
    }

private:
    int m_columns = 0;
};

/// The lines of a text by their words, to tell a hyphenated word from a compound at a line end.
class WordCounts {
public:
    void add(QStringView text) {
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const bool inWord = at < text.size() && (text[at].isLetter() || text[at] == u'-');
            if (!inWord) {
                if (at > begin) {
                    ++m_counts[text.sliced(begin, at - begin).toString().toLower()];
                }
                begin = at + 1;
            }
        }
    }
    bool has(const QString& word) const { return m_counts.contains(word.toLower()); }

private:
    QHash<QString, int> m_counts;
};

QString lastWord(QStringView text) {
    qsizetype begin = text.size();
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1] == u'-')) {
        --begin;
    }
    return text.sliced(begin).toString();
}

QString firstWord(QStringView text) {
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter()) {
        ++end;
    }
    return text.first(end).toString();
}

/// Whether the hyphen at the end of a line was set by a typesetter: the word is written without it elsewhere,
/// or its halves are no words of their own.
bool isTypesettersHyphen(const QString& before, const QString& after, const WordCounts& words) {
    static constexpr std::array<QStringView, 6> kCompounding{u"non", u"self", u"ex", u"all", u"vice", u"co"};
    const QString first = before.chopped(1);
    if (words.has(first + after)) {
        return true;
    }
    if (words.has(before + after)) {
        return false;
    }
    const bool compounding = std::any_of(kCompounding.begin(), kCompounding.end(), [&](QStringView prefix) {
        return first.compare(prefix, Qt::CaseInsensitive) == 0;
    });
    return !compounding && !first.contains(u'-') && !(words.has(first) && words.has(after));
}

class LineJoiner {
public:
    LineJoiner(SourceBlocks& blocks, SourceSyntax syntax)
        : m_blocks(blocks)
        , m_syntax(syntax)
        , m_measure(blocks) {
        if (m_measure.isWrapped()) {
            for (const SourceBlock& block : blocks) {
                if (!block.dropped) {
                    m_words.add(block.text);
                }
            }
        }
    }

    SourceBlocks run() {
        SourceBlocks out;
        out.reserve(m_blocks.size());
        for (SourceBlock& block : m_blocks) {
            if (!out.empty() && goesOn(out.back(), block)) {
                joinLine(out.back(), std::move(block));
            } else {
                out.push_back(std::move(block));
            }
        }
        return out;
    }

private:
    bool goesOn(const SourceBlock& line, const SourceBlock& next) const {
        if (line.dropped || next.dropped) {
            return false;
        }
        if (line.number && line.text.isEmpty()) { // "1." alone: its words are below
            return next.isOpen() && !next.number && next.headingMarks == 0 && !next.isImagePlaceholder;
        }
        const bool open = line.isOpen() || line.kind == ParagraphKind::Footnote;
        if (!open || !Measure::isCandidate(line, next)) {
            return false;
        }
        if (m_measure.isWrapped()) {
            return m_measure.isFull(line, next) && !beginsByIndent(line, next);
        }
        // A line end in Markdown is a blank, unless the text is one that puts each paragraph on a line.
        return m_syntax == SourceSyntax::Markdown && !line.hasHardBreak && !endsWithFinalMark(line.text) &&
               line.columns <= kWidestMeasure && canContinueSentence(next.text);
    }

    /// The next line is set in, and the one before ended: a new paragraph without a blank line between.
    bool beginsByIndent(const SourceBlock& line, const SourceBlock& next) const {
        return next.indent > line.indent + 1 && m_previousIndent <= line.indent &&
               (endsWithFinalMark(line.text) || endsWithComma(line.text));
    }

    void joinLine(SourceBlock& line, SourceBlock&& next) {
        m_previousIndent = next.indent;
        if (line.text.isEmpty()) {
            join(line, std::move(next), RepairKind::LineBreak, QString());
            return;
        }
        const QString before = lastWord(line.text);
        const QString after = firstWord(next.text);
        if (before.size() > 1 && before.endsWith(u'-') && !after.isEmpty() && after.front().isLower()) {
            if (isTypesettersHyphen(before, after, m_words)) {
                line.text.chop(1);
                join(line, std::move(next), RepairKind::Hyphen, QString(), QStringLiteral("-"));
            } else {
                join(line, std::move(next), RepairKind::LineBreak, QString());
            }
            return;
        }
        const QString glue = glueBetween(line.text, next.text);
        join(line, std::move(next), RepairKind::LineBreak, glue);
    }

    SourceBlocks& m_blocks;
    SourceSyntax m_syntax;
    Measure m_measure;
    WordCounts m_words;
    int m_previousIndent = 0;
};

} // namespace

void joinWrappedLines(SourceBlocks& blocks, SourceSyntax syntax) {
    blocks = LineJoiner(blocks, syntax).run();
}

} // namespace duikan
