// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfrows.h"
#include "core/structure/sourcehints.h"

#include <QSet>

namespace duikan {

/// Where a character of a block was printed. A character that a repair put in has no line (-1).
struct PrintedCharacter {
    int page = 0;
    int line = -1; ///< counted over the document
    CharacterBox box;
};

/// A paragraph put together again from its rows, or a piece of furniture. characters.size() == text.size().
struct PdfBlock {
    QString text;
    std::vector<PrintedCharacter> characters;
    SourceHints hints;
    bool isRightToLeft = false;
};

/// Puts the characters of a piece behind those of a block. The lines of the piece are counted on from `line`; the number of
/// the line after them is returned.
[[nodiscard]] int append(PdfBlock& block, const PdfBlock& piece, int line);

/// Which words stand in a document, and how often a word is written with a hyphen: what tells a hyphen that a
/// line end put in from one that belongs to the word.
class PdfVocabulary {
public:
    void add(const PdfRow& row);
    /// Whether "first-second", cut after the hyphen by a line end, is one word written without it.
    [[nodiscard]] bool joinsWithoutHyphen(const QString& first, const QString& second) const;

private:
    QSet<QString> m_words;
};

/// Puts rows together to a block. Marks of footnotes are lifted out of the text, words cut at a line end are
/// joined, ideographs follow each other without a blank, radicals become ideographs.
class PdfBlockBuilder {
public:
    /// `marks`: of all footnotes of the document; a raised figure that is none of them stays in the text.
    PdfBlockBuilder(const PdfVocabulary& vocabulary, const QSet<QString>& marks)
        : m_vocabulary(vocabulary)
        , m_marks(marks) {}

    void add(const PdfRow& row);
    void addMark(const QString& mark); ///< of a footnote; it stays out of the text
    /// The block so far; the builder begins anew.
    [[nodiscard]] PdfBlock take();
    [[nodiscard]] bool isEmpty() const { return m_block.text.isEmpty(); }
    [[nodiscard]] const QString& text() const { return m_block.text; }
    [[nodiscard]] PdfBlock& block() { return m_block; }

private:
    void joinRow(const PdfRow& row);
    void addWord(const RowWord& word, const PdfRow& row);
    void addBlank();
    [[nodiscard]] bool isMark(const RowWord& word, const PdfRow& row) const;

    const PdfVocabulary& m_vocabulary;
    const QSet<QString>& m_marks;
    PdfBlock m_block;
    int m_line = 0;
    int m_page = 0;
    bool m_blankPending = false;
    bool m_isItalicSoFar = true;
};

} // namespace duikan
