// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfparagraphs.h"

#include "core/import/pdffootnotes.h"
#include "core/import/pdftables.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace duikan {

namespace {

/// Paragraphs stand a third of a line or more apart where they are set apart at all.
constexpr float kParagraphGap = 1.28F;
/// An indent that is meant is wider than the rounding of places and narrower type.
constexpr float kIndent = 0.7F; // of the font size
/// Room that a justified line may leave: less, and a longer word simply did not fit.
constexpr float kSlack = 1.2F; // of the font size

constexpr qsizetype kLongestHeading = 300;
/// Fewer paragraphs show no habit.
constexpr int kTellingParagraphs = 8;

/// How a numbered paragraph begins, in any of the six languages.
bool beginsWithNumber(const QString& text) {
    static const QRegularExpression form(QStringLiteral(
        "^(?:[\\d٠-٩]{1,4}(?:\\s?(?:bis|ter|quater))?[.．、)](?!\\d)|[\\d٠-٩]{1,3}\\s?[-–—]\\s|\\(?[a-zа-яأ-ي]{1,2}\\)|"
        "\\([ivxlc]{1,6}\\)|[（(][一二三四五六七八九十百\\d]+[）)]|[一二三四五六七八九十百]+、|"
        "第[一二三四五六七八九十百\\d]+[章节条部编]|[•●■▪◦]|[–—-]\\s|[①-⑳]|[IVX]{1,5}\\.\\s|[A-Z]\\.\\s|"
        "\\d+(?:\\.\\d+)+\\.?\\s|(?:PP|OP)\\s?\\d)"));
    return form.match(text).hasMatch();
}

/// After these a sentence or an enumerated item may be over.
bool endsItem(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("(?:[.;:,。；：，、!?！？؛،]|\\b(?:and|or|et|ou|y|o|и|или)|[和或])$"));
    return form.match(text).hasMatch();
}

bool endsSentence(const QString& text) {
    return !text.isEmpty() && QStringLiteral(".:。：!?！？؟").contains(text.back());
}

float firstWordWidth(const PdfRow& row) {
    const PdfWord& word = *row.words.front().word;
    if (row.isRightToLeft) {
        // Its signs and its letters are words of their own.
        float width = word.box.right - word.box.left;
        for (std::size_t i = 1; i < row.words.size() && !row.words[i].blankBefore; ++i) {
            width += row.words[i].word->box.right - row.words[i].word->box.left;
        }
        return width;
    }
    // A line of ideographs breaks anywhere.
    return std::min(word.box.right - word.box.left, 12 * row.fontSize) >
                   float(word.text.size()) * 0.8F * row.fontSize
               ? row.fontSize
               : word.box.right - word.box.left;
}

/// Where the second word of a row begins: the lines below a number that hangs out are set there.
bool hangsUnder(const PdfRow& first, const PdfRow& row) {
    if (first.words.size() < 2) {
        return false;
    }
    const CharacterBox& second = first.words[1].word->box;
    const float off = row.isRightToLeft ? second.right - row.right : second.left - row.left;
    return std::abs(off) < 0.5F * row.fontSize;
}

/// Puts the rows of the text together.
class BodyBuilder {
public:
    BodyBuilder(const PdfLayout& layout, const PdfVocabulary& vocabulary, const QSet<QString>& marks)
        : m_layout(layout)
        , m_marks(marks)
        , m_builder(vocabulary, marks) {}

    void add(const PdfRow& row) {
        if (!row.cellEdges.empty()) {
            addToTable(row);
            return;
        }
        finishTable();
        if (isLoneMark(row)) {
            m_builder.addMark(row.words.front().word->text);
            return;
        }
        if (!m_rows.empty() && beginsParagraph(row)) {
            const bool isApart = isSetApart(row);
            finish();
            m_isSetApart = isApart;
        }
        if (m_rows.empty() && !row.isBold) {
            ++m_begun;
            m_numbered += beginsWithNumber(row.text()) ? 1 : 0;
        }
        m_builder.add(row);
        m_rows.push_back(&row);
    }

    void addToTable(const PdfRow& row) {
        if (!m_table.belongs(row)) {
            finish();
        }
        const float usual = m_layout.measure(row).pitch * row.fontSize / m_layout.bodySize();
        m_table.add(row, row.footing - m_tableFooting > kParagraphGap * usual);
        m_tableFooting = row.footing;
    }

    void finishTable() {
        if (!m_table.isEmpty()) {
            m_blocks.push_back(m_table.take());
        }
    }

    void addDropped(PdfBlock block) { m_dropped.push_back(std::move(block)); }

    [[nodiscard]] std::vector<PdfBlock> take() {
        finish();
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] bool looksDifferent(const PdfRow& row) const {
        const PdfRow& last = *m_rows.back();
        return std::abs(row.fontSize - last.fontSize) > 0.08F * last.fontSize || row.isBold != last.isBold ||
               row.isRightToLeft != last.isRightToLeft;
    }

    /// The first word of the row would have had room at the end of the row before: the line was ended on
    /// purpose.
    [[nodiscard]] bool endedEarly(const PdfRow& next) const {
        const PdfRow& last = *m_rows.back();
        const bool isDisplay = last.isBold || last.fontSize > 1.08F * m_layout.bodySize() ||
                               (m_layout.isCentered(last) && m_layout.isCentered(next));
        return !isDisplay && m_layout.restOf(last) > firstWordWidth(next) + kSlack * last.fontSize;
    }

    [[nodiscard]] bool beginsParagraph(const PdfRow& row) const {
        const PdfRow& last = *m_rows.back();
        if (looksDifferent(row)) {
            return true;
        }
        return last.page == row.page && last.column == row.column ? beginsBelow(row) : beginsElsewhere(row);
    }

    /// Room above a row shows that it begins something, and so does another column or page.
    [[nodiscard]] bool isSetApart(const PdfRow& row) const {
        const PdfRow& last = *m_rows.back();
        const float pitch = row.footing - last.footing;
        const float usual = m_layout.measure(row).pitch * row.fontSize / m_layout.bodySize();
        return last.page != row.page || last.column != row.column || pitch < 0 ||
               pitch > kParagraphGap * usual;
    }

    /// In the same column as the row before.
    [[nodiscard]] bool beginsBelow(const PdfRow& row) const {
        const PdfRow& last = *m_rows.back();
        const QString text = row.text();
        if (isSetApart(row) || endedEarly(row)) {
            return true;
        }
        if (beginsWithNumber(text) && endsItem(m_builder.text())) {
            return true;
        }
        if (m_layout.isCentered(row) && m_layout.isCentered(last)) {
            return false;
        }
        if (m_layout.isSetAside(last) && (m_layout.isSetAside(row) || m_rows.size() == 1)) {
            return true; // no paragraph begins that far in
        }
        const float indented = m_layout.indent(row) - m_layout.indent(last);
        const float least = kIndent * row.fontSize;
        if (m_rows.size() > 1) {
            return std::abs(indented) > least;
        }
        if (indented > least) {
            return !hangsUnder(last, row);
        }
        return std::abs(indented) <= least && m_layout.isFirstIndent(m_layout.indent(row));
    }

    /// At the top of another column or page.
    [[nodiscard]] bool beginsElsewhere(const PdfRow& row) const {
        const QString& text = m_builder.text();
        const QString next = row.text();
        if (endedEarly(row) || m_layout.isCentered(row)) {
            return true;
        }
        if (next.front().isLower() || (!text.isEmpty() && text.back() == u'-')) {
            return false;
        }
        if (beginsWithNumber(next) && endsItem(text)) {
            return true;
        }
        const float before = m_layout.indent(*m_rows.back());
        const float least = kIndent * row.fontSize;
        const bool isIndented = m_layout.indent(row) - before > least ||
                                (m_rows.size() == 1 && m_layout.isFirstIndent(m_layout.indent(row)));
        if (isIndented) {
            return !(m_rows.size() == 1 && hangsUnder(*m_rows.back(), row));
        }
        // Where paragraphs are indented or numbered, one that is neither goes on.
        return !m_layout.usesIndent() && !numbersParagraphs() && endsSentence(text);
    }

    /// Whether most paragraphs so far begin with a number.
    [[nodiscard]] bool numbersParagraphs() const {
        return m_begun >= kTellingParagraphs && m_numbered * 5 >= m_begun * 4;
    }

    /// A footnote's mark that a line end cut off from its word.
    [[nodiscard]] bool isLoneMark(const PdfRow& row) const {
        return !m_rows.empty() && row.words.size() == 1 && row.fontSize < 0.78F * m_rows.back()->fontSize &&
               m_marks.contains(row.words.front().word->text);
    }

    /// Larger than the text, and bold unless it is much larger.
    [[nodiscard]] bool isHeading(const PdfBlock& block) const {
        const double scale = block.hints.fontSize / double(m_layout.bodySize());
        return block.text.size() < kLongestHeading && scale > (block.hints.isBold ? 1.12 : 1.3);
    }

    void finish() {
        finishTable();
        if (!m_rows.empty()) {
            PdfBlock block = m_builder.take();
            block.hints.isCentered =
                std::ranges::all_of(m_rows, [&](const PdfRow* row) { return m_layout.isCentered(*row); });
            block.hints.isIndented = m_layout.isFirstIndent(m_layout.indent(*m_rows.front()));
            block.hints.isSetApart = m_isSetApart;
            if (isHeading(block)) {
                block.hints.kind = ParagraphKind::Heading;
            }
            m_blocks.push_back(std::move(block));
            m_rows.clear();
        }
        std::ranges::move(m_dropped, std::back_inserter(m_blocks));
        m_dropped.clear();
    }

    const PdfLayout& m_layout;
    const QSet<QString>& m_marks;
    PdfBlockBuilder m_builder;
    PdfTableBuilder m_table;
    float m_tableFooting = 0;
    bool m_isSetApart = true;
    int m_begun = 0; ///< paragraphs, headings apart
    int m_numbered = 0;
    std::vector<const PdfRow*> m_rows; ///< of the paragraph that is being put together
    std::vector<PdfBlock> m_blocks;
    std::vector<PdfBlock> m_dropped; ///< stand behind the paragraph that goes on around them
};

/// Puts the rows of the footnotes together, page after page.
class FootnoteBuilder {
public:
    explicit FootnoteBuilder(const PdfVocabulary& vocabulary)
        : m_builder(vocabulary, m_none) {}

    void add(const PdfRow& row) {
        const QString mark = footnoteMark(row);
        if (mark.isEmpty() || !isNext(mark, row)) {
            m_builder.add(row);
            return;
        }
        finish();
        PdfRow rest = row;
        rest.words.erase(rest.words.begin());
        rest.words.front().blankBefore = false;
        m_builder.add(rest);
        m_mark = mark;
    }

    [[nodiscard]] std::vector<PdfBlock> take() {
        finish();
        return std::move(m_blocks);
    }

private:
    /// A figure on the line is a mark only when it counts on from the last one; a raised one always is.
    [[nodiscard]] bool isNext(const QString& mark, const PdfRow& row) const {
        bool isNumber = false;
        const int number = mark.toInt(&isNumber);
        return row.words.front().isRaised || !isNumber || m_mark.isEmpty() || number == m_mark.toInt() + 1;
    }

    void finish() {
        if (m_builder.isEmpty()) {
            return;
        }
        PdfBlock block = m_builder.take();
        block.hints.kind = ParagraphKind::Footnote;
        block.hints.number = m_mark;
        m_blocks.push_back(std::move(block));
        m_mark.clear();
    }

    const QSet<QString> m_none;
    PdfBlockBuilder m_builder;
    QString m_mark;
    std::vector<PdfBlock> m_blocks;
};

PdfBlock droppedBlock(const PdfRow& row, const PdfVocabulary& vocabulary) {
    const QSet<QString> none;
    PdfBlockBuilder builder(vocabulary, none);
    builder.add(row);
    PdfBlock block = builder.take();
    block.hints.dropped = row.dropped;
    return block;
}

/// The larger the type, the higher the heading.
void rankHeadings(std::vector<PdfBlock>& blocks) {
    std::set<double, std::greater<>> sizes;
    for (const PdfBlock& block : blocks) {
        if (block.hints.kind == ParagraphKind::Heading) {
            sizes.insert(block.hints.fontSize);
        }
    }
    for (PdfBlock& block : blocks) {
        if (block.hints.kind == ParagraphKind::Heading) {
            block.hints.level = 1 + int(std::distance(sizes.begin(), sizes.find(block.hints.fontSize)));
        }
    }
}

} // namespace

std::vector<PdfBlock> blocksOf(const std::vector<PdfPageRows>& pages, float bodySize) {
    const PdfLayout layout(pages, bodySize);
    PdfVocabulary vocabulary;
    for (const PdfPageRows& rows : pages) {
        for (const PdfRow& row : rows) {
            vocabulary.add(row);
        }
    }
    FootnoteBuilder footnoteBuilder(vocabulary);
    for (const PdfPageRows& rows : pages) {
        for (const PdfRow& row : rows) {
            if (row.isFootnote) {
                footnoteBuilder.add(row);
            }
        }
    }
    std::vector<PdfBlock> footnotes = footnoteBuilder.take();
    QSet<QString> marks;
    for (const PdfBlock& footnote : footnotes) {
        if (!footnote.hints.number.startsWith(u'*')) { // an asterisk in a text speaks for itself
            marks.insert(footnote.hints.number);
        }
    }
    BodyBuilder body(layout, vocabulary, marks);
    for (const PdfPageRows& rows : pages) {
        for (const PdfRow& row : rows) {
            if (row.dropped) {
                body.addDropped(droppedBlock(row, vocabulary));
            } else if (!row.isFootnote) {
                body.add(row);
            }
        }
    }
    std::vector<PdfBlock> blocks = body.take();
    rankHeadings(blocks);
    std::ranges::move(footnotes, std::back_inserter(blocks));
    return blocks;
}

} // namespace duikan
