// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/foreignannotation.h"
#include "core/import/docxnumbering.h"
#include "core/import/docxstyles.h"
#include "core/structure/recogniser.h"

namespace duikan {

/// A stretch of a Word document that an annotation hangs on: lines counted from 0 and offsets in their text.
struct DocxRange {
    std::size_t firstLine = 0;
    qsizetype begin = 0;
    std::size_t lastLine = 0;
    qsizetype end = 0;
};

/// An inserted or deleted run, or the range of a comment.
struct DocxMark {
    ForeignAnnotation annotation;
    DocxRange range;
};

/// The text of a part of a Word document as lines for the recogniser, with what hangs on it.
struct DocxText {
    std::vector<SourceLine> lines;
    std::vector<DocxMark> changes;                      ///< tracked ones, in text order
    QHash<QString, DocxRange> comments;                 ///< by id
    std::vector<std::pair<QString, QString>> footnotes; ///< mark and id, in the order of their marks
    std::vector<std::pair<QString, QString>> endnotes;
};

/// Reads a body, footnote or comment element. Inserted text is there and deleted text is not, each with a
/// record.
class DocxTextReader {
public:
    DocxTextReader(const DocxStyles& styles, DocxNumbering& numbering)
        : m_styles(styles)
        , m_numbering(numbering) {}

    [[nodiscard]] DocxText read(const XmlElement& part);

private:
    void readBlock(const XmlElement& element);
    void readParagraph(const XmlElement& element);
    void readTable(const XmlElement& table);
    [[nodiscard]] QString cellText(const XmlElement& cell);
    void readInline(const XmlElement& element);
    void readRun(const XmlElement& run);
    void readNoteReference(const XmlElement& reference, bool isEndnote);
    void readChange(const XmlElement& element, ForeignAnnotationKind kind);
    void addText(const QString& text);
    void finishLine(SourceHints hints);

    const DocxStyles& m_styles;
    DocxNumbering& m_numbering;
    DocxText m_text;
    QString m_line;
    std::vector<const XmlElement*> m_boxes; ///< of the paragraph being read
    SourceHints m_hints;
    DocxLook m_look;
    bool m_isDeleted = false;
    QString m_deleted;
    bool m_isItalicSoFar = true;
    bool m_isBold = true;
    bool m_isApart = true;
    int m_spaceAfter = 0;
};

} // namespace duikan
