// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfblock.h"

#include "core/text/radicals.h"

#include <QRegularExpression>

namespace duikan {

namespace {

bool isHyphen(QChar c) {
    return c == u'-' || c == u'\u2010' || c == u'\u00ad';
}

bool isIdeographic(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) ||
           (code >= 0xff00 && code <= 0xffef) || c.isSurrogate();
}

/// Marks that Chinese and Latin texts share, but that are set in the Chinese way beside an ideograph.
bool isSharedPunctuation(QChar c) {
    return QStringLiteral("“”‘’…—").contains(c);
}

/// Whether a line end between two characters stands for no blank.
bool joinsWithoutBlank(QChar before, QChar after) {
    const bool first = isIdeographic(before);
    const bool second = isIdeographic(after);
    if (before.category() == QChar::Punctuation_Open) {
        return true; // a line may end behind a bracket, but no blank stands there (UAX #14, rule LB14)
    }
    return (first && second) || (first && isSharedPunctuation(after)) ||
           (second && isSharedPunctuation(before)) || before == u'/' || before == u'—' || after == u'—';
}

/// The letters at the end of a text, before its last character.
QString lastWord(const QString& text) {
    qsizetype begin = text.size() - 1;
    while (begin > 0 && text[begin - 1].isLetter()) {
        --begin;
    }
    return text.sliced(begin, text.size() - 1 - begin);
}

QString firstWord(const QString& text) {
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter()) {
        ++end;
    }
    return text.first(end);
}

/// Latin presentation forms that fonts print for two or three letters.
QString unfolded(QChar c) {
    static const QString ligatures[] = {QStringLiteral("ff"),  QStringLiteral("fi"),  QStringLiteral("fl"),
                                        QStringLiteral("ffi"), QStringLiteral("ffl"), QStringLiteral("st"),
                                        QStringLiteral("st")};
    const char16_t code = c.unicode();
    if (code >= 0xfb00 && code <= 0xfb06) {
        return ligatures[code - 0xfb00];
    }
    if (code == 0xa0 || code == 0x2007 || code == 0x202f) {
        return QStringLiteral(" ");
    }
    const char32_t ideograph = unifiedIdeograph(code);
    return ideograph == code ? QString() : QString::fromUcs4(&ideograph, 1);
}

} // namespace

int append(PdfBlock& block, const PdfBlock& piece, int line) {
    int last = -1;
    for (PrintedCharacter character : piece.characters) {
        if (character.line >= 0) {
            last = std::max(last, character.line);
            character.line += line;
        }
        block.characters.push_back(character);
    }
    block.text += piece.text;
    return line + last + 1;
}

void PdfVocabulary::add(const PdfRow& row) {
    static const QRegularExpression words(QStringLiteral("\\p{L}+(?:[-\u2010]\\p{L}+)*"));
    const QString text = row.text().toLower();
    auto match = words.globalMatch(text);
    while (match.hasNext()) {
        const auto word = match.next();
        // What stands at the edges of a line may be half a word.
        if (word.capturedStart() > 0 && word.capturedEnd() + 1 < text.size()) {
            m_words.insert(word.captured());
        }
    }
}

bool PdfVocabulary::joinsWithoutHyphen(const QString& first, const QString& second) const {
    const QString left = first.toLower();
    const QString right = second.toLower();
    if (m_words.contains(left + u'-' + right)) {
        return false;
    }
    if (m_words.contains(left + right)) {
        return true;
    }
    // Two words that also stand alone make a compound, such as seventy-fourth; half of a word seldom stands
    // alone.
    return !m_words.contains(left) && !m_words.contains(right) && left.size() > 1 && right.size() > 1;
}

bool PdfBlockBuilder::isMark(const RowWord& word, const PdfRow& row) const {
    if (!word.isRaised || !m_marks.contains(word.word->text)) {
        return false;
    }
    // m², km²: an exponent hangs on a unit of measure
    static const QRegularExpression unit(QStringLiteral("(?:^|[\\s\\d])(?:[kcdm]?m|平方米|公里)$"));
    return row.isFootnote || !unit.match(m_block.text).hasMatch();
}

void PdfBlockBuilder::addMark(const QString& mark) {
    m_block.hints.footnotes.append(mark);
    m_block.hints.edits.push_back(
        {.kind = RepairKind::Footnote, .at = m_block.text.size(), .before = mark, .after = {}});
}

void PdfBlockBuilder::addBlank() {
    if (m_block.text.isEmpty() || m_block.text.back() == u' ') {
        return;
    }
    m_block.text += u' ';
    m_block.characters.emplace_back();
}

void PdfBlockBuilder::joinRow(const PdfRow& row) {
    const QString next = row.text();
    const QChar before = m_block.text.back();
    const bool newPage = m_page != 0 && row.page != m_page;
    const qsizetype at = m_block.text.size();
    QString glue;
    if (isHyphen(before) && at > 1 && m_block.text[at - 2].isLetter() && next.front().isLower()) {
        if (before == u'\u00ad' || m_vocabulary.joinsWithoutHyphen(lastWord(m_block.text), firstWord(next))) {
            m_block.hints.edits.push_back({.kind = RepairKind::Hyphen,
                                           .at = at - 1,
                                           .before = before + QStringLiteral("\n"),
                                           .after = {}});
            m_block.text.chop(1);
            m_block.characters.pop_back();
        }
    } else if (!joinsWithoutBlank(before, next.front())) {
        addBlank();
        glue = QStringLiteral(" ");
    }
    if (newPage) {
        m_block.hints.edits.push_back({.kind = RepairKind::PageBreak,
                                       .at = m_block.text.size() - glue.size(),
                                       .before = QStringLiteral("\n\n"),
                                       .after = glue});
    }
}

void PdfBlockBuilder::addWord(const RowWord& word, const PdfRow& row) {
    const QString source = row.textOf(word);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QString other = unfolded(source[i]);
        const QString text = other.isEmpty() ? QString(source[i]) : other;
        if (!other.isEmpty() && other != u" ") {
            m_block.hints.edits.push_back({.kind = RepairKind::Radical,
                                           .at = m_block.text.size(),
                                           .before = QString(source[i]),
                                           .after = other});
        }
        for (const QChar c : text) {
            m_block.text += c;
            m_block.characters.push_back({row.page, m_line, word.word->boxes[std::size_t(i)]});
        }
    }
    if (m_isItalicSoFar && word.word->isItalic) {
        m_block.hints.italicLength = m_block.text.size();
    }
    m_isItalicSoFar = m_isItalicSoFar && word.word->isItalic;
}

void PdfBlockBuilder::add(const PdfRow& row) {
    if (m_block.text.isEmpty()) {
        m_block.hints.page = row.page;
        m_block.hints.fontSize = double(row.fontSize);
        m_block.hints.isBold = row.isBold;
        m_block.isRightToLeft = row.isRightToLeft;
        m_isItalicSoFar = true;
    } else {
        joinRow(row);
        m_block.hints.isBold = m_block.hints.isBold && row.isBold;
    }
    m_page = row.page;
    m_blankPending = false;
    for (const RowWord& word : row.words) {
        m_blankPending = m_blankPending || word.blankBefore;
        if (isMark(word, row)) {
            addMark(word.word->text);
            continue;
        }
        if (m_blankPending) {
            addBlank();
        }
        m_blankPending = false;
        addWord(word, row);
    }
    ++m_line;
}

PdfBlock PdfBlockBuilder::take() {
    PdfBlock block = std::exchange(m_block, {});
    block.hints.footnotes.removeDuplicates();
    if (block.hints.italicLength == block.text.size() && block.text.size() > 80) {
        block.hints.italicLength = 0; // set in italics as a whole
    }
    m_page = 0;
    return block;
}

} // namespace duikan
