// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/structure/shape.h"
#include "core/text/script.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace duikan {

namespace {

/// A typed or printed line is this wide; wider lines are paragraphs.
constexpr int kNarrowestMeasure = 36;
constexpr int kWidestMeasure = 136;
constexpr size_t kFewestSureWraps = 3;
/// Share of the line ends at which a sentence goes on for certain, below which a text is not wrapped.
constexpr double kLeastSureShare = 0.3;
/// Wrapped lines reach about as far: even the short ones come to this share of the long ones. Proportional
/// type and justified lines counted in characters differ by a quarter.
constexpr double kEvenness = 0.7;

int firstWordColumns(const SourceBlock& block) {
    const QString line = block.numberPrefix + block.text;
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace() && !(end > 0 && isCjk(line[end].unicode()))) {
        ++end;
    }
    return columnWidth(QStringView(line).first(end));
}

constexpr double kNearlyFull = 0.8;

/// How far a line would reach with the first word of the next one on it.
int reach(const SourceBlock& line, const SourceBlock& next) {
    return line.columns + 1 + firstWordColumns(next);
}

/// The sentence certainly goes on over the line end.
bool isSureWrap(const SourceBlock& line, const SourceBlock& next) {
    return canContinueSentence(next.text) && !next.number && !endsWithFinalMark(line.text);
}

/// The measure of a hard-wrapped text, taken from the line ends at which sentences go on; none when the text
/// is not wrapped. Lines of a poem or a log begin anew each time, and those of a list end anywhere.
class Measure {
public:
    explicit Measure(const SourceBlocks& blocks) {
        std::vector<int> reaches;
        size_t pairs = 0;
        for (size_t i = 1; i < blocks.size(); ++i) {
            if (isCandidate(blocks[i - 1], blocks[i]) && !blocks[i].number) {
                ++pairs;
                if (isSureWrap(blocks[i - 1], blocks[i])) {
                    reaches.push_back(reach(blocks[i - 1], blocks[i]));
                }
            }
        }
        if (reaches.size() < kFewestSureWraps || double(reaches.size()) < kLeastSureShare * double(pairs)) {
            return;
        }
        std::sort(reaches.begin(), reaches.end());
        const int low = reaches[reaches.size() / 10];
        const int high = reaches[reaches.size() - 1 - reaches.size() / 10];
        if (low >= kNarrowestMeasure && high <= kWidestMeasure && low >= int(kEvenness * high)) {
            m_fullReach = low;
        }
    }

    bool isWrapped() const { return m_fullReach > 0; }

    /// Adjacent lines of running text.
    static bool isCandidate(const SourceBlock& line, const SourceBlock& next) {
        return !line.dropped && !next.dropped && next.blankLinesBefore() == 0 && !next.startsPage &&
               !next.kind && next.headingMarks == 0 && line.headingMarks == 0 && !line.isImagePlaceholder &&
               !next.isImagePlaceholder;
    }

    /// The first word of the next line would not have fitted.
    bool isFull(const SourceBlock& line, const SourceBlock& next) const {
        const int columns = reach(line, next);
        if (columns >= m_fullReach || (isSureWrap(line, next) && columns * 2 >= m_fullReach)) {
            return true;
        }
        // Pages are not set in alike: where the words call for more, a line somewhat short will do.
        const bool isOpenEnded = !endsWithFinalMark(line.text) && !endsWithComma(line.text);
        return isOpenEnded && next.indent <= line.indent && columns >= int(kNearlyFull * m_fullReach);
    }

private:
    int m_fullReach = 0; ///< columns from which on a line counts as full
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
                continue;
            }
            if (block.number && (block.number->style == NumberStyle::Decimal ||
                                 block.number->style == NumberStyle::DecimalParens)) {
                m_lastDecimal = block.number->value;
            }
            m_previousIndent = block.indent;
            out.push_back(std::move(block));
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
            return m_measure.isFull(line, next) && !beginsByIndent(line, next) &&
                   !beginsByNumber(line, next) && !beginsByOpening(line, next);
        }
        // A line end in Markdown is a blank, unless the text is one that puts each paragraph on a line.
        return m_syntax == SourceSyntax::Markdown && !line.hasHardBreak && !next.number &&
               !endsWithFinalMark(line.text) && line.columns <= kWidestMeasure &&
               canContinueSentence(next.text);
    }

    /// Clauses set line below line without a blank between: one has ended, and the next opens as clauses do.
    static bool beginsByOpening(const SourceBlock& line, const SourceBlock& next) {
        const bool ended = endsWithFinalMark(line.text) || endsWithComma(line.text);
        return ended && next.text.size() > 0 && next.text.front().isUpper() &&
               findOpening(next.text, ResolutionPart::Preambular).has_value();
    }

    /// A number begins a paragraph, unless it stands in mid-sentence and out of turn: a year, an item cited.
    bool beginsByNumber(const SourceBlock& line, const SourceBlock& next) const {
        if (!next.number) {
            return false;
        }
        const bool midSentence =
            !endsWithFinalMark(line.text) && !endsWithComma(line.text) && !isHeadingLike(line.text);
        const bool decimal =
            next.number->style == NumberStyle::Decimal || next.number->style == NumberStyle::DecimalParens;
        return !(midSentence && decimal && next.number->value > 1 && next.number->value != m_lastDecimal + 1);
    }

    /// The next line is set in, and the one before ended: a new paragraph without a blank line between.
    bool beginsByIndent(const SourceBlock& line, const SourceBlock& next) const {
        return next.indent > m_previousIndent + 1 &&
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
    int m_previousIndent = 0; ///< of the line last taken in
    int m_lastDecimal = 0;    ///< value of the decimal number last printed
};

} // namespace

void joinWrappedLines(SourceBlocks& blocks, SourceSyntax syntax) {
    blocks = LineJoiner(blocks, syntax).run();
}

} // namespace duikan
